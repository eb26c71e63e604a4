import type { PreparedText } from '../../text/prepare.ts';
import { datesIn, type WrittenDate } from '../clues/dates.ts';
import { headed, headedOtherwise } from '../clues/headings.ts';
import { asMeant } from '../clues/lessons.ts';
import { namedNear, nameLikeBefore, personNear } from '../clues/people.ts';
import { besidePupilNumber, isCell } from '../clues/records.ts';
import { after, labelBefore, lineBefore, mentioned } from '../clues/words.ts';
import { ANY_DIGIT, type Context, type Detector, type Hit } from '../types.ts';

/**
 * Dates of birth: a full date with a label, a heading or the verb "born" beside it, or in a row about a person.
 * An ordinary date (a trip, a deadline, a battle) is none.
 * Authority: UK GDPR article 4(1), https://www.legislation.gov.uk/eur/2016/679/article/4, and the DfE's common basic data set.
 */
const LABEL =
  /(?:\b(?:d\.? ?[o0]\.? ?b\.?|date of birth|birth ?dates?|born(?: in [a-z ]{2,20})?,?(?: on)?(?: the)?|(?<!\d(?:st|nd|rd|th) )birthdays?|b\.|b)|\bbirth)["'\])*]{0,3}(?: ?(?:is|was|of|:|=|-|>))?[\s"'(*:=|>-]{0,6}$/;
const FORM_LABEL = /\b(?:d\.? ?[o0]\.? ?b\b|date ?of ?birth|birth ?date)[^\n\d]{0,24}$/;
const HEADING = /\b(?:dob|d\.?o\.?b|d o b|date of birth|birth|birth ?date|born|birthday|bday)\b/;
/** "DOB is 04/06/2015 but the passport says 06/04/2015". */
const SECOND =
  /\b(?:dob|date of birth)\b[^\n]{0,16}\d{1,4}[/. -]\d{1,2}[/. -]\d{2,4}[^\n\d]{0,6}\b(?:or|but|not|and|to|says?|instead of|vs)\b[^\n\d]{0,30}$|\d -> ?$/;
const ANY_LABEL = /(?<![a-z])(?:dob|d\.o\.b|date[ _-]?of[ _-]?birth|born)(?![a-z])/;

/** "Born 12 Nov 2014" as a form has it, at the start of a line or a clause. */
const FORM_BORN = /(?:^|[,;(|]) ?born(?: on)?:? $/;
/** "aged 9 (03.05.2014)". */
const AGE = /\bage[d:]? ?\d{1,2}[,;]? ?\(?$/;
/** What else stands in a row about a pupil: sex, class, SEN code, or another number of theirs. */
const PUPIL_CELL =
  /(?:^|[,;|\t]| {2})["']? ?(?:[mfk]|male|female|(?:1[0-3]|[1-9]|y\d|r)[a-z]{1,3}\d?|[a-z]\d{11}[a-z\d]|pp [a-z\d]{6,9}(?: [a-z ]{1,20})?)["']? ?(?=[,;|\t]| {2}|$)/;

export const dob: Detector = {
  id: 'dob',
  categories: ['dob'],
  keywords: [ANY_DIGIT],
  *find(text, context): Iterable<Hit> {
    yield* unpunctuated(text, context);
    const dates = datesIn(text);
    for (const [place, date] of dates.entries()) {
      const confidence = asMeant(text, date, confidenceOf(text, context, date, isOnlyOld(text, context, dates, place)));
      if (confidence > 0) yield { category: 'dob', start: date.start, end: date.end, confidence };
    }
  },
  examples: {
    hits: [
      { text: 'DOB 04/06/2015', found: '04/06/2015' },
      { text: 'Lacey, d.o.b. 19.11.2013, is late', found: '19.11.2013' },
      { text: '"dob": "2013-05-27"', found: '2013-05-27' },
      { text: 'my daughter was born on 2 April 2021', found: '2 April 2021' },
      { text: 'Ehsan (b 1/6/2010) moves up', found: '1/6/2010' },
      { text: 'date of birth: 3rd of March 2012', found: '3rd of March 2012' },
      { text: 'D0B O8/o7/2013', found: 'O8/o7/2013' },
      { text: 'Sorrell,Jem,14/02/2015,M,6A', found: '14/02/2015' },
    ],
    misses: [
      'The trip leaves on 14/02/2027',
      'Shakespeare was born on 23 April 1564',
      'Rosa Parks, born 4 February 1913, refused to give up her seat',
      'The Battle of Hastings, 14 October 1066',
      'Review date: 01/09/2024',
      'What is the date of birth format in a census return?',
      'Version 1.2.2015',
    ],
  },
};

/** "140912" and "20120914", which only a heading or a label makes dates. */
const DIGITS = /(?<![\w/.-])(?:\d{8}|\d{6})(?![\w/]|[.-]\d)/g;

function* unpunctuated(text: PreparedText, context: Context): Iterable<Hit> {
  if (!mentioned(text, ANY_LABEL)) return;
  for (const match of text.folded.matchAll(DIGITS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!isPackedDate(match[0]) || !(headed(text, context, span.start, HEADING) || FORM_LABEL.test(labelBefore(text, span.start, 40))))
      continue;
    yield { category: 'dob', ...span, confidence: asMeant(text, span, 0.9) };
  }
}

function isPackedDate(digits: string): boolean {
  const [day, month] = /^(?:19|20)\d{6}$/.test(digits) ? [digits.slice(6), digits.slice(4, 6)] : [digits.slice(0, 2), digits.slice(2, 4)];
  const ordered = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  return ordered || (digits.length === 6 && Number(digits.slice(2, 4)) <= 12 && Number(digits.slice(4)) <= 31);
}

function confidenceOf(text: PreparedText, context: Context, date: WrittenDate, onlyOld: boolean): number {
  const lead = lineBefore(text, date.start, 80);
  if (FORM_LABEL.test(labelBefore(text, date.start, 60))) return date.year > 1900 ? 0.95 : 0;
  if (date.misread) return 0;
  if (headed(text, context, date.start, HEADING)) return date.year > 1920 ? 0.95 : 0;
  if (/^[\s,]{0,2}\(?(?:dob|d\.o\.b|date of birth)\b/.test(after(text, date.end, 20))) return 0.9;
  if (AGE.test(lead) && ageOf(date) <= 20) return 0.85;
  if (LABEL.test(lead)) return bornLately(text, context, date);
  if (SECOND.test(lead)) return 0.8;
  if (headedOtherwise(text, context, date.start, HEADING)) return 0;
  return inPersonRow(text, context, date, onlyOld);
}

/** "Born" also stands in every biography, so it counts only beside a private person. */
function bornLately(text: PreparedText, context: Context, date: WrittenDate): number {
  if (date.year < 1930) return 0;
  if (namedNear(text, context, date, 100)) return 0.9;
  const digitsOnly = /^\d{1,4}[/.\s-]\d/.test(text.lower.slice(date.start, date.end));
  if (digitsOnly) return 0.85;
  const child = ageOf(date) >= 0 && ageOf(date) <= 20;
  return child && (FORM_BORN.test(lineBefore(text, date.start, 20)) || personNear(text, context, date, 60)) ? 0.8 : 0;
}

/** In a row about a pupil: right after the name, in a cell of its own, or anywhere beside a name if the text speaks of dates of birth. */
function inPersonRow(text: PreparedText, context: Context, date: WrittenDate, onlyOld: boolean): number {
  const age = ageOf(date);
  const written = text.lower.slice(date.start, date.end);
  if (age < 2 || age > 90 || !onlyOld) return 0;
  const spaced = /^\d+ \d+ \d+$/.test(written); // three marks in a row look the same
  const afterName = nameLikeBefore(text, date.start) || followsName(text, context, date);
  if (!spaced && mentioned(text, ANY_LABEL) && (afterName || (age > 3 && namedNear(text, context, date, 60)))) return 0.8;
  if (age > 20 || isEvent(text, date)) return 0;
  if (!spaced && age > 3 && followsName(text, context, date)) return 0.7;
  if (!isCell(text, date)) return 0;
  if (besidePupilNumber(text, date)) return 0.8;
  const pupil = PUPIL_CELL.test(after(text, date.end, 60)) || PUPIL_CELL.test(lineBefore(text, date.start, 40));
  return pupil && (afterName || namedNear(text, context, date, 60)) ? 0.75 : 0;
}

/** The clock is read because a date of birth is told from an event only by how long ago it was. */
const ageOf = (date: WrittenDate): number => new Date().getFullYear() - date.year;

/**
 * Rows with several dates of years ago are timelines and training logs; one old date among recent ones is still a date of birth, and so is each of those that
 * follow a name of their own.
 */
function isOnlyOld(text: PreparedText, context: Context, dates: readonly WrittenDate[], place: number): boolean {
  const date = dates[place];
  const shares = (other: WrittenDate | undefined) =>
    date !== undefined &&
    other !== undefined &&
    ageOf(other) > 2 &&
    !text.folded.slice(Math.min(date.start, other.start), Math.max(date.end, other.end)).includes('\n') &&
    !(followsName(text, context, date) && followsName(text, context, other));
  return !shares(dates[place - 1]) && !shares(dates[place + 1]);
}

/** A name found right before the date, at most a sign between them. */
const followsName = (text: PreparedText, context: Context, { start }: WrittenDate): boolean =>
  namedNear(text, context, { start: start - 1, end: start }, 3);

const EVENT =
  /\b(?:joined|started|left|starts|review(?:ed)?|incident|excluded|suspended|training|trained|expires?|issued|dated|since|until|meeting|visit|absent|attended|completed|passed|renew\w{0,3}|died|check(?:ed)?|letter|signed)\b/;
const isEvent = (text: PreparedText, date: WrittenDate): boolean =>
  EVENT.test(lineBefore(text, date.start, 60)) || EVENT.test(after(text, date.end, 40));
