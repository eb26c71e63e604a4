import { z } from 'zod';
import {
  browserExportSchema,
  closedPeriodSchema,
  EXPORT_SCHEMA,
  EXPORT_VERSION,
  type ExportedCount,
  exportedCountSchema,
} from './export.ts';
import { unitSchema } from './record.ts';

/** Why a file, or one half-term in it, is left out of a merge. */
export const REFUSALS = [
  'unreadable',
  'too_large',
  'not_json',
  'not_an_export',
  'old_version',
  'newer_version',
  'damaged',
  'not_over_yet',
  'contradicts_another',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

/** A half-term of one browser whose every field has been checked. */
export interface ReadPeriod {
  readonly period: string;
  readonly id: string;
  readonly counts: readonly ExportedCount[];
}

/** Ten thousand counters at most: a browser that uses every tool in every way has far fewer. */
const LARGEST_FILE = 5_000_000;
const MOST_COUNTERS = 10_000;
/** No text of as many characters has more: UTF-8 takes three bytes at most for what JavaScript counts as one character. */
export const MOST_BYTES = 3 * LARGEST_FILE + 3;

const looseExport = z.strictObject({
  ...browserExportSchema.shape,
  periods: z.array(z.strictObject({ ...closedPeriodSchema.shape, counts: z.array(z.unknown()).max(MOST_COUNTERS) })).max(24),
});

/** Checks one file after the other; what it has seen valid once it does not check by zod again, since browsers' counters are much the same. */
export function createExportReader(): (text: string) => readonly ReadPeriod[] | RefusalReason {
  const isCount = createCountCheck();
  return (text) => {
    if (text.length > LARGEST_FILE) return 'too_large';
    const file = parse(text);
    if (file === undefined) return 'not_json';
    const stranger = strangerThan(file);
    if (stranger) return stranger;
    const { success, data } = looseExport.safeParse(file);
    if (!success || !data.periods.every(({ counts }) => counts.every(isCount) && haveOneCounterEach(counts))) return 'damaged';
    if (new Set(data.periods.map(({ period }) => period)).size < data.periods.length) return 'damaged';
    return data.periods as readonly ReadPeriod[];
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function strangerThan(file: unknown): RefusalReason | undefined {
  const { schema, version } = (file ?? {}) as { schema?: unknown; version?: unknown };
  if (schema !== EXPORT_SCHEMA || typeof version !== 'number') return 'not_an_export';
  if (version < EXPORT_VERSION) return 'old_version';
  return version > EXPORT_VERSION ? 'newer_version' : undefined;
}

/** Everything in a counter that makes it another counter. */
export const counterKey = (count: ExportedCount): string => `${count.unit}|${fieldsKey(count)}`;
const fieldsKey = (count: ExportedCount): string =>
  `${count.role}|${count.tool}|${count.toolStatus}|${count.group}|${count.action}|${count.outcome}|${count.reason}`;

const haveOneCounterEach = (counts: readonly ExportedCount[]): boolean => new Set(counts.map(counterKey)).size === counts.length;

function createCountCheck(): (count: unknown) => count is ExportedCount {
  const fields = Object.keys(exportedCountSchema.shape).length;
  const units = new Set<string>();
  const known = new Set<string>();
  const seen = (count: ExportedCount) =>
    units.has(count.unit) && known.has(fieldsKey(count)) && Number.isSafeInteger(count.number) && count.number > 0;
  return (count): count is ExportedCount => {
    if (typeof count !== 'object' || count === null || Object.keys(count).length !== fields) return false;
    if (seen(count as ExportedCount)) return true;
    const { success, data } = exportedCountSchema.safeParse(count);
    if (!success || !unitSchema.safeParse(data.unit).success) return false;
    units.add(data.unit);
    known.add(fieldsKey(data));
    return true;
  };
}
