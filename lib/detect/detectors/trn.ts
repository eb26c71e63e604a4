import { accepted } from '../clues/lists.ts';
import { distanceBefore, NOWHERE, nearness } from '../clues/words.ts';
import type { Detector } from '../types.ts';

/**
 * Teacher Reference Number: seven digits, also written RP12/34567. It has no check digit, so a label or a heading has to say so.
 * HMRC calls its temporary references "TRN" too; those are not seven digits.
 * Authority: DfE, https://www.gov.uk/guidance/teacher-reference-number-trn
 */
const SHAPE = /(?<![\w/£$-]|\d\.)(?:[Rr][Pp] ?)?\d{2}[/ ]?\d{5}(?![\w/]|[.-]\d)/g;
const LABEL = /\b(?:trns?|teacher(?:'s)? (?:no|number|ref(?:erence)?)|df(?:e|es) (?:no|number|ref(?:erence)?)|qts (?:no|number))\b/g;

export const trn: Detector = {
  id: 'trn',
  categories: ['trn'],
  keywords: ['trn', 'teacher', 'dfe', 'qts'],
  find: (text, context) =>
    accepted(text, 'trn', SHAPE, (span, value) => {
      if (/^(\d)\1{6}$|^1234567$/.test(value) || distanceBefore(text, span.start, SCHOOL, 12) !== NOWHERE) return undefined;
      return nearness(text, context, span, LABEL) === NOWHERE ? 0 : 0.92;
    }),
  examples: {
    hits: [
      { text: 'TRN 4419037', found: '4419037' },
      { text: 'trn: 12/34568', found: '12/34568' },
      { text: 'ECT2 Dafydd (TRN 2287416) is behind', found: '2287416' },
      { text: 'The TRN for the form is 4471926.', found: '4471926' },
      { text: 'Teacher reference number RP45/67891', found: 'RP45/67891' },
      { text: '3317204 (TRN)', found: '3317204' },
    ],
    misses: [
      'Ticket 4419037 is closed',
      'We sold 1234567 tickets',
      'Where does a new teacher find the TRN?',
      'TRN 0000000',
      'It cost 2,287,416 pounds',
      'DfE number of the school: 9384001',
    ],
  },
};

/** A "DfE number" of seven digits is also how a school is numbered (local authority and establishment). */
const SCHOOL = /\b(?:school|academy|establishment|laestab)\b/g;
