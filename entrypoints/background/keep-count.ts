import { browser } from 'wxt/browser';
import { createCounter } from '../../lib/counts/counter.ts';
import { COUNTED_TOOLS } from '../../lib/counts/record.ts';
import { findCounter, raiseCounter, tidy } from '../../lib/counts/store.ts';
import type { SentCount } from '../../lib/messages/protocol.ts';
import { roleGroup } from '../../lib/policy/roles.ts';
import { countMemory } from './count-memory.ts';
import { policyInForce } from './policy-in-force.ts';

const counter = createCounter({ find: (event) => findCounter(event, new Date()), raise: raiseCounter }, countMemory);

/**
 * Adds half-term, unit and role to what a guard reports. A tool without a card of ours is counted as `other`, whatever the guard called it. The answer tells
 * the guard that it need not say it again.
 */
export async function keepCount({ type: _, id, ...event }: SentCount): Promise<true> {
  const policy = await policyInForce();
  if (!policy.counting.enabled) return true;
  const tool = COUNTED_TOOLS.find((known) => known === event.tool) ?? 'other';
  const reason = event.reason ?? 'none';
  await counter.count(id, { ...event, reason, tool, unit: policy.unit ?? '', role: roleGroup(policy.role ?? undefined) });
  return true;
}

/** What waited when the worker ended is written; what the policy does not want kept any longer is deleted, whenever the worker starts. */
export function keepTidy(): void {
  browser.runtime.onStartup.addListener(() => void tidyUp(true));
  void tidyUp(false);
}

async function tidyUp(atStart: boolean): Promise<void> {
  await counter.writeWaiting();
  const { counting } = await policyInForce();
  await counter.meanwhile(() => tidy(new Date(), counting.keptHalfTerms, atStart)).catch(() => {}); // next time, then
}
