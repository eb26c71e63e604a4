/** How a blank begins; what is meant may follow before the bracket closes. */
export const BLANK = '[to be filled by the trust]';

export interface Document {
  readonly title: string;
  /** Who adopts it. */
  readonly adopts: string;
  /** What only the trust can add. */
  readonly asks: string;
  readonly body: string;
}

const HEAD = /^title: (.+)\nadopts: (.+)\nasks: (.+)\n---\n/;

/** Three lines of head, a rule, then Markdown with facts as `{{name}}`. Throws, naming the file, if a line of the head is missing. */
export function readTemplate(text: string, file: string): Document {
  const [head, title, adopts, asks] = HEAD.exec(text) ?? [];
  if (head === undefined || !title || !adopts || !asks) throw new Error(`${file} does not begin with title, adopts and asks`);
  return { title, adopts, asks, body: text.slice(head.length).trim() };
}

/** Puts the facts in. Throws on a fact that nobody knows: a gap in such a page would read as an answer. */
export function fill(body: string, facts: Readonly<Record<string, string>>): string {
  return body.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const fact = facts[name];
    if (fact === undefined) throw new Error(`No fact is called ${name}`);
    return fact;
  });
}

/** At 200 words a minute, rounded up: what is to be adopted in ten minutes has to be read in them. */
export const minutes = (text: string): number => Math.ceil(text.split(/\s+/).filter((word) => /\w/.test(word)).length / 200);
