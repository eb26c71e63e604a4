import first from './first.generated.json' with { type: 'json' };
import type { PolicyRecord } from './types.ts';

/**
 * The built-in policy as every AI tab carries it, in force for the milliseconds until the worker's record has been read: as strict, but without tools on
 * whose pages no guard runs, and without what only helps.
 */
export const firstPolicy = (): PolicyRecord => first as unknown as PolicyRecord;

/**
 * Whether a stored value was written by this version of the worker. Shapes are checked where the record is built; here it only
 * matters that an update never reads what an older version left behind.
 */
export const isCurrentPolicy = (value: unknown): value is PolicyRecord =>
  typeof value === 'object' && value !== null && (value as { schemaVersion?: unknown }).schemaVersion === first.schemaVersion;
