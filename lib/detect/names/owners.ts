import type { PreparedText } from '../../text/prepare.ts';
import type { Category } from '../categories.ts';
import type { Seen } from '../overlaps.ts';
import { PERSONAL } from '../topics/anchors.ts';

/** Characters between a name and the number that is its own, as ", UPN " or " (admission number ". */
const REACH = 30;
/** A number this sure is somebody's, and so is the name before it. */
const SURE = 0.9;

/** Addresses and log-ins are given for bodies and for the famous too. */
const isOwn = (category: Category): boolean => PERSONAL.has(category) && category !== 'email' && category !== 'username';

/**
 * `seen`, and of the `doubts` (sorted, as `seen` is not) those names that stand right before a number which only one person has: whatever the
 * rest of the text is about, they are real. A birthday is no such number: biographies give it of the famous.
 */
export function withOwners(text: PreparedText, seen: readonly Seen[], doubts: readonly Seen[]): Seen[] {
  const numbers = seen.filter(({ category, confidence }) => isOwn(category) && confidence >= SURE).sort((a, b) => a.start - b.start);
  const owners = new Map<number, Seen>();
  let next = 0;
  for (const { start } of numbers) {
    while ((doubts[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const name = doubts[next - 1];
    if (name && name.confidence < SURE && isBeside(text.folded.slice(name.end, start)))
      owners.set(name.start, { ...name, confidence: SURE });
  }
  return owners.size > 0 ? [...seen.filter(({ start, end }) => owners.get(start)?.end !== end), ...owners.values()] : [...seen];
}

const isBeside = (between: string): boolean => between.length <= REACH && !/\n|[.!?;]\s/.test(between);
