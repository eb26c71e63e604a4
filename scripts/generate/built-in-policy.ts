import { buildPolicy } from '../../lib/policy/record.ts';
import { policyRecordSchema } from '../../lib/policy/schema.ts';
import type { Generator } from './types.ts';

/** The default pack as the guard carries it. Made from the same code as a managed policy, so that the two cannot drift apart. */
export const builtInPolicy: Generator = {
  id: 'built-in-policy',
  files() {
    const record = policyRecordSchema.parse({ ...buildPolicy({}, new Date(0)), when: '' });
    return [{ path: 'lib/policy/built-in.generated.json', text: `${JSON.stringify(record)}\n` }];
  },
};
