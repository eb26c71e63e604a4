import builtIn from './built-in.generated.json' with { type: 'json' };
import type { PolicyRecord } from './types.ts';

/** The policy in force before any other has arrived: the default pack, compiled by `npm run generate`. */
export const builtInPolicy = (): PolicyRecord => builtIn as unknown as PolicyRecord;
