import { browser } from 'wxt/browser';
import { POLICY_KEY } from '../../lib/policy/load/key.ts';
import { type StopRule, stopRules } from '../../lib/policy/stop-rules.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';
import { extraScripts } from '../../lib/policy/watched-hosts.ts';
import { type AskedPageRule, askedPageRules } from '../../lib/sites/asked-pages.ts';
import { declaredScripts } from './declared-scripts.ts';
import { policyInForce } from './policy-in-force.ts';

/** The browser's own type has lists of enums where ours has words; what goes over is the same. */
type Rules = Parameters<typeof browser.declarativeNetRequest.updateDynamicRules>[0]['addRules'];

type Rule = StopRule | AskedPageRule;

let writing: Promise<void> = Promise.resolve();

/**
 * Writes the rules that stand a page of ours in for prohibited tools, and one before pages with a prompt in their address, now and whenever the
 * policy changes. The browser keeps them: they work at once when it starts, and while the worker sleeps. Call once, as the worker starts.
 */
export function keepStopping(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[POLICY_KEY]) write();
  });
  write();
}

/** One after the other, or an older policy could be written last. */
function write(): void {
  writing = writing.then(writeRules).catch(() => {}); // the rules that are there stay
}

async function writeRules(): Promise<void> {
  const { declarativeNetRequest } = browser;
  const policy = await policyInForce();
  const wanted = [...stopRules(policy), ...askedPageRules(browser.runtime.getURL('/asked.html'), guarded(policy))];
  const there = await declarativeNetRequest.getDynamicRules();
  if (print(there as unknown as Rule[]) === print(wanted)) return;
  await declarativeNetRequest.updateDynamicRules({
    removeRuleIds: there.map(({ id }) => id),
    addRules: wanted as unknown as Rules,
  });
}

/** Where the guard runs: by the manifest, and by the policy where this edition may. */
function guarded(policy: PolicyRecord): string[] {
  const declared = declaredScripts();
  return [...declared, ...(browser.scripting ? extraScripts(policy, declared) : [])]
    .filter(({ js = [] }) => js.includes('content-scripts/guard.js'))
    .flatMap(({ matches = [] }) => matches);
}

/** Browsers give rules back with their own order of keys, and with defaults filled in. */
const print = (rules: readonly Rule[]): string =>
  JSON.stringify(
    rules
      .toSorted((a, b) => a.id - b.id)
      .map(({ id, priority, action, condition }) => [
        id,
        priority,
        action.type === 'redirect' ? Object.values(action.redirect).join() : '',
        condition.requestDomains,
        'urlFilter' in condition ? condition.urlFilter : 'regexFilter' in condition ? condition.regexFilter : '',
      ]),
  );
