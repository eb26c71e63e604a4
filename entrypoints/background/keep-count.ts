import { browser } from 'wxt/browser';
import { periodOf } from '../../lib/counts/periods.ts';
import { addCount } from '../../lib/counts/store.ts';
import type { CountMessage } from '../../lib/messages/protocol.ts';
import { builtInPolicy, isCurrentPolicy } from '../../lib/policy/built-in.ts';
import { POLICY_KEY } from '../../lib/policy/load/key.ts';
import { roleGroup } from '../../lib/policy/roles.ts';
import { OTHER_TOOL } from '../../lib/policy/tools.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';

/** Adds half-term, unit and role to what a guard reports. A tool without a card is counted as `other`, whatever the guard called it. */
export async function keepCount({ type: _, ...event }: CountMessage): Promise<void> {
  const policy = await policyInForce();
  if (!policy.counting.enabled) return;
  const tool = policy.tools.some(({ id }) => id === event.tool) ? event.tool : OTHER_TOOL;
  await addCount({ ...event, tool, period: periodOf(new Date()), unit: policy.unit ?? '', role: roleGroup(policy.role ?? undefined) });
}

/** In the first seconds of a browser no policy may have been delivered yet; the guards then follow the built-in one, and so do the counts. */
async function policyInForce(): Promise<PolicyRecord> {
  const stored = (await browser.storage.local.get(POLICY_KEY))[POLICY_KEY];
  return isCurrentPolicy(stored) ? stored : builtInPolicy();
}
