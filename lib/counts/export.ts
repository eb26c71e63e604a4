import { z } from 'zod';
import { countSchema, periodSchema } from './record.ts';

/**
 * The file that one browser gives away: its closed half-terms, for merging and not for reading. One browser's counts are one person's data until they
 * are merged with others', and the file says so.
 */
export const EXPORT_SCHEMA = 'lollipop-browser-counts';
export const EXPORT_VERSION = 1;
export const EXPORT_NOTICE =
  'Personal data until merged: these counts come from one browser. Give this file only to the data protection officer of the trust, for merging.';

/** Counters of a closed half-term; the half-term itself stands once, beside them. */
export const exportedCountSchema = countSchema.omit({ period: true });
export type ExportedCount = z.infer<typeof exportedCountSchema>;

export const closedPeriodSchema = z.strictObject({
  period: periodSchema,
  id: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .meta({
      description:
        'Drawn at random when the half-term was closed, for this browser and this half-term only, and deleted with its counts. It tells a merge which file it has had already, and links nothing else.',
    }),
  counts: z.array(exportedCountSchema),
});
export type ClosedPeriod = z.infer<typeof closedPeriodSchema>;

export const browserExportSchema = z.strictObject({
  schema: z.literal(EXPORT_SCHEMA),
  version: z.literal(EXPORT_VERSION),
  notice: z.string().max(300),
  periods: z.array(closedPeriodSchema).max(24),
});
export type BrowserExport = z.infer<typeof browserExportSchema>;

/** The file as text. `closed` comes from `closedPeriods()` of the store; half-terms that still run are not in it. */
export function exportJson(closed: readonly ClosedPeriod[]): string {
  const file: BrowserExport = { schema: EXPORT_SCHEMA, version: EXPORT_VERSION, notice: EXPORT_NOTICE, periods: [...closed] };
  return `${JSON.stringify(file)}\n`;
}

/** The name says nothing of browser or person: all browsers' files are called the same. */
export const EXPORT_FILE_NAME = 'lollipop-counts-personal-data.json';
