import type { ScanResult } from '../detect/types.ts';
import type { Edit } from './edits.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DATE =
  /(?<![\d/])(on )?(?:(\d{4})-(\d{2})-\d{2}|\d{1,2}[/.-](\d{1,2})[/.-](\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th)?(?: of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},? (\d{4}))(?![\d/])/gi;

/** A date of birth becomes its year; any other date its term, as schools in England have them. A date without a year stays. */
export function dates(text: string, { findings }: ScanResult): Edit[] {
  const births = findings.filter(({ category, confidence }) => category === 'dob' && confidence >= 0.5);
  return [...text.matchAll(DATE)].map((match) => {
    const [whole, on = '', isoYear, isoMonth, month, year, word, longYear] = match;
    const { index } = match;
    const end = index + whole.length;
    const born = births.some((birth) => birth.start < end && birth.end > index);
    const full = fullYear(isoYear ?? year ?? longYear ?? '');
    const number = word ? MONTHS.indexOf(word.toLowerCase()) + 1 : Number(isoMonth ?? month);
    return { start: index, end, words: `${on && 'in '}${born ? full : `${on && 'the '}${termOf(number)} term ${full}`}` };
  });
}

const fullYear = (year: string): string => (year.length > 2 ? year : `${Number(year) > 40 ? 19 : 20}${year}`);

const termOf = (month: number): string => (month > 8 ? 'autumn' : month > 3 ? 'summer' : 'spring');
