import { readdirSync, readFileSync } from 'node:fs';
import { accuracyFacts } from './dpo/accuracy-facts.ts';
import { facts } from './dpo/facts.ts';
import { BLANK, type Document, fill, minutes, readTemplate } from './dpo/template.ts';
import { GENERATED, table } from './markdown.ts';
import type { Generator } from './types.ts';

/**
 * The documents that a data protection officer has to adopt: prose from the templates beside this file, facts from the code, so that a page
 * never describes another build than the one it comes with.
 */
export const dpo: Generator = {
  id: 'dpo',
  files: () => [
    ...documents().map(({ name, text }) => ({ path: `docs/dpo/${name === 'readme' ? 'README' : name}.md`, text })),
    { path: 'entrypoints/report/measured.generated.json', text: measured() },
  ],
};

/** Figures that the report says beside its own, so that nobody reads a count as a fact about a school. */
function measured(): string {
  const { falseAlarms, letThrough } = accuracyFacts();
  return `${JSON.stringify({ falseAlarms, letThrough }, undefined, 2)}\n`;
}

interface Page {
  readonly name: string;
  readonly text: string;
}

/** Exported for the test, which reads what the trust would. */
export function documents(): Page[] {
  const known = facts();
  const folder = new URL('./dpo/', import.meta.url);
  const templates = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ name: file.slice(0, -3), ...readTemplate(readFileSync(new URL(file, folder), 'utf8'), file) }));
  const pages = templates
    .filter(({ name }) => name !== 'readme')
    .map((template) => ({ ...template, text: page(template, known), title: template.title }));
  const readme = templates.find(({ name }) => name === 'readme');
  if (!readme) throw new Error('The pack needs a page that lists the others: scripts/generate/dpo/readme.md');
  return [...pages, { name: 'readme', text: page(readme, { ...known, index: index(pages) }) }];
}

function page(template: Document, known: Readonly<Record<string, string>>): string {
  const head =
    `> Draft with Lollipop ${known.version}. Adopted by: ${template.adopts}. The trust adds: ${template.asks}. Blanks are marked ` +
    `“${BLANK}”, what we do not know “[not known]”, each with what is meant. No legal advice, no claim of compliance.`;
  return `${[GENERATED, `# ${template.title}`, head, fill(template.body, known)].join('\n\n')}\n`;
}

const index = (pages: readonly (Document & Page)[]): string =>
  table(
    ['Document', 'Adopted by', 'Blanks', 'Minutes to read'],
    pages.map(({ name, title, adopts, text }) => [
      `[${title}](${name}.md)`,
      adopts,
      String(text.split(BLANK.slice(0, -1)).length - 2),
      String(minutes(text)),
    ]),
  );
