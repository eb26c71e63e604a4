import { browser } from 'wxt/browser';
import { buildPolicy } from '../record.ts';
import { readManaged } from '../validate.ts';
import { POLICY_KEY, PROBLEMS_KEY } from './key.ts';

/** Key of the last managed values that passed, the last good policy. */
const VALUES_KEY = 'managedValues';

/**
 * The worker's side of policy delivery: reads the managed values, checks them key by key and writes one record for the guards. A refused key
 * keeps its last good value. No values at all leave the last good policy on: Chrome answers the same before the policy has loaded and
 * when there is none (https://github.com/w3c/webextensions/issues/547).
 */
export async function deliverPolicy(now = new Date()): Promise<void> {
  const raw = await managedValues();
  const stored = await browser.storage.local.get([VALUES_KEY, POLICY_KEY]);
  const good = (stored[VALUES_KEY] ?? {}) as Record<string, unknown>;
  if (Object.keys(raw).length === 0) {
    const again = readManaged(good).values;
    const source = Object.keys(good).length > 0 ? 'last_good' : 'built_in';
    return write(stored[POLICY_KEY], { [POLICY_KEY]: { ...buildPolicy(again, now), source } });
  }
  const { values, problems } = readManaged(raw);
  const kept = readManaged(Object.fromEntries(problems.filter(({ key }) => key in good).map(({ key }) => [key, good[key]]))).values;
  const inForce = { ...kept, ...values };
  return write(stored[POLICY_KEY], { [POLICY_KEY]: buildPolicy(inForce, now), [VALUES_KEY]: inForce, [PROBLEMS_KEY]: problems });
}

/** Writes only a change, so that open tabs judge anew only when there is a reason. `when` alone is none. */
async function write(before: unknown, items: Record<string, unknown>): Promise<void> {
  const same = JSON.stringify({ ...(before as object), when: '' }) === JSON.stringify({ ...(items[POLICY_KEY] as object), when: '' });
  if (same) delete items[POLICY_KEY];
  await browser.storage.local.set(items);
}

/** Firefox throws where Chrome says `{}`: when no policy exists. */
async function managedValues(): Promise<Record<string, unknown>> {
  try {
    return (await browser.storage.managed.get(null)) ?? {};
  } catch {
    return {};
  }
}

/** Pauses, in milliseconds, between readings after a start that found no values: a cold Chrome can take more than six seconds. */
const RETRIES = [500, 1500, 3000, 6000, 12_000];

/** Delivers now, on every change, and again for a while after a start without values. Call once, as the worker starts. */
export function keepDelivering(): void {
  const deliver = () => void deliverPolicy().catch(() => {}); // storage full or damaged: the guards keep what they have
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') deliver();
  });
  deliver();
  let wait = 0;
  for (const pause of RETRIES) {
    wait += pause;
    setTimeout(async () => Object.keys(await managedValues()).length > 0 && deliver(), wait);
  }
}
