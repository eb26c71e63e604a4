import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Prompt } from '../../tests/accuracy/prompts.ts';
import { type GoldSpan, goldSpans } from './corpus.ts';

/** A text with its names marked; what training works on. `group`: prompts of one group are never split between folds. */
export interface Example {
  readonly id: string;
  readonly group: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
  readonly expect: Prompt['expect'] | 'public';
  readonly weight: number;
}

export const exampleOf = (prompt: Prompt): Example => ({
  id: prompt.id,
  group: prompt.id,
  text: prompt.text,
  spans: goldSpans(prompt),
  expect: prompt.expect,
  weight: 1,
});

const NER = fileURLToPath(new URL('./data/ner/', import.meta.url));

/** Public posts with person names marked (BTC, WNUT-17): they teach what a name looks like, never who is private. */
export function nerExamples(files: readonly string[] = readdirSync(NER)): Example[] {
  return files.flatMap((file) =>
    readFileSync(NER + file, 'utf8')
      .split(/\n\s*\n/)
      .map((block, i) => nerExample(`${file}-${i}`, block))
      .filter((example) => example.text.length > 0),
  );
}

function nerExample(id: string, block: string): Example {
  let text = '';
  const spans: GoldSpan[] = [];
  let open: { start: number; end: number } | undefined;
  for (const line of block.split('\n')) {
    const [token, label = 'O'] = line.trim().split('\t');
    if (!token) continue;
    const start = text.length === 0 ? 0 : text.length + 1;
    text += (text ? ' ' : '') + token;
    const person = /-per(?:son)?$/i.test(label) && token !== '@' && !token.startsWith('@');
    if (person && label.startsWith('I') && open) open.end = text.length;
    else {
      if (open) spans.push({ ...open, kind: 'other' });
      open = person ? { start, end: text.length } : undefined;
    }
  }
  if (open) spans.push({ ...open, kind: 'other' });
  return { id, group: id, text, spans, expect: 'public', weight: 1.5 };
}

/** Which of five folds a group belongs to. */
export function foldOf(group: string): number {
  let hash = 7;
  for (const character of group) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return (hash >>> 3) % 5;
}
