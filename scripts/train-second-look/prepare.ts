import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Category, isIdentifier } from '../../lib/detect/categories.ts';
import { developmentPrompts, heldOutPrompts, type Prompt, trainingPrompts } from '../../tests/accuracy/prompts.ts';
import { goldSpans } from '../train-names/corpus.ts';
import { nerExamples } from '../train-names/examples.ts';
import { namePools } from '../train-names/name-pools.ts';
import { births, censusSurnames, wordCounts } from '../train-names/sources.ts';

/**
 * Writes what the Python side trains on, so that the split, the spans and the pools of names are those of the rest of the project and
 * not a second telling of them. Run: node scripts/train-second-look/prepare.ts OUT_DIRECTORY
 *
 * Offsets in the written files count code points, as Python does; nothing of the never-seen fifth or of the development set is in train.jsonl.
 */
const out = process.argv[2];
if (!out) throw new Error('usage: node scripts/train-second-look/prepare.ts OUT_DIRECTORY');
mkdirSync(out, { recursive: true });

const codePoints = (text: string): number => [...text].length;

interface Row {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly expect: string;
  readonly topics: readonly string[];
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

/** Names inside these are neither right nor wrong: other detectors see to them, so they neither teach nor count. */
const CARRIERS: ReadonlySet<string> = new Set(['email', 'username', 'url_private', 'credential']);

function carriers(prompt: Prompt): { start: number; end: number; kind: string }[] {
  return prompt.entities
    .filter(({ category }) => CARRIERS.has(category))
    .flatMap(({ text }) => {
      const start = prompt.text.indexOf(text);
      return start < 0 ? [] : [{ start, end: start + text.length, kind: 'carrier' }];
    });
}

function rowOf(prompt: Prompt): Row {
  const around = carriers(prompt);
  const names = goldSpans(prompt).filter(({ start, end }) => !around.some((other) => other.start < end && start < other.end));
  const apart = around.filter((one, i) => !around.some((other, j) => j < i && other.start < one.end && one.start < other.end));
  const marked = [...names, ...apart].sort((a, b) => a.start - b.start);
  const spans = marked.map(({ start, end, kind }) => ({
    start: codePoints(prompt.text.slice(0, start)),
    end: codePoints(prompt.text.slice(0, end)),
    // Initials are told from names by their shape at run time; both are a private person to the model.
    kind: kind === 'initials' ? 'private' : kind,
  }));
  const topics = new Set(prompt.entities.map(({ category }) => category).filter((each) => !isIdentifier(each as Category)));
  return { id: prompt.id, file: prompt.file, text: prompt.text, expect: prompt.expect, topics: [...topics].sort(), spans };
}

function save(name: string, rows: readonly object[]): void {
  writeFileSync(`${out}/${name}`, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  console.log(`${name}: ${rows.length}`);
}

/** Public posts: which tokens are people is known, which of them are private is not. */
function posts(): Row[] {
  return nerExamples().map(({ id, text, spans }) => ({
    id,
    file: 'posts',
    text,
    expect: 'unknown',
    topics: [],
    spans: spans.map(({ start, end }) => ({
      start: codePoints(text.slice(0, start)),
      end: codePoints(text.slice(0, end)),
      kind: 'person',
    })),
  }));
}

/** Full names under the headings of the curriculum list, for swapping a famous name by another of its kind. */
function famous(): { readonly public: string[]; readonly fictional: string[] } {
  const found: { public: string[]; fictional: string[] } = { public: [], fictional: [] };
  let kind: 'public' | 'fictional' = 'public';
  for (const line of readFileSync(new URL('../train-names/data/curriculum.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('#')) kind = /character|myth/i.test(line) ? 'fictional' : 'public';
    else
      found[kind].push(
        ...line
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name.includes(' ')),
      );
  }
  return found;
}

save('train.jsonl', trainingPrompts().map(rowOf));
save('held-out.jsonl', heldOutPrompts().map(rowOf));
save('school-dev.jsonl', developmentPrompts().map(rowOf));
save('posts.jsonl', posts());
const origins = JSON.parse(readFileSync(new URL('../../tests/accuracy/name-origins.json', import.meta.url), 'utf8')) as Record<
  string,
  { readonly forenames: readonly string[]; readonly surnames: readonly string[] }
>;
const keptForFairness = new Set(Object.values(origins).flatMap(({ forenames, surnames }) => [...forenames, ...surnames]));
save('pools.json', namePools(keptForFairness));
writeFileSync(`${out}/origins.json`, JSON.stringify(origins));
writeFileSync(`${out}/famous.json`, JSON.stringify(famous()));
// What the pruned vocabulary must spell well: words by how often they stand in text, names by how many bear them.
writeFileSync(`${out}/words.json`, JSON.stringify([...wordCounts()]));
writeFileSync(
  `${out}/names.json`,
  JSON.stringify([...births(), ...censusSurnames().map(([name, percent]) => [name, Math.round(percent * 30_000)])]),
);
