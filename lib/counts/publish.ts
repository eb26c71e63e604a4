import type { Group } from './groups.ts';
import type { PeriodTallies } from './merged.ts';
import { ordinalOf } from './periods.ts';
import { type Candidate, rounded, suppress } from './suppress.ts';
import { FIXED_CELLS, TABLE_NAMES, type TableName, unitCell } from './tables.ts';
import { emptyTally, type Tally, THRESHOLD } from './tally.ts';

export const PUBLISHED_SCHEMA = 'lollipop-published-counts';
export const PUBLISHED_VERSION = 1;

/** A cell of a published table: its name in the table's list (`unit|role` in `units`), and its number, `null` where it is not shown. */
export interface PublishedCell {
  readonly cell: string;
  readonly number: number | null;
}

export interface PublishedTable {
  readonly cells: readonly PublishedCell[];
  /** All cells that are not shown, together; `null` if every cell is shown. */
  readonly rest: number | null;
  /** The sum of the cells as published, and of the rest. */
  readonly total: number;
}

/** Files received, of devices and people; each rounded, and `null` if below ten or not known. */
export interface Coverage {
  readonly files: number | null;
  readonly devices: number | null;
  readonly people: number | null;
}

export interface PublishedPeriod {
  readonly period: string;
  readonly coverage: Coverage;
  /** A table that cannot be published without betraying somebody is not there. */
  readonly tables: Readonly<Partial<Record<TableName, PublishedTable>>>;
}

/** `published.json`. Depends on nothing but the counts and the groups: no date, no name of whoever made it. */
export interface Publication {
  readonly schema: typeof PUBLISHED_SCHEMA;
  readonly version: typeof PUBLISHED_VERSION;
  readonly notes: readonly string[];
  readonly periods: readonly PublishedPeriod[];
}

export interface PublishOptions {
  readonly tallies: readonly PeriodTallies[];
  readonly groups: readonly Group[];
  /** How many devices have the extension, if the trust knows. */
  readonly devices?: number | undefined;
  /** What was published before: those half-terms stay as they were, whatever has come in since. */
  readonly earlier?: Publication | undefined;
  /** Another rule than the right one, to see the attack succeed against it. */
  readonly rule?: typeof suppress;
}

export const PUBLISHED_NOTES = [
  'These are prompts that Lollipop checked, not incidents: a warning may be a false alarm, and the accuracy page says how often.',
  'Not seen: phones and tablets, native apps, other browsers, guest and ephemeral sessions, hosts on no list, screenshots. Files not received are not estimated.',
  'A number below 10, or from fewer than 10 people or 10 browsers, is not shown and marked [c]; zero is treated alike. Others are rounded to the nearest 5.',
  'Some larger numbers are marked [c] as well, so that no other can be worked out. All that are marked [c] in a table are given as one sum, and every total is the sum of what is published.',
  'A half-term is published once. Counts that arrive later are left out.',
] as const;

/** The publishable tables: a fixed list, the 10-5 rule, and no way back (docs/dpo/disclosure-control.md). */
export function publish({ tallies, groups, devices, earlier, rule = suppress }: PublishOptions): Publication {
  const published = new Map((earlier?.periods ?? []).map((period) => [period.period, period]));
  for (const one of tallies) if (!published.has(one.period)) published.set(one.period, publishPeriod(one, groups, devices, rule));
  return {
    schema: PUBLISHED_SCHEMA,
    version: PUBLISHED_VERSION,
    notes: PUBLISHED_NOTES,
    periods: [...published.values()].sort((a, b) => ordinalOf(a.period) - ordinalOf(b.period)),
  };
}

function publishPeriod(
  tallies: PeriodTallies,
  groups: readonly Group[],
  devices: number | undefined,
  rule: typeof suppress,
): PublishedPeriod {
  const people = groups.reduce((total, group) => total + group.people, 0);
  const tables: Partial<Record<TableName, PublishedTable>> = {};
  for (const name of TABLE_NAMES) {
    // How many prompts anything was shown about is known from no table, if not from the first.
    if ((name === 'categories' || name === 'choices') && !tables.checked?.cells.every(({ number }) => number !== null)) continue;
    const table = name === 'units' ? unitsTable(tallies, groups, rule) : fixedTable(FIXED_CELLS[name], tallies.tables[name], people, rule);
    if (table) tables[name] = table;
  }
  return {
    period: tallies.period,
    coverage: { files: orNone(tallies.files), devices: orNone(devices ?? 0), people: orNone(people) },
    tables,
  };
}

const orNone = (number: number): number | null => (number < THRESHOLD ? null : rounded(number));

/** Anybody in the trust may be in any of these cells. */
function fixedTable(
  keys: readonly string[],
  cells: ReadonlyMap<string, Tally>,
  people: number,
  rule: typeof suppress,
): PublishedTable | undefined {
  const candidates = keys.map((key) => ({ ...(cells.get(key) ?? emptyTally()), key, people }));
  return tableOf(candidates, cells, rule);
}

/** One cell for each group that the trust has given a head-count for. */
function unitsTable({ tables }: PeriodTallies, groups: readonly Group[], rule: typeof suppress): PublishedTable | undefined {
  const candidates = groups
    .map(({ unit, role, people }) => ({ key: unitCell(unit, role), people }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((group) => ({ ...(tables.units.get(group.key) ?? emptyTally()), ...group }));
  return tableOf(candidates, tables.units, rule);
}

function tableOf(candidates: readonly Candidate[], cells: ReadonlyMap<string, Tally>, rule: typeof suppress): PublishedTable | undefined {
  const listed = new Set(candidates.map(({ key }) => key));
  const elsewhere = [...cells].filter(([key]) => !listed.has(key)).map(([, tally]) => tally);
  const result = rule(candidates, elsewhere);
  if (!result) return undefined;
  const published = candidates.map(({ key, number }) => ({ cell: key, number: result.shown.has(key) ? rounded(number) : null }));
  const total = published.reduce((sum, { number }) => sum + (number ?? 0), result.rest ?? 0);
  return { cells: published, rest: result.rest, total };
}
