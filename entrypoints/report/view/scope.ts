import type { Coverage, PublishedCell, PublishedTable } from '../../../lib/counts/publish.ts';
import { TABLE_NAMES, type TableName } from '../../../lib/counts/tables.ts';
import type { ReportData, ReportPeriod } from './report-data.ts';

/** A stretch of time that the report is about: one half-term, or the two of a term. */
export interface Scope {
  /** `2026-27 autumn` or `2026-27 autumn-1`. */
  readonly id: string;
  readonly periods: readonly ReportPeriod[];
}

export interface Totals {
  readonly tables: Readonly<Partial<Record<TableName, PublishedTable>>>;
  /** Of the last half-term in it: files of two are not the same files. */
  readonly coverage: Coverage;
  readonly seen: NonNullable<ReportPeriod['seen']> | undefined;
}

/** Terms and half-terms, the newest first; a term of which one half is there goes by that half alone. */
export function scopesOf({ periods }: ReportData): Scope[] {
  const terms = Map.groupBy(periods, ({ period }) => period.slice(0, -2));
  return [...terms]
    .reverse()
    .flatMap(([term, halves]) => [
      ...(halves.length > 1 ? [{ id: term, periods: halves }] : []),
      ...halves.toReversed().map((half) => ({ id: half.period, periods: [half] })),
    ]);
}

/**
 * The tables of several half-terms as one, from what is published of each and nothing else, so that no sum says more than its parts. A cell that one of them
 * does not show is not shown; what the others say of it goes to the rest. A table that one of them lacks is lacking.
 */
export function totalsOf({ periods }: Scope): Totals {
  const tables: Partial<Record<TableName, PublishedTable>> = {};
  for (const name of TABLE_NAMES) {
    const parts = periods.map((period) => period.tables[name]);
    if (parts.every((part) => part !== undefined) && parts.length > 0) tables[name] = joined(parts);
  }
  const seen = periods.flatMap((period) => period.seen ?? []);
  return {
    tables,
    coverage: periods.at(-1)?.coverage ?? { files: null, devices: null, people: null },
    seen: seen.length > 0 ? seen : undefined,
  };
}

function joined(parts: readonly PublishedTable[]): PublishedTable {
  const keys = [...new Set(parts.flatMap(({ cells }) => cells.map(({ cell }) => cell)))];
  const numbers = keys.map((key) => parts.map(({ cells }) => cells.find(({ cell }) => cell === key)?.number ?? null));
  const cells: PublishedCell[] = keys.map((cell, at) => {
    const each = numbers[at] ?? [];
    return { cell, number: each.includes(null) ? null : sum(each) };
  });
  const total = sum(parts.map((part) => part.total));
  const shown = sum(cells.map(({ number }) => number));
  return { cells, rest: cells.some(({ number }) => number === null) ? total - shown : null, total };
}

const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
