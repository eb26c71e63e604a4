import type { PreparedText } from '../../text/prepare.ts';
import { headed } from '../clues/headings.ts';
import { declaredInvented, inExercise, shownAsExample } from '../clues/lessons.ts';
import { NOWHERE, nearness, type Span } from '../clues/words.ts';
import { ANY_DIGIT, type Context, type Detector, type Hit } from '../types.ts';

/**
 * Payment card numbers (13 to 19 digits, issuer 2 to 6, Luhn check digit), with the expiry date and security code beside them.
 * One number in ten passes the check, so long runs of digits also need a word about cards, or the grouping of a card.
 * Authority: ISO/IEC 7812-1, https://www.iso.org/standard/70484.html
 */
const SHAPE = /(?<![\w/£$-]|\d\.)(?:[2-6]\d{3}([ .-]?)\d{4}\1\d{4}\1\d{1,7}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5})(?![\w%]|[.-]\d| \d{4} \d)/g;
/** Numbers that card schemes and payment firms publish for tests; they count unless the text says that they are samples. */
const PUBLISHED =
  /^(?:4242){4}$|^41{15}$|^4012888888881881$|^5{12}4{4}$|^51051051051051{2}00$|^37828224631000\d$|^40000566556655\d\d$|^60111{10,12}7$/;
const LABEL =
  /\b(?:cards?|visa|mastercard|amex|american express|maestro|debit|credit|cardholder|exp(?:iry|ires)?|cvv|cvc|paid|pay|payment|long number|16 digits?)\b/g;
const BESIDE =
  /\b(?:(?:exp(?:iry|ires|iration)?(?: date)?|valid (?:to|thru|until)|ends?)\.?[:=]? {0,2}(\d{2} ?[/-] ?(?:20)?\d{2})|(?:cvv?2?|cvc2?|cv2|csc|security (?:code|number|no)|(?:three|3)[- ]digits?(?: (?:code|number))?|on the back)(?: is|[:=])? {0,2}(\d{3,4}))(?!\d)/g;

export const cardNumber: Detector = {
  id: 'card_number',
  categories: ['card_number'],
  keywords: [ANY_DIGIT],
  *find(text, context): Iterable<Hit> {
    for (const match of text.lower.matchAll(SHAPE)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const digits = match[0].replace(/\D/g, '');
      if (digits.length < 13 || digits.length > 19 || !passesLuhn(digits) || /^(\d)\1+$/.test(digits)) continue;
      if (inExercise(text, span) || shownAsExample(text, span) || (PUBLISHED.test(digits) && declaredInvented(text))) continue;
      const near = isAboutCards(text, context, span);
      if (!near && span.end - span.start === digits.length) continue;
      yield { category: 'card_number', ...span, confidence: near ? 0.97 : 0.75 };
      yield* detailsIn(text, Math.max(0, span.start - 50), span.start);
      yield* detailsIn(text, span.end, span.end + 90);
    }
  },
  examples: {
    hits: [
      { text: 'card 4111 1111 1111 1111 exp 04/29', found: '4111 1111 1111 1111' },
      { text: 'card 4111 1111 1111 1111 exp 04/29, CVV 737', found: '04/29' },
      { text: 'my card ends soon: 4111-1111-1111-1111, security code 737', found: '737' },
      { text: 'visa 4111.1111.1111.1111', found: '4111.1111.1111.1111' },
      { text: 'Amex 3782 822463 10005', found: '3782 822463 10005' },
      { text: 'paid with 5555555555554444', found: '5555555555554444' },
      { text: 'mum said use 5555-5555-5555-4444', found: '5555-5555-5555-4444' },
    ],
    misses: [
      'card 4111 1111 1111 1112',
      'Use the Luhn algorithm on 4111 1111 1111 1111',
      'Serial 5555555555554444',
      'test card 4111 1111 1111 1111',
      'The library card is blue',
      '0000 0000 0000 0000',
      'expires 04/29',
    ],
  },
};

function isAboutCards(text: PreparedText, context: Context, span: Span): boolean {
  return headed(text, context, span.start, /\bcard\b/) || nearness(text, context, span, LABEL, { before: 60, after: 30 }) !== NOWHERE;
}

/** Every second digit from the right doubled; the digits of the results add up to a multiple of ten. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const value = Number(digits[digits.length - 1 - i]) * (i % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

function* detailsIn(text: PreparedText, from: number, to: number): Iterable<Hit> {
  for (const match of text.lower.slice(from, to).matchAll(BESIDE)) {
    const end = from + match.index + match[0].length;
    yield { category: 'card_number', start: end - (match[1] ?? match[2] ?? '').length, end, confidence: 0.85 };
  }
}
