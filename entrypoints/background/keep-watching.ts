import { browser } from 'wxt/browser';
import { POLICY_KEY } from '../../lib/policy/load/key.ts';
import { type ExtraScript, extraScripts } from '../../lib/policy/watched-hosts.ts';
import { declaredScripts } from './declared-scripts.ts';
import { putIntoOpenTabs } from './open-tabs.ts';
import { policyInForce } from './policy-in-force.ts';

/** The browser's own types have lists of enums where ours have words; what goes over is the same. */
type Registered = Parameters<typeof browser.scripting.registerContentScripts>[0];

let writing: Promise<void> = Promise.resolve();

/**
 * Has the guard run on the hosts that only the trust's policy names, now and whenever the policy changes. Only the managed edition may: the other
 * has no `scripting`, and the status page says which hosts it cannot reach. Call once, as the worker starts: an update of the extension makes the
 * browser forget such scripts (https://developer.chrome.com/docs/extensions/reference/api/scripting).
 */
export function keepWatching(): void {
  if (!browser.scripting) return;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[POLICY_KEY]) write();
  });
  browser.runtime.onStartup.addListener(() => void writing.then(putIntoFirstPages).catch(() => {}));
  write();
}

/** Pages that a browser opens as it starts can be there before it has loaded the scripts registered in an earlier session. */
const putIntoFirstPages = async (): Promise<void> => putIntoOpenTabs(extraScripts(await policyInForce(), declaredScripts()));

/** One after the other, or an older policy could be written last. */
function write(): void {
  writing = writing.then(registerScripts).catch(() => {}); // the scripts that are there stay
}

async function registerScripts(): Promise<void> {
  const { scripting } = browser;
  const wanted = extraScripts(await policyInForce(), declaredScripts());
  const there = (await scripting.getRegisteredContentScripts()) as unknown as readonly ExtraScript[];
  if (print(there) === print(wanted)) return;
  if (there.length > 0) await scripting.unregisterContentScripts({ ids: there.map(({ id }) => id) });
  if (wanted.length > 0) await scripting.registerContentScripts(wanted as unknown as Registered);
  const known = new Set(there.flatMap(({ matches }) => matches));
  await putIntoOpenTabs(wanted.map((script) => ({ ...script, matches: script.matches.filter((pattern) => !known.has(pattern)) })));
}

/** What decides whether they are the same; the browser adds fields of its own. */
const print = (scripts: readonly ExtraScript[]): string =>
  JSON.stringify(scripts.map(({ id, matches, excludeMatches }) => [id, matches, [...excludeMatches].sort()]).sort());
