import { scanAgain } from '../../lib/detect/second-look/scan-again.ts';
import type { ScanResult } from '../../lib/detect/types.ts';
import { type Cause, causesOf } from '../../lib/policy/causes.ts';
import { decide, type Situation } from '../../lib/policy/decide.ts';
import { buildPolicy } from '../../lib/policy/record.ts';
import type { Role } from '../../lib/policy/roles.ts';
import type { Decision, ManagedValues, PolicyRecord, ToolInForce } from '../../lib/policy/types.ts';

/** What a policy would do to a text, without a tool to send it to. Nothing of it leaves this page. */
export interface Simulation {
  readonly text: string;
  readonly scan: ScanResult;
  readonly decision: Decision;
  readonly causes: readonly Cause[];
}

const today = (now: Date): string => now.toISOString().slice(0, 10);

export const situationIn = (policy: PolicyRecord, tool: string, role: Role | undefined, now: Date): Situation => ({
  tool: policy.tools.find(({ id }) => id === tool) ?? OTHER,
  role,
  today: today(now),
});

const OTHER: Pick<ToolInForce, 'id' | 'status'> = { id: 'other', status: 'unlisted' };

/** Reads with the trust's own words and patterns, as the second look does, but without its model. */
const readFor = (text: string, { customTerms, customPatterns }: PolicyRecord): Promise<ScanResult> =>
  scanAgain(text, { customTerms, patterns: customPatterns }, []);

export async function simulate(text: string, values: ManagedValues, tool: string, role: Role | undefined, now: Date): Promise<Simulation> {
  const policy = buildPolicy(values, now);
  const scan = await readFor(text, policy);
  const decision = decide(scan, situationIn(policy, tool, role, now), policy);
  // A text is read again only for the settings that change how it is read.
  const readings = new Map([[readingKey(policy), scan]]);
  const { customTerms, customPatterns, ...others } = values;
  for (const fewer of [...without(values, 'customTerms'), ...without(values, 'customPatterns'), others]) {
    const other = buildPolicy(fewer, now);
    if (!readings.has(readingKey(other))) readings.set(readingKey(other), await readFor(text, other));
  }
  const outcome = (changed: ManagedValues): string => {
    const other = buildPolicy(changed, now);
    const { action, dataClass, duties, clauses } = decide(
      readings.get(readingKey(other)) ?? scan,
      situationIn(other, tool, role, now),
      other,
    );
    return JSON.stringify([action, dataClass, duties, clauses]);
  };
  return { text, scan, decision, causes: causesOf(values, outcome) };
}

const readingKey = ({ customTerms, customPatterns }: PolicyRecord): string => JSON.stringify([customTerms, customPatterns]);

/** The values without one list, and without each of its entries. */
function without(values: ManagedValues, key: 'customTerms' | 'customPatterns'): ManagedValues[] {
  const { [key]: list = [], ...rest } = values;
  return list.length === 0 ? [] : [rest, ...list.map((_, place) => ({ ...rest, [key]: list.toSpliced(place, 1) }))];
}
