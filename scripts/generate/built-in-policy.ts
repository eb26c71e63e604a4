import { buildPolicy } from '../../lib/policy/record.ts';
import { policyRecordSchema } from '../../lib/policy/schema.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';
import { siteMatches } from '../../lib/sites/index.ts';
import type { Generator } from './types.ts';

/** The default pack as the guard carries it. Made from the same code as a managed policy, so that the two cannot drift apart. */
export const builtInPolicy: Generator = {
  id: 'built-in-policy',
  files() {
    const record = policyRecordSchema.parse({ ...buildPolicy({}, new Date(0)), when: '' });
    return [
      { path: 'lib/policy/built-in.generated.json', text: `${JSON.stringify(record)}\n` },
      { path: 'lib/policy/first.generated.json', text: `${JSON.stringify(first(record))}\n` },
    ];
  },
};

/** Prohibited tools are stopped by the browser's own rules, whatever stands here. */
const first = (record: PolicyRecord): PolicyRecord => ({
  ...record,
  clauses: record.clauses.map(({ reasonOlder: _, ...clause }) => ({ ...clause, reasonPupil: '' })), // without a role nobody is spoken to as a pupil
  guidance: [],
  tools: record.tools.filter(isGuarded).map((tool) => ({ ...tool, note: null })),
});

const isGuarded = ({ category, hosts }: PolicyRecord['tools'][number]): boolean =>
  category === 'chat' || hosts.some((host) => siteMatches.some((pattern) => pattern.startsWith(`https://${host}`)));
