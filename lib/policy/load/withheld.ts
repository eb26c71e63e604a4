import { isManagedKey, type Problem } from '../validate.ts';

/** Day (`2026-11-22`) on which each setting was first found missing. */
export type Missing = Readonly<Record<string, string>>;

/** Days for which a missing setting keeps its last good value. */
const GRACE = 7;

/**
 * Settings that arrived before and do not arrive now although others do. Chrome drops a setting of the wrong type without a word, which looks
 * just like its removal, so it keeps its last good value for a week: long enough to mend a slip, and a removal takes hold in the end.
 */
export function withholdings(
  raw: Record<string, unknown>,
  good: Record<string, unknown>,
  before: Missing,
  now: Date,
): { missing: Missing; problems: Problem[] } {
  const missing: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const key of Object.keys(good)) {
    if (key in raw || !isManagedKey(key)) continue;
    const since = before[key] ?? dayOf(now);
    const until = new Date(`${since}T00:00:00Z`);
    until.setUTCDate(until.getUTCDate() + GRACE);
    if (now > until) continue;
    missing[key] = since;
    problems.push({
      key,
      reason: `“${key}” no longer arrives: it was removed, or the browser withholds it because its type is wrong. Its last value holds until ${dayOf(until)}.`,
    });
  }
  return { missing, problems };
}

const dayOf = (time: Date): string => time.toISOString().slice(0, 10);
