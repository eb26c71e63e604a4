/**
 * Weighs and times what runs in every AI tab and writes docs/bench.md: `npm run bench`. Takes a few minutes; asserts nothing. `npm run bench -- sizes second-look merging`
 * measures only those and leaves the rest of the page as it was; `npm run bench -- report` times the report page alone, and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firstCalls } from './bench/first-call.ts';
import { growth } from './bench/growth.ts';
import { machine } from './bench/machine.ts';
import { mergeCosts, mergeSection } from './bench/merge.ts';
import { benchPage, sizesSection, withSection } from './bench/page.ts';
import { dropOnReport } from './bench/report-page.ts';
import { secondLook } from './bench/second-look.ts';
import { secondLookSection } from './bench/second-look-section.ts';
import { sizes } from './bench/sizes.ts';
import { typing, verdicts } from './bench/verdicts.ts';

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const place = new URL('../docs/bench.md', import.meta.url);
const PARTS: Readonly<Record<string, () => Promise<string>>> = {
  sizes: async () => sizesSection(await step('Sizes', () => sizes(project))),
  'second-look': async () => secondLookSection(await step('The second look', secondLook)),
  merging: async () =>
    mergeSection(await step('Merging counts', () => mergeCosts(project)), await step('The report page', () => dropOnReport(project))),
};

const wanted = process.argv.slice(2);
if (wanted.includes('report')) {
  const { seconds, processor } = await dropOnReport(project);
  console.log(`32,000 files on the report page: ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of a processor; budget 20 s`);
  process.exit();
}
const strange = wanted.find((part) => !Object.hasOwn(PARTS, part));
if (strange !== undefined) throw new Error(`"${strange}" is no part: ${Object.keys(PARTS).join(', ')}.`);
if (wanted.length > 0)
  for (const part of wanted) writeFileSync(place, withSection(readFileSync(place, 'utf8'), (await PARTS[part]?.()) ?? ''));
else writeFileSync(place, await everything());
console.log('docs/bench.md');

async function everything(): Promise<string> {
  return benchPage({
    machine: machine(),
    sizes: await step('Sizes', () => sizes(project)),
    firstCalls: await step('First calls', () => firstCalls(project)),
    verdicts: await step('Verdicts', () => [verdicts(2_000, 300), verdicts(100_000, 12)]),
    typing: await step('Typing', typing),
    growth: await step('Growth', growth),
    secondLook: await step('The second look', secondLook),
    merges: await step('Merging counts', () => mergeCosts(project)),
    report: await step('The report page', () => dropOnReport(project)),
  });
}

async function step<Result>(words: string, work: () => Result | Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work();
  console.log(`${words}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}
