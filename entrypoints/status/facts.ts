import { browser } from 'wxt/browser';
import { type CountsHealth, countsHealth } from '../../lib/counts/health.ts';
import type { GuardStatus } from '../../lib/messages/protocol.ts';
import type { PolicyChange } from '../../lib/policy/load/changes.ts';
import { type ClockSeen, readClock } from '../../lib/policy/load/clock.ts';
import { CHANGES_KEY, CLOCK_KEY, PROBLEMS_KEY, READING_KEY, type Reading, VALUES_KEY } from '../../lib/policy/load/key.ts';
import { type KeyRow, keyRows } from '../../lib/policy/status/key-rows.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';
import type { Problem } from '../../lib/policy/validate.ts';
import type { WordKey } from '../../lib/ui/words.ts';
import { countMemory } from '../background/count-memory.ts';
import { policyInForce } from '../background/policy-in-force.ts';
import { secondLookWords } from '../popup/second-look.ts';
import { stoppedButUnreachable } from '../popup/unreachable.ts';
import { type BrowserName, browserName } from './browser-name.ts';
import { unwatchedHosts, withheldHosts } from './unwatched.ts';

/** All that the status page knows, read once when it opens and again at “Refresh”. Nothing in it comes from anybody's text. */
export interface Facts {
  readonly now: Date;
  readonly extension: { readonly version: string; readonly edition: 'store' | 'managed' };
  readonly browser: BrowserName;
  readonly policy: PolicyRecord;
  readonly rows: readonly KeyRow[];
  readonly problems: readonly Problem[];
  /** Undefined before the worker has asked for the first time. */
  readonly reading: Reading | undefined;
  readonly changes: readonly PolicyChange[];
  readonly clock: 'behind' | 'ahead' | undefined;
  /** Guards of the pages that are open now. */
  readonly guards: readonly GuardStatus[];
  readonly permissions: readonly { readonly name: string; readonly there: boolean }[];
  readonly privateWindows: boolean;
  /** Addresses that the policy stops, or wants watched, and this copy has no access to. */
  readonly unreachable: { readonly stopped: readonly string[]; readonly watched: readonly string[] };
  /** Match patterns of the manifest to which the browser gives no access now. */
  readonly withheld: readonly string[];
  readonly secondLook: WordKey;
  readonly counts: CountsHealth;
}

export async function gather(now = new Date()): Promise<Facts> {
  const policy = await policyInForce();
  const stored = await browser.storage.local.get([PROBLEMS_KEY, VALUES_KEY, CHANGES_KEY, CLOCK_KEY, READING_KEY]);
  const problems = (stored[PROBLEMS_KEY] ?? []) as readonly Problem[];
  const manifest = browser.runtime.getManifest();
  return {
    now,
    extension: { version: manifest.version, edition: manifest.permissions?.includes('scripting') ? 'managed' : 'store' },
    browser: browserName(navigator.userAgent),
    policy,
    rows: keyRows(await managedValues(), (stored[VALUES_KEY] ?? {}) as Record<string, unknown>, problems, policy),
    problems,
    reading: stored[READING_KEY] as Reading | undefined,
    changes: (stored[CHANGES_KEY] ?? []) as readonly PolicyChange[],
    clock: readClock(stored[CLOCK_KEY] as ClockSeen | undefined, now).wrong,
    guards: await openGuards(),
    permissions: await permissionsNow(manifest.permissions ?? []),
    privateWindows: await browser.extension.isAllowedIncognitoAccess(),
    unreachable: { stopped: await stoppedButUnreachable(policy), watched: await unwatchedHosts(policy) },
    withheld: await withheldHosts(),
    secondLook: await secondLookWords(),
    counts: await countsHealth(countMemory, () => navigator.storage.estimate()),
  };
}

async function managedValues(): Promise<Record<string, unknown>> {
  try {
    // Chromium leaves this open until its start phase is over (docs/admin/policy-arrival.md); the page shows what is stored until then.
    const late = new Promise<Record<string, unknown>>((resolve) => setTimeout(() => resolve({}), 2000));
    return (await Promise.race([browser.storage.managed.get(null), late])) ?? {};
  } catch {
    return {}; // Firefox, when no policy has values for us
  }
}

async function permissionsNow(asked: readonly string[]): Promise<Facts['permissions']> {
  const { permissions = [] } = await browser.permissions.getAll();
  return asked.map((name) => ({ name, there: (permissions as readonly string[]).includes(name) }));
}

async function openGuards(): Promise<GuardStatus[]> {
  const tabs = await browser.tabs.query({});
  const ask = ({ id = -1 }): Promise<unknown> => browser.tabs.sendMessage(id, { type: 'status' }).catch(() => undefined);
  const answers = (await Promise.all(tabs.map(ask))) as readonly (GuardStatus | undefined)[];
  return answers.filter((answer) => answer?.site !== undefined) as GuardStatus[];
}
