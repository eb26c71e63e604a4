import type { Span } from '../types.ts';
import type { ReadWord } from './reading.ts';

/** A name that the model reads: `least` and `most` are the probabilities of its least and most private word. */
export interface ReadName extends Span {
  readonly most: number;
}

/** What may stand between two words of one name: "Okafor, Chidera", "Mary-Jane", "O'Neil", "J. Smith". */
const INSIDE = /^(?: |-|'|[,.] )$/;

/** Neighbouring words of at least `floor` in one name each; single letters and marks alone are none. Offsets are into `folded`. */
export function privateNames(folded: string, words: readonly ReadWord[], floor: number): ReadName[] {
  const names: { start: number; end: number; most: number }[] = [];
  for (const { start, end, private: chance } of words) {
    if (chance < floor) continue;
    const last = names.at(-1);
    if (last && INSIDE.test(folded.slice(last.end, start))) {
      last.end = end;
      last.most = Math.max(last.most, chance);
    } else names.push({ start, end, most: chance });
  }
  return names.filter(({ start, end }) => /\p{L}{2}/u.test(folded.slice(start, end)));
}

/** How private the surest word of a span is; undefined if it holds none that was read. */
export function mostPrivate(span: Span, words: readonly ReadWord[]): number | undefined {
  const inside = words.filter(({ start, end }) => start < span.end && span.start < end);
  return inside.length === 0 ? undefined : Math.max(...inside.map(({ private: chance }) => chance));
}
