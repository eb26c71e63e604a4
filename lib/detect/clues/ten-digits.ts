import type { PreparedText } from '../../text/prepare.ts';
import type { Category } from '../categories.ts';
import { digitSum } from '../check-digits.ts';
import type { Context, Hit } from '../types.ts';
import { inExercise } from './lessons.ts';
import { namedNear } from './people.ts';
import { besideDate, besidePupilNumber, isCell } from './records.ts';
import { mentioned, NOWHERE, nearness } from './words.ts';

/**
 * Ten digits may be an NHS number, a ULN, a UCAS personal id, a telephone number without its nought, or a number of no person.
 * About one random number in eleven passes the check of the first two, so arithmetic never decides alone: the nearest label or the
 * heading of the column does, and the arithmetic then raises or lowers the confidence. One reading is given to each number.
 */
const SHAPE =
  /(?<![\w+£$]|(?<![a-z])[/-]|\d\.|\+\d{1,3} )(?:\d{10}|(?:\d{3} \d{3} \d{4}|\d{3}-\d{3}-\d{4}|7\d{3} \d{3} \d{3})(?![ -]\d{3}))(?![\w£%]|[./-]\d)/gi;
/** Ten digits in any other groups, as people copy them; only a label right before them and the check digit make them a number of somebody. */
const GROUPED = /(?<![\w+£$]|\d[./-])\d{2,6}(?:[ .-]\d{2,6}){1,3}(?![\w£%]|[ .,/-]\d)/g;

const LABELS: Readonly<Record<Reading, RegExp>> = {
  nhs_number: /\b(?:(?:nhs|n[. ]h[. ]s\b\.?)(?: (?:no|number|num|id)\b)?|(?:health|patient|hospital) (?:no|number|id))\b/g,
  uln: /\b(?:ulns?(?: (?:no|number)\b)?|unique learner(?: (?:no|number)\b)?|learner (?:no|numbers?|id|ref|reference|record))\b/g,
  admission_number: /\b(?:ucas|personal id)\b/g,
  phone: /\b(?:phone|telephone|tel|mob|mobile|cell|call|ring|rang|text|txt|whatsapp|landline|contact|dial)\b/g,
  other:
    /\b(?:isbn|issn|doi|order|invoice|po|ref|reference|serial|ticket|barcode|ean|asin|sku|item|part|product|stock|utr|tax|vat|booking|tracking|parcel|unix|timestamp|epoch|account|acct|a\/c|prime|factors?|multiply|population|byte|bytes)\b/g,
};

const PLACEHOLDER = /^\d(\d)\1{8}$|^1234567890$|^0123456789$/;

type Reading = 'nhs_number' | 'uln' | 'admission_number' | 'phone' | 'other';

const readings = new WeakMap<PreparedText, readonly Hit[]>();

