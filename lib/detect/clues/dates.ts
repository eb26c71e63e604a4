import type { PreparedText } from '../../text/prepare.ts';

/** A date written in full: day, month and year, in any of the orders people type. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** Holds a letter O where a nought belongs, as scanners read it. */
  readonly misread: boolean;
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DIGIT = '[\\do]';
const NUMERIC = new RegExp(`(?<![\\w/-]|\\d\\.)(${DIGIT}{1,2})([/. -])(${DIGIT}{1,2})\\2(${DIGIT}{4}|${DIGIT}{2})(?![\\w/]|[.-]\\d)`, 'g');
const ISO = /(?<![\w/-]|\d\.)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\w/]|[.-]\d)/g;
const DAY_FIRST = new RegExp(
  `(?<![\\w/-]|\\d\\.)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ .-]{0,2}(?:${MONTHS})\\b[ .,-]{0,3}'?(\\d{4}|\\d{2})(?![\\w])`,
  'g',
);
const MONTH_FIRST = new RegExp(`\\b(?:${MONTHS})[ .]{1,2}(\\d{1,2})(?:st|nd|rd|th)?,? {1,2}(\\d{4})(?![\\w])`, 'g');

const dates = new WeakMap<PreparedText, readonly WrittenDate[]>();

/** All dates of the text in order; found once for each text. */
export function datesIn(text: PreparedText): readonly WrittenDate[] {
  const known = dates.get(text);
  if (known) return known;
  const found = [...numeric(text.lower), ...iso(text.lower), ...worded(text.lower)].sort((a, b) => a.start - b.start);
  dates.set(text, found);
  return found;
}

function* numeric(lower: string): Iterable<WrittenDate> {
  for (const match of lower.matchAll(NUMERIC)) {
    const [whole, first = '', , second = '', third = ''] = match;
    const [day, month, year] = [first, second, third].map((part) => Number(part.replaceAll('o', '0')));
    if (!isDay(day, month) && !isDay(month, day)) continue;
    yield { start: match.index, end: match.index + whole.length, year: fullYear(year ?? 0, third.length), misread: whole.includes('o') };
  }
}

function* iso(lower: string): Iterable<WrittenDate> {
  for (const match of lower.matchAll(ISO)) {
    if (!isDay(Number(match[4]), Number(match[3]))) continue;
    yield { start: match.index, end: match.index + match[0].length, year: Number(match[1]), misread: false };
  }
}

function* worded(lower: string): Iterable<WrittenDate> {
  for (const pattern of [DAY_FIRST, MONTH_FIRST]) {
    for (const match of lower.matchAll(pattern)) {
      const [whole, day, year = ''] = match;
      if (!isDay(Number(day), 1)) continue;
      yield { start: match.index, end: match.index + whole.length, year: fullYear(Number(year), year.length), misread: false };
    }
  }
}

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDay = (day = 0, month = 0): boolean => day >= 1 && day <= (LONGEST[month - 1] ?? 0);

/** Two digits up to 35 are this century: nobody born in 1935 is a pupil, and forms rarely look further ahead. */
function fullYear(year: number, digits: number): number {
  if (digits > 2) return year;
  return year <= 35 ? 2000 + year : 1900 + year;
}
