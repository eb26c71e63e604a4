import { digitSum, letterOf } from '../check-digits.ts';
import { inExercise } from '../clues/lessons.ts';
import { mentioned, NOWHERE, nearness } from '../clues/words.ts';
import { ANY_DIGIT, type Detector, type Hit } from '../types.ts';

/**
 * Unique Candidate Identifier of the exam boards: centre (5), 0 or a letter, year (2), candidate (4) and a check letter
 * (weights 16 to 5, modulo 17).
 * Authority: Joint Council for Qualifications, Key dates and formats for entries, https://www.jcq.org.uk/exams-office/entries/
 */
const SHAPE = /(?<![A-Za-z0-9])(\d{5})[ -]?([0-9A-Za-z])[ -]?(\d{2})[ -]?(\d{4})(?:[ -]?([A-Za-z]))?(?![A-Za-z0-9])/g;
const LETTERS = 'ABCDEFGHKLMRTVWXY';
const LABEL = /\b(?:ucis?|unique candidate (?:identifier|number|id))\b/g;

export const uci: Detector = {
  id: 'uci',
  categories: ['uci'],
  keywords: [ANY_DIGIT],
  *find(text, context): Iterable<Hit> {
    for (const match of text.folded.matchAll(SHAPE)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const body = match.slice(1, 5).join('');
      const letter = (match[5] ?? '').toUpperCase();
      const right = letter !== '' && checkLetter(body) === letter;
      const near = nearness(text, context, span, LABEL, { before: 60 });
      const labelled = near <= 30 || (letter !== '' && mentioned(text, LABEL));
      if (!right && (!labelled || inExercise(text, span))) continue;
      yield { category: 'uci', ...span, confidence: right ? (near === NOWHERE ? 0.9 : 0.98) : 0.75 };
    }
  },
  examples: {
    hits: [
      { text: 'UCI 999990090001C', found: '999990090001C' },
      { text: '4107 ADEBAYO:GRACE 689990980001D 25%', found: '689990980001D' },
      { text: 'uci: 123450244021y', found: '123450244021y' },
      { text: 'His UCI is 68199 0 01 2058 G', found: '68199 0 01 2058 G' },
      { text: 'The board rejects UCI 999990090001D', found: '999990090001D' },
      { text: 'UCI 689990980001 (letter missing)', found: '689990980001' },
    ],
    misses: [
      'Barcode 999990090001D',
      'Part 689990980001C is out of stock',
      'What is a UCI for?',
      'Does UCI 999990090001D have a valid check letter?',
      '999990090001',
      'Serial 123450244021YX',
    ],
  },
};

/** Only a digit has a value in the sum; the rare identifiers with a letter in the sixth place are left to their label. */
function checkLetter(body: string): string | undefined {
  if (!/^\d{12}$/.test(body)) return undefined;
  return letterOf(
    LETTERS,
    digitSum([...body].map(Number), (place) => 16 - place),
  );
}
