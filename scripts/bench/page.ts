import { table, times } from '../accuracy/markdown.ts';
import type { FirstCall } from './first-call.ts';
import type { Growth } from './growth.ts';
import { type MergeCost, mergeSection } from './merge.ts';
import { ms } from './ms.ts';
import type { ReportCost } from './report-page.ts';
import type { SecondLook } from './second-look.ts';
import { secondLookSection } from './second-look-section.ts';
import type { Size } from './sizes.ts';
import type { Spread, Typing, Verdicts } from './verdicts.ts';

export interface Measured {
  readonly machine: string;
  readonly sizes: readonly Size[];
  readonly verdicts: readonly Verdicts[];
  readonly firstCalls: { readonly ours: FirstCall; readonly compromise: FirstCall };
  readonly typing: Typing;
  readonly growth: Growth;
  readonly secondLook: readonly SecondLook[];
  readonly merges: readonly MergeCost[];
  readonly report: ReportCost;
}

/** Gzip, in bytes, and milliseconds; docs/architecture.md. */
const BUDGETS = {
  guard: { budget: '200 kB', goal: '120 kB' },
  gate: { budget: '6 kB', goal: '' },
  2000: { budget: '6 ms', goal: '2 ms' },
  100000: { budget: '250 ms', goal: '60 ms' },
} as const;

/** docs/bench.md, whole. */
export const benchPage = ({
  machine,
  sizes,
  verdicts,
  firstCalls,
  typing,
  growth,
  secondLook,
  merges,
  report,
}: Measured): string => `# What it costs

Written by \`npm run bench\` on one machine: ${machine}

Milliseconds are that machine's; the ratios to compromise, which read the same texts in the same run, carry further. Texts are prompts of \`tests/corpus\` that may be
looked at, innocent and not, tables among them, mixed and joined to the length asked for. Nothing here is a test.

${sizesSection(sizes)}
## A verdict

Looking and deciding, on a warm engine; compromise finds people alone. Each text is read three times and the quickest counts, since whatever else the machine does only adds; the
spread is that between texts.

${table(
  ['Characters', 'p50', 'p95', 'budget (p95)', 'goal', 'compromise p50', 'p95', 'ours, of its p50'],
  verdicts.map(({ length, ours, compromise }) => [
    length.toLocaleString('en-GB'),
    ms(ours.p50),
    ms(ours.p95),
    BUDGETS[length as 2000]?.budget ?? '',
    BUDGETS[length as 2000]?.goal ?? '',
    ms(compromise.p50),
    ms(compromise.p95),
    times(ours.p50 / compromise.p50),
  ]),
)}

## The first verdict in a new process

One minified script loaded and asked at once about texts of 2,000 characters; each figure is the quickest of nine processes.

${table(
  ['', 'load', 'first text', 'second', 'tenth'],
  Object.entries(firstCalls).map(([name, one]) => [
    name === 'ours' ? 'Lollipop' : name,
    ms(one.load),
    ms(one.first),
    ms(one.second),
    ms(one.tenth),
  ]),
)}

## Typing

A key costs one timer. The draft is judged in the pause after it, and what is asked again at send and at the network call is remembered. Measured on drafts of 1,800 to 2,000
characters that grow by ten characters between pauses; each is read three times.

${table(
  ['', 'p50', 'p95'],
  (
    [
      ['judging in a pause', typing.pause],
      ['the same draft asked about again', typing.again],
    ] as const satisfies readonly (readonly [string, Spread])[]
  ).map(([name, { p50, p95 }]) => [name, ms(p50), ms(p95)]),
)}

## Growth

One text in one go, as no page does it, by the processor's time of the thread. The cost grows with the length to the power ${growth.exponent.toFixed(2)}; 1 is linear, the budget is under 1.1.

${table(
  ['Characters', 'time', 'for 1,000 characters'],
  growth.points.map(({ length, milliseconds }) => [length.toLocaleString('en-GB'), ms(milliseconds), ms((milliseconds * 1000) / length)]),
)}

${secondLookSection(secondLook)}
${mergeSection(merges, report)}`;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

export const sizesSection = (sizes: readonly Size[]): string => `## Size of what runs in every AI tab

${table(
  ['Script', 'after gzip', 'before', 'budget', 'goal'],
  sizes.map(({ script, gzip, bytes }) => [script, kilobytes(gzip), kilobytes(bytes), BUDGETS[script].budget, BUDGETS[script].goal]),
)}

Parts of the guard, each compressed by itself, so that together they are a little more than the whole:

${table(
  ['Part', 'after gzip'],
  (sizes.find(({ script }) => script === 'guard')?.parts ?? []).map(({ name, gzip }) => [name, kilobytes(gzip)]),
)}
`;

/** The page with one of its sections, heading and all, in the place of the one with the same heading. */
export function withSection(page: string, section: string): string {
  const heading = section.slice(0, section.indexOf('\n') + 1);
  const start = page.indexOf(heading);
  if (start < 0) throw new Error(`docs/bench.md has no section "${heading.trim()}": measure everything once.`);
  const next = page.indexOf('\n## ', start);
  return `${page.slice(0, start)}${section.trimEnd()}\n${next < 0 ? '' : page.slice(next)}`;
}
