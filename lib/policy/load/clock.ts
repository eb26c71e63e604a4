/** What was seen of this computer's clock; days like `2026-11-22`. */
export interface ClockSeen {
  /** The latest day that is believed. */
  readonly latest: string;
  /** A day more than a year later, seen once. */
  readonly leap?: string;
}

export interface Clock {
  /** The time by which dates in the policy are judged. */
  readonly today: Date;
  readonly seen: ClockSeen;
  /** The clock contradicts what was seen before. */
  readonly wrong?: 'behind' | 'ahead';
}

const YEAR = 366;

/**
 * A wrong clock must open nothing. Whatever the policy limits in time is a relief that ends (an approval until its review, an exception until its
 * expiry), so the later of two days is the stricter one: a clock that was put back is judged by the latest day seen. A leap of more than a year is
 * remembered only when a second day says so too, so that one start with a wrong clock does not end every relief for good.
 */
export function readClock(before: ClockSeen | undefined, now: Date): Clock {
  const day = dayOf(now);
  if (!before || !isDay(before.latest) || day === before.latest) return { today: now, seen: { latest: day } };
  const { latest, leap } = before;
  if (day < latest) return { today: new Date(`${latest}T00:00:00Z`), seen: before, wrong: 'behind' };
  if (day <= daysAfter(latest, YEAR) || (leap !== undefined && leap !== day)) return { today: now, seen: { latest: day } };
  return { today: now, seen: { latest, leap: day }, wrong: 'ahead' };
}

export const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

const isDay = (text: unknown): boolean => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text);

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
}
