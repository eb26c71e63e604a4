import { fromEnoughFiles, type Tally, THRESHOLD } from './tally.ts';

/** One cell of a table, and how many people could have been counted in it. */
export interface Candidate extends Tally {
  readonly key: string;
  readonly people: number;
}

export interface Suppressed {
  /** Keys of the cells whose number may be published. */
  readonly shown: ReadonlySet<string>;
  /** What all others amount to, rounded; `null` if there are no others. */
  readonly rest: number | null;
}

/** The 10-5 rule of the Office for National Statistics: nothing below ten, the rest to the nearest five. */
export const rounded = (number: number): number => Math.round(number / 5) * 5;

/**
 * Which cells of a table may be published (docs/dpo/disclosure-control.md). A cell that may not is hidden, zero like any other; all hidden cells appear as
 * one sum. Where that sum would betray one of them, the smallest other cell is hidden too, until it does not. `elsewhere` is what belongs to no cell of the
 * table. `undefined` if no table can be published at all. `mayBeSummed` is there to be left out, which the attack has to notice.
 */
export function suppress(
  cells: readonly Candidate[],
  elsewhere: readonly Tally[] = [],
  mayBeSummed: (hidden: readonly Candidate[], others: readonly Tally[]) => boolean = sumIsSafe,
): Suppressed | undefined {
  const shown = cells.filter(mayBeShown).sort((a, b) => b.number - a.number || (a.key < b.key ? -1 : 1));
  const hidden = cells.filter((cell) => !mayBeShown(cell));
  const others = elsewhere.filter(({ number }) => number > 0);
  while ((hidden.length > 0 || others.length > 0) && !mayBeSummed(hidden, others)) {
    const smallest = shown.pop();
    if (!smallest) return undefined;
    hidden.push(smallest);
  }
  const rest = hidden.length + others.length === 0 ? null : rounded(sum([...hidden, ...others], ({ number }) => number));
  return { shown: new Set(shown.map(({ key }) => key)), rest };
}

/** Ten counts, ten people, ten browsers; and ten counts without the one that counted most, who could otherwise work out the others'. */
function mayBeShown(cell: Candidate): boolean {
  return cell.people >= THRESHOLD && cell.files >= THRESHOLD && cell.number - cell.largest >= THRESHOLD;
}

/** Whether the sum of the hidden cells leaves each of them open from 0 to 9 and beyond, for outsiders and for any one person who is in it. */
function sumIsSafe(hidden: readonly Candidate[], others: readonly Tally[]): boolean {
  const all = [...hidden, ...others];
  const number = sum(all, (one) => one.number);
  const small = hidden.filter(({ people }) => people < THRESHOLD);
  // Somebody in a group of a few may know the whole group's number, not only their own.
  const unseen = hidden.length - (small.length > 0 ? 1 : 0);
  const known = sum(all, ({ largest }) => largest) + Math.max(0, ...small.map((cell) => cell.number - cell.largest));
  return (
    unseen >= 2 &&
    sum(hidden, ({ people }) => people) >= THRESHOLD &&
    fromEnoughFiles(all) &&
    number - known >= THRESHOLD &&
    leavesEachOpen(rounded(number), hidden.length) &&
    small.every((cell) => leavesEachOpen(rounded(number) - cell.number, hidden.length - 1))
  );
}

/**
 * Whoever takes all hidden cells for small (9 at most) must find that each can be 0, or that they cannot all be small. The published sum may be 2 more than
 * the true one.
 */
function leavesEachOpen(published: number, cells: number): boolean {
  const least = published - 2;
  return least <= 9 * (cells - 1) || least > 9 * cells;
}

const sum = <One>(all: readonly One[], value: (one: One) => number): number => all.reduce((total, one) => total + value(one), 0);
