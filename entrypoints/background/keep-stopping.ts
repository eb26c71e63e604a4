import { browser } from 'wxt/browser';
import { POLICY_KEY } from '../../lib/policy/load/key.ts';
import { type StopRule, stopRules } from '../../lib/policy/stop-rules.ts';
import { policyInForce } from './policy-in-force.ts';

/** The browser's own type has lists of enums where ours has words; what goes over is the same. */
type Rules = Parameters<typeof browser.declarativeNetRequest.updateDynamicRules>[0]['addRules'];

let writing: Promise<void> = Promise.resolve();

/**
 * Writes the rules that stand our page in for prohibited tools, now and whenever the policy changes. The browser keeps them: they work at once
 * when it starts, and while the worker sleeps. Call once, as the worker starts.
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
  const wanted = stopRules(await policyInForce());
  const there = await declarativeNetRequest.getDynamicRules();
  if (print(there as unknown as StopRule[]) === print(wanted)) return;
  await declarativeNetRequest.updateDynamicRules({
    removeRuleIds: there.map(({ id }) => id),
    addRules: wanted as unknown as Rules,
  });
}

/** Browsers give rules back with their own order of keys, and with defaults filled in. */
const print = (rules: readonly StopRule[]): string =>
  JSON.stringify(
    rules
      .toSorted((a, b) => a.id - b.id)
      .map(({ id, priority, action, condition }) => [
        id,
        priority,
        action.type === 'redirect' ? action.redirect.extensionPath : '',
        condition.requestDomains,
        condition.urlFilter ?? '',
      ]),
  );
