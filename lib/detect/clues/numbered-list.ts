import type { PreparedText } from '../../text/prepare.ts';

/**
 * Lists in which every line begins or ends with the number of a pupil beside the name: at least three lines, the same count of digits
 * in each. Timelines look alike ("1914 Franz Ferdinand"), so lists of nothing but years are left out, and a number after the name or
 * before a name without capitals must begin with a nought, as no price or score does, and have five digits, as no time has.
 */
const FIRST =
  /(?:^|\n)[ \t>*"'-]{0,4}(\d{4,6})["']?(?:[ \t]{0,3}[;|,:][ \t]{0,3}|[ \t]{1,4})["']?(?=\p{Lu}[\p{L}'-]{1,24}(?:, ?| )\p{Lu}[\p{L}'-]{0,24}|(?:[\p{L}'-]{2,24} ){0,3}[\p{L}'-]{2,24}, ?\p{L})/gu;
const FIRST_WITH_NOUGHT = /(?:^|\n)[ \t>*"'-]{0,4}(0\d{4,5})["']?[ \t;|,:]{1,4}["']?(?=\p{L}{2})/gu;
const LAST_WITH_NOUGHT = /\p{L}['").]?[ \t]{0,3}[;|,\t(: -]{1,4}["']?(0\d{4,5})["')]?(?=[ \t]{0,3}(?:[;|,\t]|\r?\n|$))/gu;

const lists = new WeakMap<PreparedText, ReadonlySet<number>>();

/** Offsets in `text.folded` at which such numbers start; found once for each text. */
export function numberedNames(text: PreparedText): ReadonlySet<number> {
  const known = lists.get(text);
  if (known) return known;
  const found = new Set([FIRST, FIRST_WITH_NOUGHT, LAST_WITH_NOUGHT].flatMap((pattern) => sameLength(text, pattern)));
  lists.set(text, found);
  return found;
}

function sameLength(text: PreparedText, pattern: RegExp): number[] {
  const lines = [...text.folded.matchAll(pattern)].map((match) => {
    const digits = match[1] ?? '';
    return { digits, start: match.index + match[0].lastIndexOf(digits) };
  });
  const first = lines[0]?.digits.length;
  const same = lines.filter(({ digits }) => digits.length === first);
  const years = same.every(({ digits }) => digits.length === 4 && /^(?:1\d|20[0-3])/.test(digits));
  return same.length < 3 || years ? [] : same.map(({ start }) => start);
}
