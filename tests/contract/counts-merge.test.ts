import { expect, test } from 'vitest';
import { EXPORT_NOTICE, exportJson } from '../../lib/counts/export.ts';
import { internalJson, PUBLISHED_COLUMNS, publishedCsv, publishedJson, readPublication } from '../../lib/counts/files.ts';
import type { Merge } from '../../lib/counts/merge.ts';
import { publish } from '../../lib/counts/publish.ts';
import { FIXED_CELLS, readUnitCell, type TableName } from '../../lib/counts/tables.ts';
import { note, type Truth } from '../../scripts/simulate/trust.ts';
import { fileOf, merge, published, smallTrust } from './counts/trust.ts';

const trust = smallTrust(9, 400, 5);
const [first, second] = trust.files as [(typeof trust.files)[number], (typeof trust.files)[number]];
const bytes = (merged: Merge): string =>
  internalJson(merged, { devices: 400, people: 900 }) +
  publishedJson(publish({ tallies: merged.tallies, groups: trust.groups, devices: 400 }));

test('totals by half-term, group and action are those of the simulated trust', async () => {
  const { internal } = await merge(trust.files);
  const totals: Truth = {};
  for (const { period, details } of internal.periods) {
    for (const detail of details) note(totals, period, detail);
  }
  expect(totals).toEqual(trust.truth);
  expect(internal.periods.map(({ files }) => files)).toEqual(
    internal.periods.map(({ period }) => trust.read.filter((read) => read.period === period).length),
  );
});

test('tools and units add up to the prompts checked', async () => {
  for (const { details, tools, units } of (await merge(trust.files)).internal.periods) {
    const checked = details.filter(({ outcome }) => outcome !== 'degraded').reduce((sum, { number }) => sum + number, 0);
    expect(tools.reduce((sum, { number }) => sum + number, 0)).toBe(checked);
    expect(units.reduce((sum, { number }) => sum + number, 0)).toBe(checked);
  }
});

test('repeats and another order give the same bytes', async () => {
  const once = await merge(trust.files);
  const again = await merge([...trust.files.toReversed(), ...trust.files.slice(3, 90), ...trust.files]);
  expect(again.repeats).toBeGreaterThan(400);
  expect(bytes(again)).toBe(bytes(once));
});

test('a browser that gives its earlier half-term again with a new one is counted once in each', async () => {
  const read = trust.read.find(({ counts }) => counts.length > 3) ?? trust.read[0];
  if (!read) throw new Error('the trust has no counts');
  const later = { ...read, period: '2024-25 summer-1', id: 'b'.repeat(32), counts: [...read.counts] };
  const merged = await merge([
    fileOf('1', exportJson([{ ...read, counts: [...read.counts] }])),
    fileOf('2', exportJson([{ ...read, counts: [...read.counts] }, later])),
  ]);
  expect(merged.internal.periods.map(({ period, files }) => [period, files])).toEqual([
    [read.period, 1],
    ['2024-25 summer-1', 1],
  ]);
  expect(merged).toMatchObject({ read: 2, accepted: 2, repeats: 1, refused: [] });
});

const good = { schema: 'lollipop-browser-counts', version: 1, notice: EXPORT_NOTICE };
const count = {
  unit: 'a',
  role: 'staff',
  tool: 'chatgpt',
  toolStatus: 'unlisted',
  group: 'none',
  action: 'allow',
  outcome: 'sent_clean',
  reason: 'none',
  number: 1,
};
const withCounts = (...counts: unknown[]) =>
  JSON.stringify({ ...good, periods: [{ period: '2024-25 spring-1', id: 'c'.repeat(32), counts }] });

