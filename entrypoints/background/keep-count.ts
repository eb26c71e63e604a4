import { periodOf } from '../../lib/counts/periods.ts';
import { addCount } from '../../lib/counts/store.ts';
import type { CountMessage } from '../../lib/messages/protocol.ts';
import { roleGroup } from '../../lib/policy/roles.ts';
import { OTHER_TOOL } from '../../lib/policy/tools.ts';
import { policyInForce } from './policy-in-force.ts';

/** Adds half-term, unit and role to what a guard reports. A tool without a card is counted as `other`, whatever the guard called it. */
export async function keepCount({ type: _, ...event }: CountMessage): Promise<void> {
  const policy = await policyInForce();
  if (!policy.counting.enabled) return;
  const tool = policy.tools.some(({ id }) => id === event.tool) ? event.tool : OTHER_TOOL;
  await addCount({ ...event, tool, period: periodOf(new Date()), unit: policy.unit ?? '', role: roleGroup(policy.role ?? undefined) });
}
