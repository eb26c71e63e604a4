/**
 * Weighs and times what runs in every AI tab and writes docs/bench.md: `npm run bench`. Takes a few minutes; asserts nothing. `npm run bench -- report` times
 * the report page alone, and writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firstCalls } from './bench/first-call.ts';
import { growth } from './bench/growth.ts';
import { machine } from './bench/machine.ts';
import { mergeCosts } from './bench/merge.ts';
import { benchPage, type Measured } from './bench/page.ts';
import { dropOnReport } from './bench/report-page.ts';
import { secondLook } from './bench/second-look.ts';
import { sizes } from './bench/sizes.ts';
import { typing, verdicts } from './bench/verdicts.ts';

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

if (process.argv[2] === 'report')
  console.log(`32,000 files on the report page: ${(await dropOnReport(project)).toFixed(1)} s, budget 20 s`);
else writeFileSync(new URL('../docs/bench.md', import.meta.url), benchPage(await everything()));

async function everything(): Promise<Measured> {
  return {
    machine: machine(),
    sizes: await step('Sizes', () => sizes(project)),
    firstCalls: await step('First calls', () => firstCalls(project)),
    verdicts: await step('Verdicts', () => [verdicts(2_000, 300), verdicts(100_000, 12)]),
    typing: await step('Typing', typing),
    growth: await step('Growth', growth),
    secondLook: await step('The second look', secondLook),
    merges: await step('Merging counts', () => mergeCosts(project)),
    report: await step('The report page', () => dropOnReport(project)),
  };
}

async function step<Result>(words: string, work: () => Result | Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work();
  console.log(`${words}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}
