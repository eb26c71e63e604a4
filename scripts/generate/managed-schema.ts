import { chromeComplaints, chromeSchema } from '../../lib/policy/chrome-schema.ts';
import type { Generator } from './types.ts';

/** What Chrome and Edge need before they deliver any managed value. Refuses to write one that they would not load. */
export const managedSchema: Generator = {
  id: 'managed-schema',
  files() {
    const schema = chromeSchema();
    const complaints = chromeComplaints(schema);
    if (complaints.length > 0) throw new Error(`Chrome would refuse the managed schema: ${complaints.join('; ')}`);
    return [{ path: 'public/managed_schema.json', text: `${JSON.stringify(schema, null, 2)}\n` }];
  },
};