test.each([
  ['not_json', 'unit,role\r\nnorth,staff\r\n'],
  ['not_json', ''],
  ['not_an_export', '[]'],
  ['not_an_export', 'null'],
  ['not_an_export', '{"schema":"lollipop-merged-counts","version":1}'],
  ['old_version', JSON.stringify({ ...good, version: 0, periods: [] })],
  ['newer_version', JSON.stringify({ ...good, version: 2, periods: [] })],
  ['damaged', JSON.stringify({ ...good })],
  ['damaged', withCounts({ ...count, who: 'Aisha Rahman' })],
  ['damaged', withCounts({ ...count, group: 'Aisha Rahman' })],
  ['damaged', withCounts({ ...count, unit: '=cmd()' })],
  ['damaged', withCounts({ ...count, number: 0.5 })],
  ['damaged', withCounts({ ...count, number: -3 })],
  ['damaged', withCounts({ ...count, number: 1e300 })],
  ['damaged', withCounts(count, count)],
  ['damaged', withCounts(null)],
  ['not_over_yet', JSON.stringify({ ...good, periods: [{ period: '2026-27 autumn-2', id: 'c'.repeat(32), counts: [count] }] })],
  ['not_over_yet', JSON.stringify({ ...good, periods: [{ period: '2099-00 autumn-2', id: 'c'.repeat(32), counts: [count] }] })],
  ['too_large', `${withCounts(count)}${' '.repeat(5_000_001)}`],
])('refused as %s, and the rest is kept: %#', async (reason, text) => {
  const { refused, accepted, internal } = await merge([first, fileOf('other.json', text), second]);
  expect(refused.map(({ name, reason: why }) => [name, why])).toEqual([['other.json', reason]]);
  expect(accepted).toBe((await merge([first, second])).accepted);
  expect(internal).toEqual((await merge([first, second])).internal);
});

test('a file that cannot be read is named, and the rest is kept', async () => {
  const unreadable = { name: 'gone.json', text: () => Promise.reject(new Error('gone')) };
  expect((await merge([unreadable, first])).refused).toEqual([{ name: 'gone.json', reason: 'unreadable' }]);
});

test('the same id with other numbers is refused', async () => {
  const merged = await merge([fileOf('1', withCounts(count)), fileOf('2', withCounts({ ...count, number: 2 }))]);
  expect(merged.refused).toEqual([{ name: '2', period: '2024-25 spring-1', reason: 'contradicts_another' }]);
});

test('a half-term is published once: files that come later change nothing in it', async () => {
  const early = publish({ tallies: (await merge(trust.files.slice(0, 200))).tallies, groups: trust.groups });
  const { tallies } = await merge(trust.files);
  const late = publish({ tallies, groups: trust.groups, earlier: readPublication(publishedJson(early)) });
  expect(publishedJson(late)).toBe(publishedJson(early));
  expect(publishedJson(publish({ tallies, groups: trust.groups }))).not.toBe(publishedJson(early));
});

test('every total is the sum of what is published, and every number is rounded and ten or more', async () => {
  const { publication } = await published(trust);
  const tables = publication.periods.flatMap((period) => Object.values(period.tables));
  expect(tables.length).toBe(10);
  for (const { cells, rest, total } of tables) {
    expect(cells.reduce((sum, { number }) => sum + (number ?? 0), rest ?? 0)).toBe(total);
    for (const number of [...cells.map((cell) => cell.number), rest])
      expect(number === null || (number >= 10 && number % 5 === 0)).toBe(true);
  }
});

test('every string that is published comes from a list', async () => {
  const { publication } = await published(trust);
  const units = new Set(trust.groups.map(({ unit }) => unit));
  for (const { period, tables } of publication.periods) {
    expect(period).toMatch(/^\d{4}-\d{2} (autumn|spring|summer)-[12]$/);
    for (const [name, { cells }] of Object.entries(tables)) {
      if (name === 'units') expect(cells.every(({ cell }) => units.has(readUnitCell(cell).unit))).toBe(true);
      else expect(cells.map(({ cell }) => cell)).toEqual(FIXED_CELLS[name as Exclude<TableName, 'units'>]);
    }
  }
});

test('without head-counts nothing is published', async () => {
  const { tallies } = await merge(trust.files);
  expect(publish({ tallies, groups: [] }).periods.map(({ tables }) => tables)).toEqual([{}, {}]);
});

test('the CSV has one header, one number a line, and only lines of that width', async () => {
  const lines = publishedCsv((await published(trust)).publication).split('\r\n');
  expect(lines[0]).toBe(PUBLISHED_COLUMNS.join(','));
  expect(lines.at(-1)).toBe('');
  for (const line of lines.slice(1, -1)) expect(line).toMatch(/^[^,=+@-][^,]*,(?:[^,=+@-][^,]*)?(?:,(?:[^,=+@-][^,]*)?){3},(?:\d+|\[c\])$/);
});
