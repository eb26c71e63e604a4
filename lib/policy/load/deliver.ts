import { browser } from 'wxt/browser';
import { buildPolicy } from '../record.ts';
import { type Problem, readManaged } from '../validate.ts';
import { POLICY_KEY, PROBLEMS_KEY } from './key.ts';
import { type Missing, withholdings } from './withheld.ts';

/** Key of the last managed values that passed, the last good policy. */
const VALUES_KEY = 'managedValues';
/** Key of the settings that stopped arriving, with the day on which that was first seen. */
const MISSING_KEY = 'managedMissing';

interface Stored {
  readonly [POLICY_KEY]?: object;
  readonly [VALUES_KEY]?: Record<string, unknown>;
  readonly [MISSING_KEY]?: Missing;
}

/**
 * The worker's side of policy delivery: reads the managed values, checks them key by key and writes one record for the guards. A key that is
 * refused, or that the browser withholds, keeps its last good value. No values at all leave the last good policy on: Chrome answers
 * the same before the policy has loaded and when there is none (https://github.com/w3c/webextensions/issues/547).
 */
export async function deliverPolicy(now = new Date()): Promise<void> {
  const raw = await managedValues();
  const stored = (await browser.storage.local.get([POLICY_KEY, VALUES_KEY, MISSING_KEY])) as Stored;
  const good = stored[VALUES_KEY] ?? {};
  if (Object.keys(raw).length === 0) {
    const source = Object.keys(good).length > 0 ? 'last_good' : 'built_in';
    return write(stored, { [POLICY_KEY]: { ...buildPolicy(readManaged(good).values, now), source } });
  }
  const { values, problems } = readManaged(raw);
  const withheld = withholdings(raw, good, stored[MISSING_KEY] ?? {}, now);
  const kept = readManaged(lastGood([...problems, ...withheld.problems], good)).values;
  const inForce = { ...kept, ...values };
  return write(stored, {
    [POLICY_KEY]: buildPolicy(inForce, now),
    [VALUES_KEY]: inForce,
    [MISSING_KEY]: withheld.missing,
    [PROBLEMS_KEY]: [...problems, ...withheld.problems],
  });
}

const lastGood = (problems: readonly Problem[], good: Record<string, unknown>) =>
  Object.fromEntries(problems.filter(({ key }) => key in good).map(({ key }) => [key, good[key]]));

/** Writes only a change, so that open tabs judge anew only when there is a reason. `when` alone is none. */
async function write(stored: Stored, items: Record<string, unknown>): Promise<void> {
  const same = JSON.stringify({ ...stored[POLICY_KEY], when: '' }) === JSON.stringify({ ...(items[POLICY_KEY] as object), when: '' });
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

/**
 * Delivers now and on every change. Call once, as the worker starts. Chromium may let the first reading wait: it answers `{}` after a first
 * install and nothing at all after a restart until its start phase is over, 2 to 4 seconds as a rule and up to three minutes while a
 * restored tab keeps loading (docs/admin/policy-arrival.md). Nobody waits for it: guards start from the stored record.
 */
export function keepDelivering(): void {
  let last = Promise.resolve();
  // One after the other: a slow reading must not write over a newer one. Storage full or damaged: the guards keep what they have.
  const deliver = () => {
    last = last.then(() => deliverPolicy()).catch(() => {});
  };
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') deliver();
  });
  deliver();
}
