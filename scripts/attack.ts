/**
 * Tries to recover what a publication hides: `npm run attack -- OUT [--exports DIR]`. With the browsers' files it also tries as each of their owners who
 * knows most, and as the members of small groups. Ends with status 1 if anything is recovered.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPublication } from '../lib/counts/files.ts';
import { readGroups } from '../lib/counts/groups.ts';
import { createExportReader } from '../lib/counts/read-export.ts';
import { unitCell } from '../lib/counts/tables.ts';
import { attack, type Insider } from './attack/attack.ts';
import { createBestInformed, smallGroups } from './attack/insiders.ts';
import { type HiddenCell, readReleases } from './attack/releases.ts';
import { exportsIn, readAhead } from './merge/folder.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { exports: { type: 'string' } } });
const publication = positionals[0] ? readPublication(await readFile(join(positionals[0], 'published.json'), 'utf8')) : undefined;
if (!publication) {
  console.error('Usage: npm run attack -- OUT [--exports DIR], OUT holding a published.json');
  process.exit(1);
}

const { hidden } = readReleases(publication);
const insiders = values.exports ? await insidersIn(values.exports, hidden) : [];
const result = await attack(publication, insiders);
for (const { who, period, table, cell, range } of result.recovered) {
  console.log(`Recovered: ${period}, ${table}, ${cell}: from ${range[0]} to ${range[1]}, by ${who}`);
}
console.log(
  `${result.hidden} hidden cells, ${insiders.length} insiders, ${result.questions} questions, ${result.recovered.length} cells recovered.`,
);
if (result.narrowest) console.log(`The narrowest answer that anybody got: from ${result.narrowest[0]} to ${result.narrowest[1]}.`);
process.exitCode = result.recovered.length > 0 ? 1 : 0;

async function insidersIn(folder: string, cells: readonly HiddenCell[]): Promise<Insider[]> {
  const best = createBestInformed(cells);
  const readExport = createExportReader();
  const units = new Map<string, number>();
  for await (const file of readAhead(await exportsIn(folder))) {
    const periods = readExport(await file.text());
    if (typeof periods === 'string') continue;
    for (const period of periods) {
      best.consider(period);
      for (const { unit, role, outcome, number } of period.counts) {
        const key = `${period.period}|${unitCell(unit, role)}`;
        if (outcome !== 'degraded') units.set(key, (units.get(key) ?? 0) + number);
      }
    }
  }
  const { groups } = readGroups(await readFile(join(folder, 'groups.csv'), 'utf8'));
  const known = new Set(cells.map(({ period }) => period));
  const small = [...known].flatMap((period) => smallGroups(groups, period, (cell) => units.get(`${period}|${cell}`) ?? 0));
  return [...best.insiders(), ...small.map((insider) => ({ ...insider, about: neighbours(insider, cells) }))];
}

/** Of a long table, twelve cells that follow one another are asked about: all of them are bound by nothing but the same sum. */
function neighbours({ period, whole = {} }: Insider, cells: readonly HiddenCell[]): ReadonlySet<string> {
  const names = cells.filter((cell) => cell.period === period && cell.table === 'units').map(({ cell }) => `units/${cell}`);
  const place = names.findIndex((name) => whole[name] !== undefined);
  return new Set([...names, ...names].slice(place + 1, place + 13));
}
