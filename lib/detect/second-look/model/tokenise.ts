import { wordsOf } from './words.ts';

/** One piece of a word as the encoder takes it; `start` and `end` are the whole word's, in UTF-16 units of the given text. */
export interface Piece {
  readonly id: number;
  readonly form: number;
  /** Number of the word it belongs to, from 0. */
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

const UNKNOWN = 1;
const LONGEST_WORD = 40;
const GAPS = 5;

export type Tokenise = (text: string) => Piece[];

/**
 * WordPiece, longest match first (https://doi.org/10.1109/ICASSP.2012.6289079), over the pieces of `vocabulary`: one a line, its number from 0
 * is its id. Linear in the length of the text, since no word of over 40 letters is split.
 */
export function createTokeniser(vocabulary: string): Tokenise {
  const ids = new Map(
    vocabulary
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .map((piece, id) => [piece, id] as const),
  );
  return (text) =>
    wordsOf(text).flatMap(({ start, end, letters, shape, gap }, word) =>
      split(letters, ids).map((id, place): Piece => ({ id, form: shape * GAPS + (place === 0 ? gap : 0), word, start, end })),
    );
}

/** Ids of the pieces that cover `letters`; one unknown if none do, or there are too many letters. */
function split(letters: string, ids: ReadonlyMap<string, number>): number[] {
  if (letters === '' || [...letters.slice(0, 2 * LONGEST_WORD + 2)].length > LONGEST_WORD) return [UNKNOWN];
  const found: number[] = [];
  for (let at = 0; at < letters.length; ) {
    const before = at === 0 ? '' : '##';
    let end = letters.length;
    while (end > at && !ids.has(before + letters.slice(at, end))) end -= 1;
    if (end === at) return [UNKNOWN];
    found.push(ids.get(before + letters.slice(at, end)) ?? UNKNOWN);
    at = end;
  }
  return found;
}
