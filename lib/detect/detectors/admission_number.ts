import type { PreparedText } from '../../text/prepare.ts';
import { headed } from '../clues/headings.ts';
import { accepted, everywhere } from '../clues/lists.ts';
import { numberedNames } from '../clues/numbered-list.ts';
import { namedNear } from '../clues/people.ts';
import { tenDigitNumbersOf } from '../clues/ten-digits.ts';
import { after, labelBefore, lineBefore, mentioned, type Span } from '../clues/words.ts';
import { ANY_DIGIT, type Context, type Detector, type Hit } from '../types.ts';

/**
 * Admission number: the school's own number for a pupil, three to six digits; library and management systems number pupils the same
 * way. The UCAS personal id of an applicant (ten digits) is counted here too. Nothing can be checked: a label or a heading decides.
 * Authority: the Education (Pupil Registration) Regulations require an admission register,
 * https://www.gov.uk/government/publications/working-together-to-improve-school-attendance
 */
const SHAPE = /(?<![\w/£$-]|\d[.:])[A-Za-z]?\d{3,6}(?![\w%:/]|[.-]\d)/g;
const LABEL =
  /\b(?:adm(?:ission|in)?s?\.? ?(?:no|num|number|ref)s?|adno|admno|adm|(?:pupil|student|mis|sims|arbor|bromcom|borrower|applicant|applica(?:nt|tion)|roll) ?(?:no|num|number|id|ref)|borrower)\.?[ :#=(-]{0,3}$/;
const HEADING =
  /^(?:ad ?no|adm|adm ?no|adm(?:ission)?s?\.? ?(?:no|num|number)\.?|(?:pupil|student|mis|sims|arbor|bromcom|borrower|bor|learner|roll) ?(?:no|id|number|ref)\.?)$/;
const ANY_LABEL = /\b(?:adm(?:ission)? ?(?:no|number)|adno|adm)\b/;
/** In a bank file a list of numbers and names numbers employees; of four digits, and without a word of admission, candidates. */
const BANK_FILE = /\d\d-\d\d-\d\d/;

export const admissionNumber: Detector = {
  id: 'admission_number',
  categories: ['admission_number'],
  keywords: [ANY_DIGIT],
  *find(text, context): Iterable<Hit> {
    yield* tenDigitNumbersOf('admission_number', text, context);
    yield* everywhere(
      text,
      accepted(text, 'admission_number', SHAPE, (span) => confidenceOf(text, context, span)),
    );
  },
  examples: {
    hits: [
      { text: 'Adm no 007731 has 31 sessions', found: '007731' },
      { text: 'Adno: 4417', found: '4417' },
      { text: 'on both Rufus (adm 008733) and his sister', found: '008733' },
      { text: 'admission number 20418', found: '20418' },
      { text: 'Adno\tSurname\tForename\n006118\tAckroyd\tTilly', found: '006118' },
      { text: '04417; Cole, Tiwalade\n04390; Strickland, Jayne\n04433; Meer, Saskia', found: '04390' },
      { text: 'UCAS personal ID 123-456-7897', found: '123-456-7897' },
    ],
    misses: [
      'Published admission number: the academy takes 180 pupils',
      'Admission costs 450 for adults',
      'What is an admission number?',
      'Room 4417 is shut',
      '1066; Battle of Hastings',
      'The admissions team answered 3120 calls',
    ],
  },
};

function confidenceOf(text: PreparedText, context: Context, span: Span): number {
  const lead = lineBefore(text, span.start, 30);
  if (/\bpublished admission/.test(lead)) return 0;
  if (numberedNames(text).has(span.start) && isAdmission(text, span)) return 0.75;
  if (LABEL.test(labelBefore(text, span.start, 30))) return 0.92;
  if (headed(text, context, span.start, HEADING)) return 0.95;
  const six = span.end - span.start >= 5 && /\($/.test(lead);
  return six && mentioned(text, ANY_LABEL) && namedNear(text, context, { start: span.start - 4, end: span.start }, 8) ? 0.75 : 0;
}

function isAdmission(text: PreparedText, span: Span): boolean {
  return !(span.end - span.start === 4 && !mentioned(text, ANY_LABEL)) && !BANK_FILE.test(after(text, span.end, 60));
}
