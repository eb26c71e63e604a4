import type { MergedPeriod } from '../../../lib/counts/merged.ts';
import type { Publication, PublishedPeriod, PublishedTable } from '../../../lib/counts/publish.ts';
import { cellsOf, FIXED_CELLS, TABLE_NAMES, type TableName, unitCell } from '../../../lib/counts/tables.ts';
import type { ToolStatus } from '../../../lib/policy/enums.ts';
import type { MergedFile } from '../open/read-results.ts';

/** A tool in a half-term, with what the policy said of it then. Known from merged counts only: what is published says the tool alone. */
export interface ToolSeen {
  readonly tool: string;
  readonly status: ToolStatus;
  readonly number: number;
}

export interface ReportPeriod extends PublishedPeriod {
  readonly seen?: readonly ToolSeen[];
}

/** What the page shows: published tables, or, for the data protection officer alone, merged counts as they are. */
export interface ReportData {
  readonly kind: 'published' | 'internal';
  readonly periods: readonly ReportPeriod[];
}

export const fromPublication = ({ periods }: Publication): ReportData => ({ kind: 'published', periods });

/** The same tables with every number as it is. */
export const fromMerged = ({ periods, devices, people }: MergedFile): ReportData => ({
  kind: 'internal',
  periods: periods.map((period) => ({
    period: period.period,
    coverage: { files: period.files, devices, people },
    tables: tablesOf(period),
    seen: period.tools.map(({ tool, toolStatus, number }) => ({ tool, status: toolStatus, number })),
  })),
});

function tablesOf({ details, tools, units }: MergedPeriod): Record<TableName, PublishedTable> {
  const sums = Object.fromEntries(TABLE_NAMES.map((name) => [name, new Map<string, number>()])) as Record<TableName, Map<string, number>>;
  const add = (name: TableName, cell: string | undefined, number: number) => {
    if (cell !== undefined) sums[name].set(cell, (sums[name].get(cell) ?? 0) + number);
  };
  for (const { number, ...detail } of details) {
    const cells = cellsOf({ ...detail, tool: 'other' }); // which tool it was stands in `tools`
    for (const name of ['checked', 'categories', 'choices'] as const) add(name, cells?.[name], number);
  }
  for (const { tool, number } of tools) add('tools', tool, number);
  for (const { unit, role, number } of units) add('units', unitCell(unit, role), number);
  const table = (name: TableName): PublishedTable => {
    const keys = name === 'units' ? [...sums.units.keys()] : FIXED_CELLS[name];
    const cells = keys.map((cell) => ({ cell, number: sums[name].get(cell) ?? 0 }));
    return { cells, rest: null, total: cells.reduce((total, { number }) => total + number, 0) };
  };
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, table(name)])) as Record<TableName, PublishedTable>;
}
