import type { Category } from './categories.ts';

/** A finding on its way, in offsets of `text.folded`. */
export interface Seen {
  readonly category: Category;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly detector: string;
  /** Names only: the same number for the same person. */
  readonly person?: number | undefined;
  /** Topics only: whom it is about. */
  readonly about?: Seen | 'singled_out' | undefined;
}

/** Names give way: "0412 Ada Brook" must not swallow the admission number, nor "Flat 3 Rose Court" become a girl called Rose. */
const isName = ({ category }: Seen): boolean => category === 'person_name' || category === 'person_initials';

/** Two readings this close in confidence are told apart by length: a whole address says more than the postcode inside it. */
const CLOSE = 0.1;

/**
 * One identifier per span: any other identifier beats a name, then the more certain wins, then the longer. What is left is sorted by
 * start and does not overlap. Linear after sorting, because a kept finding can only clash with the one kept before it.
 */
export function resolveOverlaps(seen: readonly Seen[]): Seen[] {
  const kept: Seen[] = [];
  for (const one of [...seen].sort((a, b) => a.start - b.start || b.end - a.end)) {
    let wins = true;
    while (wins) {
      const last = kept.at(-1);
      if (!last || last.end <= one.start) break;
      if (isBetter(one, last)) kept.pop();
      else wins = false;
    }
    if (wins) kept.push(one);
  }
  return kept;
}

function isBetter(one: Seen, other: Seen): boolean {
  if (isName(one) !== isName(other)) return isName(other);
  if (Math.abs(one.confidence - other.confidence) > CLOSE) return one.confidence > other.confidence;
  return one.end - one.start > other.end - other.start;
}
