import { periodOf } from '../../lib/counts/periods.ts';
import { COUNTED_TOOLS } from '../../lib/counts/record.ts';
import { addCount } from '../../lib/counts/store.ts';
import type { CountMessage } from '../../lib/messages/protocol.ts';
import { roleGroup } from '../../lib/policy/roles.ts';
import { policyInForce } from './policy-in-force.ts';

/** Adds half-term, unit and role to what a guard reports. A tool without a card of ours is counted as `other`, whatever the guard called it. */
export async function keepCount({ type: _, ...event }: CountMessage): Promise<void> {
  const policy = await policyInForce();
  if (!policy.counting.enabled) return;
  const tool = COUNTED_TOOLS.find((id) => id === event.tool) ?? 'other';
  const reason = event.reason ?? 'none';
  await addCount({
    ...event,
    reason,
    tool,
    period: periodOf(new Date()),
    unit: policy.unit ?? '',
    role: roleGroup(policy.role ?? undefined),
  });
}
