import { inExercise, shownAsExample } from '../clues/lessons.ts';
import { ANY_DIGIT, type Detector, type Hit } from '../types.ts';

/**
 * International bank account numbers: a country, two check digits (modulo 97) and up to thirty characters, often in groups of four.
 * Authority: ISO 13616 and the SWIFT IBAN Registry, https://www.swift.com/standards/data-standards/iban-international-bank-account-number
 */
const SHAPE = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,3})?(?![A-Za-z0-9])/g;
const LENGTHS: Readonly<Record<string, number>> = {
  GB: 22,
  IE: 22,
  DE: 22,
  FR: 27,
  ES: 24,
  IT: 27,
  NL: 18,
  BE: 16,
  PL: 28,
  PT: 25,
  RO: 24,
  LT: 20,
  LV: 21,
  BG: 22,
  GR: 27,
  CY: 28,
  HU: 28,
  CZ: 24,
  SK: 24,
  AT: 20,
  CH: 21,
  SE: 24,
  DK: 18,
  NO: 15,
  FI: 18,
  PK: 24,
  TR: 26,
  AE: 23,
  SA: 24,
  UA: 29,
  AL: 28,
  MT: 31,
};

export const iban: Detector = {
  id: 'iban',
  categories: ['iban'],
  keywords: [ANY_DIGIT],
  *find(text): Iterable<Hit> {
    for (const match of text.folded.matchAll(SHAPE)) {
      const account = longestValid(match[0]);
      if (account === undefined) continue;
      const span = { start: match.index, end: match.index + account.length };
      if (inExercise(text, span) || shownAsExample(text, span)) continue;
      yield { category: 'iban', ...span, confidence: 0.95 };
    }
  },
  examples: {
    hits: [
      { text: 'IBAN GB82 WEST 1234 5698 7654 32', found: 'GB82 WEST 1234 5698 7654 32' },
      { text: 'gb33bukb20201555555555', found: 'gb33bukb20201555555555' },
      { text: 'pay the agency: DE89 3704 0044 0532 0130 00', found: 'DE89 3704 0044 0532 0130 00' },
      { text: 'IBAN: IE29AIBK93115212345678.', found: 'IE29AIBK93115212345678' },
      { text: 'FR14 2004 1010 0505 0001 3M02 606', found: 'FR14 2004 1010 0505 0001 3M02 606' },
      { text: 'to GB82WEST12345698765432 by Friday', found: 'GB82WEST12345698765432' },
    ],
    misses: [
      'GB82 WEST 1234 5698 7654 33',
      'What does IBAN stand for?',
      'Is GB82 WEST 1234 5698 7654 32 valid? Show the check digit.',
      'An IBAN, for example GB33BUKB20201555555555',
      'Licence AB12 CDEF 3456 7890',
      'room ab12 over there',
    ],
  },
};

/** A word after the number may have been taken for its last group, so shorter readings are tried too. */
function longestValid(written: string): string | undefined {
  const length = LENGTHS[written.slice(0, 2).toUpperCase()];
  if (length === undefined) return undefined;
  let seen = 0;
  for (let end = 0; end < written.length; end += 1) {
    if (written[end] !== ' ') seen += 1;
    if (seen === length) return passesCheck(written.slice(0, end + 1)) ? written.slice(0, end + 1) : undefined;
  }
  return undefined;
}

function passesCheck(written: string): boolean {
  const plain = written.replaceAll(' ', '').toUpperCase();
  let remainder = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
