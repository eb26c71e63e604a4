import { digitSum, letterOf } from '../check-digits.ts';
import { inExercise, shownAsExample } from '../clues/lessons.ts';
import { ANY_DIGIT, type Detector, type Hit } from '../types.ts';

/**
 * Unique Pupil Number: a check letter, local authority (3), establishment (4), year of allocation (2), serial (3);
 * a temporary UPN ends in a letter instead of its last digit.
 * Authority: GovTalk Data Standards Catalogue, UniquePupilNumber 2.0, and the DfE's "Unique pupil numbers" guidance,
 * https://www.gov.uk/government/publications/unique-pupil-numbers
 */
const SHAPE = /(?<![A-Za-z0-9])([A-Za-z])[ -]?(\d{3})[ -]?(\d{4})[ -]?(\d{2})[ -]?(\d{2})[ -]?([\dA-Za-z])(?![A-Za-z0-9])/g;

/** No I, O or S: they are read as 1, 0 and 5. */
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** What people type to show the form. */
const SEQUENCE = /^(?:1234567890|0123456789|(\d)\1{9})/;

/** The letter the other twelve characters call for, or undefined if the last is a letter that a UPN cannot hold. */
function checkLetter(body: string): string | undefined {
  const last = LETTERS.indexOf(body.slice(-1));
  const values = [...body].map((character, i) => (i === 11 && !/\d/.test(character) ? last : Number(character)));
  if (values.some((value) => value < 0)) return undefined;
  return letterOf(
    LETTERS,
    digitSum(values, (place) => place + 2),
  );
}

export const upn: Detector = {
  id: 'upn',
  categories: ['upn'],
  keywords: [ANY_DIGIT],
  *find(text): Iterable<Hit> {
    for (const match of text.folded.matchAll(SHAPE)) {
      const letter = (match[1] ?? '').toUpperCase();
      const body = match.slice(2).join('').toUpperCase();
      const span = { start: match.index, end: match.index + match[0].length };
      const right = checkLetter(body) === letter;
      const named = /\bupns?\b/.test(text.lower.slice(Math.max(0, match.index - 300), match.index + 60));
      if ((!right && !named) || SEQUENCE.test(body) || shownAsExample(text, span)) continue;
      if (!right && inExercise(text, span)) continue;
      yield { category: 'upn', ...span, confidence: right ? (named ? 0.99 : 0.9) : 0.75 };
    }
  },
  examples: {
    hits: [
      { text: 'UPN B801200005001 please', found: 'B801200005001' },
      { text: 'p207000016049', found: 'p207000016049' },
      { text: 'Temporary UPN Q82143221804B until the old school answers', found: 'Q82143221804B' },
      { text: 'Aisha\tY838432112001\t8B', found: 'Y838432112001' },
      { text: 'the upn on the form is A801200005001, is it wrong?', found: 'A801200005001' },
      { text: '(F943205025017)', found: 'F943205025017' },
    ],
    misses: [
      'A801200005001 is the part number',
      'Z821473218005',
      'Order B80120000500 shipped',
      'XB801200005001',
      'What is a UPN and who issues it?',
      'B8012000050012',
    ],
  },
};
