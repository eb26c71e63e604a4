import { isManagedKey, type Problem } from '../validate.ts';
import { dayOf } from './clock.ts';

/** For each setting that is missing: on how many days that was seen, and the last of them. */
export type Missing = Readonly<Record<string, { readonly days: number; readonly last: string }>>;

/** Days on which a missing setting keeps its last good value. */
const GRACE = 7;

/**
 * Settings that arrived before and do not arrive now although others do. Chrome drops a setting of the wrong type without a word, which looks
 * just like its removal, so it keeps its last good value for seven days on which the browser is used: long enough to mend a slip, and a removal
 * takes hold in the end. Days are counted as they are seen, so that a clock that leaps ahead ends no grace.
 */
export function withholdings(
  raw: Record<string, unknown>,
  good: Record<string, unknown>,
  before: Missing,
  now: Date,
): { missing: Missing; problems: Problem[] } {
  const today = dayOf(now);
  const missing: Record<string, { days: number; last: string }> = {};
  const problems: Problem[] = [];
  for (const key of Object.keys(good)) {
    if (key in raw || !isManagedKey(key)) continue;
    const { days, last } = before[key] ?? { days: 0, last: '' };
    const seen = last === today ? days : days + 1;
    if (seen > GRACE) continue;
    missing[key] = { days: seen, last: today };
    problems.push({ key, reason: reasonFor(key, GRACE - seen) });
  }
  return { missing, problems };
}

const reasonFor = (key: string, left: number): string =>
  `“${key}” no longer arrives: it was removed, or the browser withholds it because its type is wrong. Its last value holds today` +
  (left > 0 ? ` and on ${left} more ${left === 1 ? 'day' : 'days'} on which this browser is used.` : '.');
