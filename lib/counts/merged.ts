import type { ExportedCount } from './export.ts';
import { cellsOf, readUnitCell, TABLE_NAMES, type TableName, unitCell } from './tables.ts';
import { addTo, emptyTally, type Tally } from './tally.ts';

/** Everything that was found and done, in one half-term of the whole trust. */
export interface Detail extends Pick<ExportedCount, 'role' | 'group' | 'action' | 'outcome' | 'reason'> {
  readonly number: number;
  /** How many browsers' files it comes from. */
  readonly files: number;
}

export interface ToolDetail extends Pick<ExportedCount, 'tool' | 'toolStatus'> {
  /** Prompts checked there, clean ones included. */
  readonly number: number;
  /** Of these, prompts about which something was shown. */
  readonly shown: number;
  readonly files: number;
}

export interface UnitDetail extends Pick<ExportedCount, 'unit' | 'role'> {
  readonly number: number;
  readonly shown: number;
  readonly files: number;
}

/** One half-term of `internal.json`. */
export interface MergedPeriod {
  readonly period: string;
  readonly files: number;
  readonly details: readonly Detail[];
  readonly tools: readonly ToolDetail[];
  readonly units: readonly UnitDetail[];
}

type Cells = Map<string, Tally>;

/** Everything that is added up for one half-term while files come in. Its size depends on the lists and on the number of units, not on the number of files. */
export interface PeriodTallies {
  readonly period: string;
  files: number;
  readonly tables: Readonly<Record<TableName, Cells>>;
  readonly details: Cells;
  readonly toolDetails: Cells;
  readonly toolsShown: Map<string, number>;
  readonly unitsShown: Map<string, number>;
}

export const startPeriod = (period: string): PeriodTallies => ({
  period,
  files: 0,
  tables: { checked: new Map(), categories: new Map(), choices: new Map(), tools: new Map(), units: new Map() },
  details: new Map(),
  toolDetails: new Map(),
  toolsShown: new Map(),
  unitsShown: new Map(),
});

/** Adds one browser's half-term: first within the browser, so that each cell knows how many browsers it comes from and what the most of one was. */
export function addPeriod(tallies: PeriodTallies, counts: readonly ExportedCount[]): void {
  const mine = { checked: new Map(), categories: new Map(), choices: new Map(), tools: new Map(), units: new Map() } as Record<
    TableName,
    Map<string, number>
  >;
  const details = new Map<string, number>();
  const toolDetails = new Map<string, number>();
  for (const count of counts) {
    const { number, role, group, action, outcome, reason } = count;
    add(details, `${role}|${group}|${action}|${outcome}|${reason}`, number);
    const cells = cellsOf(count);
    if (!cells) continue;
    const unit = unitCell(count.unit, role);
    const tool = `${count.tool}|${count.toolStatus}`;
    for (const name of TABLE_NAMES) {
      const key = name === 'units' ? unit : cells[name];
      if (key !== undefined) add(mine[name], key, number);
    }
    add(toolDetails, tool, number);
    if (cells.checked === 'shown') {
      add(tallies.toolsShown, tool, number);
      add(tallies.unitsShown, unit, number);
    }
  }
  const file = tallies.files++;
  for (const name of TABLE_NAMES) pour(mine[name], tallies.tables[name], file);
  pour(details, tallies.details, file);
  pour(toolDetails, tallies.toolDetails, file);
}

const add = (numbers: Map<string, number>, key: string, number: number) => numbers.set(key, (numbers.get(key) ?? 0) + number);

function pour(numbers: ReadonlyMap<string, number>, into: Cells, file: number): void {
  for (const [key, number] of numbers) {
    const tally = into.get(key) ?? emptyTally();
    into.set(key, tally);
    addTo(tally, number, file);
  }
}

/** The plain figures, in an order that does not depend on the order of the files. */
export function internalOf({ period, files, tables, details, toolDetails, toolsShown, unitsShown }: PeriodTallies): MergedPeriod {
  return {
    period,
    files,
    details: inOrder(details).map(([key, tally]) => {
      const [role, group, action, outcome, reason] = key.split('|');
      return { role, group, action, outcome, reason, number: tally.number, files: tally.files } as Detail;
    }),
    tools: inOrder(toolDetails).map(([key, tally]) => {
      const [tool, toolStatus] = key.split('|');
      return { tool, toolStatus, number: tally.number, shown: toolsShown.get(key) ?? 0, files: tally.files } as ToolDetail;
    }),
    units: inOrder(tables.units).map(([key, tally]) => {
      return { ...readUnitCell(key), number: tally.number, shown: unitsShown.get(key) ?? 0, files: tally.files } as UnitDetail;
    }),
  };
}

const inOrder = (cells: Cells) => [...cells].sort(([a], [b]) => (a < b ? -1 : 1));
