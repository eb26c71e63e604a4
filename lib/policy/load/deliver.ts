import { browser } from 'wxt/browser';
import { buildPolicy } from '../record.ts';
import type { PolicyRecord } from '../types.ts';
import { type Problem, readManaged } from '../validate.ts';
import { changedKeys, withChange } from './changes.ts';
import { type ClockSeen, readClock } from './clock.ts';
import { CHANGES_KEY, CLOCK_KEY, MISSING_KEY, POLICY_KEY, PROBLEMS_KEY, READING_KEY, type Reading, VALUES_KEY } from './key.ts';
import { type Missing, withholdings } from './withheld.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The worker's side of policy delivery: reads the managed values, checks them key by key and writes one record for the guards. A key that is
 * refused, or that the browser withholds, keeps its last good value. No values at all leave the last good policy on: Chrome answers
 * the same before the policy has loaded and when there is none (https://github.com/w3c/webextensions/issues/547). What an older or newer version
 * of the worker left behind is read in the same way: a value that this one does not know is left out. Throws where storage does.
 */
export async function deliverPolicy(now = new Date()): Promise<void> {
  const { raw, answer } = await managedValues();
  const stored: Values = await browser.storage.local.get([POLICY_KEY, VALUES_KEY, MISSING_KEY, CHANGES_KEY, CLOCK_KEY]);
  const good = asObject(stored[VALUES_KEY]);
  const { today, seen } = readClock(stored[CLOCK_KEY] as ClockSeen | undefined, now);
  const { values, found } = answer === 'values' ? joined(raw, good, asObject(stored[MISSING_KEY]) as Missing, now) : untouched(good);
  const policy: PolicyRecord = {
    ...buildPolicy(values, today),
    ...(answer === 'values' ? {} : { source: Object.keys(good).length > 0 ? 'last_good' : 'built_in' }),
    when: now.toISOString(),
  };
  const reading: Reading = { when: now.toISOString(), answer };
  await browser.storage.local.set({
    ...(isSame(stored[POLICY_KEY], policy)
      ? {}
      : { [POLICY_KEY]: policy, [CHANGES_KEY]: withChange(stored[CHANGES_KEY], policy, changedKeys(good, values)) }),
    ...found,
    [CLOCK_KEY]: seen,
    [READING_KEY]: reading,
  });
}

/** The values in force: what arrived and passed, and for what is refused or missing the last good value. */
function joined(raw: Values, good: Values, missing: Missing, now: Date) {
  const { values, problems } = readManaged(raw);
  const withheld = withholdings(raw, good, missing, now);
  const all = [...problems, ...withheld.problems];
  const inForce = { ...readManaged(lastGood(all, good)).values, ...values };
  return { values: inForce, found: { [VALUES_KEY]: inForce, [MISSING_KEY]: withheld.missing, [PROBLEMS_KEY]: all } };
}

/** Nothing arrived: the last good values as far as this version knows them, and they stay stored as they are. */
const untouched = (good: Values) => ({ values: readManaged(good).values, found: {} });

const lastGood = (problems: readonly Problem[], good: Values) =>
  Object.fromEntries(problems.filter(({ key }) => key in good).map(({ key }) => [key, good[key]]));

/** Only a change is written, so that open tabs judge anew only when there is a reason. `when` alone is none. */
const isSame = (stored: unknown, policy: PolicyRecord): boolean =>
  JSON.stringify({ ...asObject(stored), when: '' }) === JSON.stringify({ ...policy, when: '' });

/** What is stored may be damaged. */
const asObject = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};

/** Firefox throws where Chrome says `{}`: when no policy exists. */
async function managedValues(): Promise<{ raw: Values; answer: Reading['answer'] }> {
  try {
    const raw = asObject(await browser.storage.managed.get(null));
    return { raw, answer: Object.keys(raw).length > 0 ? 'values' : 'nothing' };
  } catch {
    return { raw: {}, answer: 'refused' };
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