/** Every ten-digit number of a person in the text with what it was read as; worked out once for each text. */
export function tenDigitNumbers(text: PreparedText, context: Context): readonly Hit[] {
  const known = readings.get(text);
  if (known) return known;
  const hits: Hit[] = [];
  for (const match of text.folded.matchAll(SHAPE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const read = readAs(text, context, span, match[0].replace(/\D/g, ''));
    if (read) hits.push({ ...span, ...read });
  }
  if (mentioned(text, NHS_ANYWHERE) || mentioned(text, ULN_ANYWHERE)) hits.push(...grouped(text, context));
  readings.set(text, hits);
  return hits;
}

function* grouped(text: PreparedText, context: Context): Iterable<Hit> {
  for (const match of text.folded.matchAll(GROUPED)) {
    const digits = match[0].replace(/\D/g, '');
    const span = { start: match.index, end: match.index + match[0].length };
    if (digits.length !== 10 || /^\d{3}([ -])\d{3}\1\d{4}$/.test(match[0])) continue;
    const { reading, distance } = nearestLabel(text, context, span);
    if ((reading === 'nhs_number' || reading === 'uln') && distance <= 14 && passes(reading, digits) && !inExercise(text, span))
      yield { category: reading, ...span, confidence: 0.9 };
  }
}

/** The ten-digit numbers that were read as `category`. */
export function tenDigitNumbersOf(category: Category, text: PreparedText, context: Context): Hit[] {
  return tenDigitNumbers(text, context).filter((hit) => hit.category === category);
}

interface Read {
  readonly category: Exclude<Reading, 'other'>;
  readonly confidence: number;
}

function readAs(text: PreparedText, context: Context, span: { start: number; end: number }, digits: string): Read | undefined {
  if (PLACEHOLDER.test(digits)) return undefined;
  const { reading, distance } = nearestLabel(text, context, span);
  // A text about ULNs with the word "ref" or "text" somewhere in the line is still about ULNs.
  const loose = (reading === 'other' || reading === 'phone') && distance > 3;
  const listed = loose ? unlabelled(text, context, span, digits) : undefined;
  if (listed && listed.confidence > 0.8) return listed;
  switch (reading) {
    case 'nhs_number':
    case 'uln': {
      if (passes(reading, digits)) return { category: reading, confidence: 0.98 };
      // The person says what it is, so a slip of the finger is likelier than another kind of number.
      return distance <= 14 && !inExercise(text, span) ? { category: reading, confidence: 0.65 } : undefined;
    }
    case 'admission_number':
      return { category: 'admission_number', confidence: 0.75 };
    case 'phone':
      return /^[127]/.test(digits) ? { category: 'phone', confidence: 0.75 } : undefined;
    case 'other':
      return undefined;
    default:
      return unlabelled(text, context, span, digits);
  }
}

function nearestLabel(text: PreparedText, context: Context, span: { start: number; end: number }): { reading?: Reading; distance: number } {
  let nearest: { reading?: Reading; distance: number } = { distance: NOWHERE };
  for (const reading of Object.keys(LABELS) as Reading[]) {
    const distance = nearness(text, context, span, LABELS[reading], { before: 40, after: 20 });
    if (distance < nearest.distance) nearest = { reading, distance };
  }
  return nearest;
}

const NHS_ANYWHERE = /\bnhs|\bn[. ]h[. ]s\b/;
const ULN_ANYWHERE = /\b(?:ulns?|unique learner)\b/;
const LEARNERS_ANYWHERE =
  /\b(?:btec|plrs?|lrs|learner (?:not found|record)|awarding (?:body|organisation)|registrations?|t[- ]levels?|apprentices?|exam entries)\b/;
const PATIENTS_ANYWHERE =
  /\b(?:patients?|gp|surgery|clinic|hospital|vaccin\w{1,8}|immunis\w{1,8}|mmr\d?|bloods|jabs?|camhs|epipen|asthma|allergy)\b/;

/** A later row of a list, or a number that the whole text explains. */
function unlabelled(text: PreparedText, context: Context, span: { start: number; end: number }, digits: string): Read | undefined {
  if (passes('nhs_number', digits)) {
    if (mentioned(text, NHS_ANYWHERE)) return { category: 'nhs_number', confidence: 0.85 };
    const spaced = span.end - span.start > 10 || namedNear(text, context, span, 20);
    if (spaced && mentioned(text, PATIENTS_ANYWHERE)) return { category: 'nhs_number', confidence: 0.7 };
  }
  if (passes('uln', digits)) {
    if (mentioned(text, ULN_ANYWHERE)) return { category: 'uln', confidence: 0.85 };
    if (mentioned(text, LEARNERS_ANYWHERE)) return { category: 'uln', confidence: 0.65 };
    if (isCell(text, span) && (besidePupilNumber(text, span) || besideDate(text, span))) return { category: 'uln', confidence: 0.7 };
  }
  return undefined;
}

/**
 * NHS number: weights 10 to 1, sum divisible by 11 (NHS Data Dictionary, NHS NUMBER). ULN: the same sum leaves 10, so that no
 * number is both (Learning Records Service, ULN check digit; first digit never 0).
 */
function passes(reading: 'nhs_number' | 'uln', digits: string): boolean {
  const sum = digitSum([...digits].map(Number), (place) => 10 - place) % 11;
  return reading === 'nhs_number' ? sum === 0 : sum === 10 && !digits.startsWith('0');
}
