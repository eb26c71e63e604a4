import builtIn from './built-in.generated.json' with { type: 'json' };
import type { PolicyRecord } from './types.ts';

/** The policy in force before any other has arrived: the default pack, compiled by `npm run generate`. Small, for the guard. */
export const builtInPolicy = (): PolicyRecord => builtIn as unknown as PolicyRecord;

/**
 * Whether a stored value was written by this version of the worker. Shapes are checked where the record is built; here it only
 * matters that an update never reads what an older version left behind.
 */
export const isCurrentPolicy = (value: unknown): value is PolicyRecord =>
  typeof value === 'object' && value !== null && (value as { schemaVersion?: unknown }).schemaVersion === builtIn.schemaVersion;
