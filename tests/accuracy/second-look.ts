/**
 * What a second look changes: the fast look alone, with compromise, with the model, with both, and beside them the fast look with its own threshold
 * moved, which costs nothing. `node tests/accuracy/second-look.ts` prints the tables that docs/accuracy.md holds; `--dev` those of the dev tenth, on
 * which the rules of joining are chosen. The first run reads the whole corpus with the model, about ten minutes.
 */
import { createHash } from 'node:crypto';
import { compromiseLook } from '../../lib/detect/names/second-look/compromise.ts';
import { modelLook } from '../../lib/detect/second-look/model-look.ts';
import type { SecondLook } from '../../lib/detect/second-look/types.ts';
import { ratio, share, table } from '../../scripts/accuracy/markdown.ts';
import { developmentPrompts, heldOutPrompts, outsidePrompts, type Prompt, trainingPrompts } from './prompts.ts';
import { keptReadings } from './second-look/readings.ts';
import { type Tally, tallyOf } from './second-look/tally.ts';

/** The fast look a little less sure of itself. */
const moved = (threshold: number): SecondLook => ({
  id: `threshold ${threshold}`,
  look: (_text, seen) => ({ clear: seen.filter(({ confidence }) => confidence >= 0.5 && confidence < threshold), add: [] }),
});

/** The dev tenth of scripts/train-second-look/corpus.py: the model has not learnt from it. */
const isDev = ({ id }: Prompt): boolean => (createHash('sha256').update(`second-look ${id}`).digest()[0] ?? 0) % 10 === 0;
const from = (folder: string) => heldOutPrompts().filter(({ file }) => file.startsWith(`${folder}/`));

const SETS = (): readonly (readonly [title: string, prompts: readonly Prompt[]])[] => [
  ['Never-seen fifth of the prompts given to us', from('train')],
  ['Never-seen fifth of our own', from('own')],
  ['From outside, in everyday proportions', outsidePrompts()],
  ['Development set', developmentPrompts()],
  ['Four fifths, which all but compromise have learnt from, so that the figures flatter', trainingPrompts()],
];

/** Markdown: one table a set, totals only. */
export async function secondLookTables(sets = SETS()): Promise<string> {
  const readings = keptReadings();
  const model = modelLook(readings.read);
  const compromise = compromiseLook({ add: 0.5, clear: 0.55 });
  const variants: readonly (readonly [string, readonly SecondLook[]])[] = [
    ['fast alone', []],
    ['fast alone, names from 0.55', [moved(0.55)]],
    ['with compromise, which may clear 0.5 to 0.55', [compromise]],
    ['**with the model**, as in use', [model]],
    ['with the model, then compromise', [model, compromise]],
  ];
  const parts: string[] = [];
  for (const [title, prompts] of sets) {
    const rows = [];
    for (const [name, looks] of variants) rows.push(row(name, await tallyOf(prompts, looks)));
    readings.keep();
    parts.push(`**${title}** (${prompts.length} prompts)`, table(HEAD, rows));
  }
  return parts.join('\n\n');
}

const HEAD = [
  '',
  'right action',
  'false alarms',
  'blocked',
  'let through',
  'names: recall',
  'precision',
  'F1',
  'topics: recall',
  'precision',
];

function row(name: string, tally: Tally): string[] {
  const { prompts, right, allows, alarms, blocks, blocked, leaked, names, named, flagged, flaggedRight } = tally;
  const [recall, precision] = [named / Math.max(1, names), flaggedRight / Math.max(1, flagged)];
  return [
    name,
    share(right, prompts),
    share(alarms, allows),
    share(blocked, blocks),
    share(leaked, blocks),
    share(named, names),
    share(flaggedRight, flagged),
    ((2 * recall * precision) / Math.max(1e-9, recall + precision)).toFixed(3),
    share(tally.topicsFound, tally.topics),
    ratio(tally.topicsFound, tally.topicsSaid),
  ];
}

if (import.meta.main) {
  const dev = process.argv.includes('--dev');
  console.log(await secondLookTables(dev ? [['Dev tenth', trainingPrompts().filter(isDev)]] : SETS()));
}
