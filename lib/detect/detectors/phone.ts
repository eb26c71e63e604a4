import type { PreparedText } from '../../text/prepare.ts';
import { headed } from '../clues/headings.ts';
import { asMeant } from '../clues/lessons.ts';
import { personNear } from '../clues/people.ts';
import { tenDigitNumbersOf } from '../clues/ten-digits.ts';
import { labelBefore, lineBefore, type Span } from '../clues/words.ts';
import { ANY_DIGIT, type Context, type Detector, type Hit } from '../types.ts';

/**
 * Telephone numbers: United Kingdom mobiles (07) and landlines (01, 02) with or without +44, and numbers abroad with +.
 * 03, 08 and 09 numbers belong to organisations and helplines, never to one person, and are passed over, as are short codes.
 * Authority: Ofcom, The National Telephone Numbering Plan,
 * https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbering-policy
 * The ranges set aside for drama (07700 900xxx, 01632 960xxx) count like any other: they stand for real ones in tests.
 */
const HOME = /(?<![\w+/£$-]|\d\.)(?:(?:\+|00)44[ .-]{0,2}(?:\(0\))?[ .-]{0,2}|\(?0)[1-7](?:[ .()-]{0,2}\d){8,9}(?![\dA-Za-z]|[-/.]\d)/g;
const ABROAD = /(?<![\w+/£$-])\+(?!44)[1-9]\d{0,2}(?:[ .()-]{0,2}\d){7,11}(?![\dA-Za-z]|[-/.]\d)/g;
const DATE_LIKE = /^\d{1,2}[ .-]\d{1,2}[ .-]/;

/** Words that say whose a landline is, if nobody stands beside it. */
const ORGANISATION =
  /\b(?:school|academy|college|nursery|university|office|reception|switchboard|helpline|hotline|line|council|surgery|hospital|clinic|pharmacy|police|library|museum|theatre|church|hotel|hostel|venue|shop|restaurant|company|ltd|service|services|trust|enquiries|bookings|support|desk|head office|customer)\b/;

/** Schools and shops give no number for "home". */
const OWN_LINE = /(?:^|[,;|(]) ?(?:home|work|day|evening|emergency|next of kin)(?: ?(?:tel|phone|no|number))?\.?$/;

export const phone: Detector = {
  id: 'phone',
  categories: ['phone'],
  keywords: [ANY_DIGIT],
  *find(text, context): Iterable<Hit> {
    for (const match of text.folded.matchAll(HOME)) {
      const digits = match[0]
        .replace(/\D/g, '')
        .replace(/^(?:00)?44/, '')
        .replace(/^0/, '');
      if (DATE_LIKE.test(match[0]) || !isNational(digits)) continue;
      const openedBefore = match[0].startsWith('(') && !match[0].includes(')') ? 1 : 0; // it closes after the number, and so is none of it
      const span = { start: match.index + openedBefore, end: match.index + match[0].length };
      yield { category: 'phone', ...span, confidence: asMeant(text, span, confidenceOf(text, context, span, digits)) };
    }
    for (const match of text.folded.matchAll(ABROAD)) {
      yield { category: 'phone', start: match.index, end: match.index + match[0].length, confidence: 0.85 };
    }
    yield* tenDigitNumbersOf('phone', text, context);
  },
  examples: {
    hits: [
      { text: 'Mum: 07700 900123', found: '07700 900123' },
      { text: 'ring dad 07700900456 after 3', found: '07700900456' },
      { text: 'Nan (01632) 960 554 only in emergencies', found: '(01632) 960 554' },
      { text: 'his mother rang (07700 900123)', found: '07700 900123' },
      { text: 'his aunt on +44 7700 900789', found: '+44 7700 900789' },
      { text: 'guardian in Dublin +353 1 555 0123', found: '+353 1 555 0123' },
      { text: 'Mrs Ali 020 7946 0112 or work', found: '020 7946 0112' },
      { text: 'mobile 7700900318 lost its nought in Excel', found: '7700900318' },
    ],
    misses: [
      'Childline 0800 1111',
      'Call the NSPCC on 0808 800 5000',
      'Dial 999 or 101, text SHOUT to 85258, Samaritans 116 123',
      'Ring the school office on 01632 960200',
      'The council switchboard is 01632 960000',
      'Multiply 1234567890 by 7',
      'Ofsted 0300 123 1231',
      'Term runs 01 09 2026 to 18 12 2026',
      '0.7700900123',
    ],
  },
};

/** The number without its leading 0: mobiles have ten digits and never begin 70 or 76; 02 has ten, 01 nine or ten. */
function isNational(digits: string): boolean {
  if (digits.startsWith('7')) return /^7[1-57-9]\d{8}$/.test(digits);
  return /^(?:1[1-9]\d{7,8}|2[0-9]\d{8})$/.test(digits);
}

function confidenceOf(text: PreparedText, context: Context, span: Span, digits: string): number {
  if (digits.startsWith('7')) return 0.95;
  if (headed(text, context, span.start, /\b(?:phone|tel|mob|contact|parent|emergency)/)) return 0.95;
  if (OWN_LINE.test(labelBefore(text, span.start, 16))) return 0.8;
  if (!personNear(text, context, span)) return 0.4;
  return ORGANISATION.test(lineBefore(text, span.start, 40)) ? 0.7 : 0.85;
}
