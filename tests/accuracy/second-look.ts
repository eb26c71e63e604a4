/**
 * Does a second look improve what the fast look finds? Fast alone beside compromise heard in several bands, and beside the fast look with its own
 * threshold moved, which costs nothing: a reader that knows no more than that is not worth its time. `node tests/accuracy/second-look.ts`
 * prints the tables, with `--write` it writes lib/detect/names/second-look/MEASURED.md.
 */
import { writeFileSync } from 'node:fs';
import { compromiseLook } from '../../lib/detect/names/second-look/compromise.ts';
import { scanAgain } from '../../lib/detect/second-look/scan-again.ts';
import type { SecondLook } from '../../lib/detect/second-look/types.ts';
import type { ScanResult } from '../../lib/detect/types.ts';
import { builtInPolicy } from '../../lib/policy/built-in.ts';
import { decide } from '../../lib/policy/decide.ts';
import { goldSpans } from '../../scripts/train-names/corpus.ts';
import { developmentPrompts, heldOutPrompts, type Prompt, trainingPrompts } from './prompts.ts';

/** The fast look a little more or less sure of itself. */
const moved = (threshold: number): SecondLook => ({
  id: `threshold ${threshold}`,
  look: (_text, seen) => ({
    clear: seen.filter(({ confidence }) => confidence >= 0.5 && confidence < threshold),
    add: seen.filter(({ confidence }) => confidence < 0.5 && confidence >= threshold).map((one) => ({ ...one, confidence: 0.5 })),
  }),
});

const VARIANTS: readonly (readonly [name: string, looks: readonly SecondLook[]])[] = [
  ['fast alone', []],
  ...[0.45, 0.55, 0.6, 0.7].map((threshold) => [`fast alone, names from ${threshold}`, [moved(threshold)]] as const),
  ...[0.55, 0.6, 0.7].map((clear) => [`compromise may clear 0.5 to ${clear}`, [compromiseLook({ add: 0.5, clear })]] as const),
  ...[0.45, 0.35].map((add) => [`compromise may add ${add} to 0.5`, [compromiseLook({ add, clear: 0.5 })]] as const),
  ['compromise may add and clear 0.4 to 0.6', [compromiseLook({ add: 0.4, clear: 0.6 })]],
];

interface Tally {
  right: number;
  falseAlarms: number;
  allows: number;
  leaked: number;
  blocks: number;
  named: number;
  names: number;
  flaggedRight: number;
  flagged: number;
}

const LEVEL = { allow: 0, note: 0, warn: 1, justify: 1, block: 2 } as const;
const policy = builtInPolicy();
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

async function measure(prompts: readonly Prompt[], looks: readonly SecondLook[]): Promise<Tally> {
  const tally: Tally = { right: 0, falseAlarms: 0, allows: 0, leaked: 0, blocks: 0, named: 0, names: 0, flaggedRight: 0, flagged: 0 };
  for (const prompt of prompts) {
    const result = await scanAgain(prompt.text, {}, looks);
    countAction(tally, prompt, result);
    countNames(tally, prompt, result);
  }
  return tally;
}

function countAction(tally: Tally, prompt: Prompt, result: ScanResult): void {
  const got = LEVEL[decide(result, { tool: { id: 'other', status: 'unlisted' }, role: 'teacher' }, policy).action];
  const wanted = LEVEL[prompt.expect];
  if (got === wanted) tally.right += 1;
  if (wanted === 0) tally.allows += 1;
  if (wanted === 0 && got > 0) tally.falseAlarms += 1;
  if (wanted === 2) tally.blocks += 1;
  if (wanted === 2 && got === 0) tally.leaked += 1;
}

function countNames(tally: Tally, prompt: Prompt, { findings }: ScanResult): void {
  const spans = goldSpans(prompt).filter(({ kind }) => kind === 'private' || kind === 'initials');
  const found = findings.filter(({ category }) => category === 'person_name' || category === 'person_initials');
  for (const span of spans.filter(({ kind }) => kind === 'private')) {
    tally.names += 1;
    if (found.reduce((sum, one) => sum + overlap(one, span), 0) * 2 >= span.end - span.start) tally.named += 1;
  }
  tally.flagged += found.length;
  tally.flaggedRight += found.filter((one) => spans.some((span) => overlap(one, span) > 0)).length;
}

/** Markdown: one table a set, totals only. */
export async function secondLookTables(): Promise<string> {
  const sets = [
    ['Four fifths learnt from', trainingPrompts()],
    ['Never-seen fifth', heldOutPrompts()],
    ['Development set', developmentPrompts()],
  ] as const;
  const parts: string[] = [];
  for (const [title, prompts] of sets) {
    const rows = [];
    for (const [name, looks] of VARIANTS) rows.push(row(name, prompts.length, await measure(prompts, looks)));
    parts.push(`**${title}** (${prompts.length} prompts)`, [HEAD, ...rows].join('\n'));
  }
  return parts.join('\n\n');
}

const HEAD =
  '|  | Right action | False alarms | Restricted let through | Names: recall | Names: precision |\n| --- | --- | --- | --- | --- | --- |';

const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;

function row(name: string, prompts: number, tally: Tally): string {
  const { right, falseAlarms, allows, leaked, blocks, named, names, flaggedRight, flagged } = tally;
  const cells = [
    `${right} (${percent(right, prompts)})`,
    `${falseAlarms} (${percent(falseAlarms, allows)})`,
    `${leaked} (${percent(leaked, blocks)})`,
    percent(named, names),
    percent(flaggedRight, flagged),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

const PAGE = new URL('../../lib/detect/names/second-look/MEASURED.md', import.meta.url);

const page = (tables: string): string => `# What compromise adds as a second look

Written by \`node tests/accuracy/second-look.ts --write\`; do not edit by hand. Prompts and labels: \`tests/corpus\`, everyone in them is invented.

compromise is asked about each name of whose privacy the fast look is unsure, within a band of probability. Beside it stands the fast look with its own threshold moved, which
costs nothing. It would be in use (\`lib/detect/second-look/looks.ts\`) if in some band it brought more right actions than both on the four fifths that may be learnt from, without
letting more restricted prompts through, and the other two sets bore that out.

${tables}
`;

if (import.meta.main) {
  const tables = await secondLookTables();
  if (process.argv.includes('--write')) writeFileSync(PAGE, page(tables));
  else console.log(tables);
}
