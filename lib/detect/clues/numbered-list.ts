import type { PreparedText } from '../../text/prepare.ts';

/**
 * Lists in which every line begins with the number of a pupil and goes on with the name: at least three lines, the same count of
 * digits in each. Timelines look alike ("1914 Franz Ferdinand"), so lists of nothing but years are left out.
 */
const LINE =
  /(?:^|\n)[ \t>*"'-]{0,4}(\d{4,6})["']?(?:[ \t]{0,3}[;|,:][ \t]{0,3}|[ \t]{1,4})["']?(?=\p{Lu}[\p{L}'-]{1,24}(?:, ?| )\p{Lu}[\p{L}'-]{0,24}|(?:[\p{L}'-]{2,24} ){0,3}[\p{L}'-]{2,24}, ?\p{L})/gu;

const lists = new WeakMap<PreparedText, ReadonlySet<number>>();

/** Offsets in `text.folded` at which such numbers start; found once for each text. */
export function numberedNames(text: PreparedText): ReadonlySet<number> {
  const known = lists.get(text);
  if (known) return known;
  const lines = [...text.folded.matchAll(LINE)].map((match) => {
    const digits = match[1] ?? '';
    return { digits, start: match.index + match[0].indexOf(digits) };
  });
  const first = lines[0]?.digits.length;
  const same = lines.filter(({ digits }) => digits.length === first);
  const years = same.every(({ digits }) => /^(?:1\d|20[0-3])\d{1,2}$/.test(digits) && digits.length === 4);
  const found = new Set(same.length < 3 || years ? [] : same.map(({ start }) => start));
  lists.set(text, found);
  return found;
}
