import type { PreparedText } from '../../text/prepare.ts';

/**
 * Pupils written as two or three capitals with a mark beside them ("KB got 34/80", "JT: 51 %"): people in a class know who is meant.
 * Ordinary abbreviations of school life are left out; once with a verb is enough, bare lists need two different ones.
 */
const WITH_MARK =
  /(?<![\p{L}\p{N}.&/-])(\p{Lu}\.? ?\p{Lu}\.?(?:\p{Lu}\.?)?)[ \t]*(got|scored|has|only got|achieved|[:=,\t -])[ \t]*(\d{1,3}(?:\.\d)?[ \t]*(?:\/|out of)[ \t]*\d{2,3}|\d{1,3} ?%)/gu;
const ABBREVIATIONS = new Set(
  'sen fsm pp eal lac cla la ta ht dht aht slt sats ks ict it pe re rs dt mfl pshe rse ao at pa ap ar lo wt gd ex ms mt fc ag ao ma sc en ba bs eng geo his art mus dra com pro fft cat att beh att na nc rn uk us eu gcse as al hl sl ib ct ra sa ne nw se sw vs vat ni cp sp pt avg max min std dev sd am pm dob bp hr rr gcs bmi'.split(
    ' ',
  ),
);

export interface Initials {
  readonly start: number;
  readonly end: number;
  readonly letters: string;
}

/** In order, without overlaps; offsets into `text.folded`. Linear: every part of the pattern is bounded. */
export function initialsWithMarks(text: PreparedText): Initials[] {
  const found = [...text.folded.matchAll(WITH_MARK)].flatMap((match) => {
    const shown = (match[1] ?? '').trimEnd();
    const letters = shown.replace(/[. ]/g, '').toLowerCase();
    if (ABBREVIATIONS.has(letters)) return [];
    return [{ start: match.index, end: match.index + shown.length, letters, verb: /[a-z]/.test(match[2] ?? '') }];
  });
  const several = new Set(found.map(({ letters }) => letters)).size > 1;
  return found.filter(({ verb }) => verb || several).map(({ start, end, letters }) => ({ start, end, letters }));
}
