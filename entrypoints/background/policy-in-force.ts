import { browser } from 'wxt/browser';
import { builtInPolicy } from '../../lib/policy/built-in.ts';
import { isCurrentPolicy } from '../../lib/policy/first.ts';
import { POLICY_KEY } from '../../lib/policy/load/key.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';

/** The policy that the guards follow. In the first seconds of a browser none may have been delivered yet: then it is the built-in one, for them too. */
export async function policyInForce(): Promise<PolicyRecord> {
  const stored = (await browser.storage.local.get(POLICY_KEY))[POLICY_KEY];
  return isCurrentPolicy(stored) ? stored : builtInPolicy();
}
