/**
 * Folding: one plain form for the many ways the same character is typed, so that detectors are written once.
 * Diacritics go (Zoë, Łukasz), full-width and other compatibility forms become ASCII, every space is a space, curly quotes
 * and dashes are straight, and characters that show nothing (zero-width, soft hyphen, direction marks) vanish. Letters of other
 * scripts that pass for Latin ones inside a Latin word become those.
 * Sources: Unicode UAX #15 (NFKD), UAX #44 (General_Category).
 */
import { withoutLookAlikes } from './look-alikes.ts';

/** Letters that NFKD leaves whole although English keyboards type them without their stroke or dot. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ŋ: 'n',
  Ŋ: 'N',
  ə: 'e',
  Ə: 'E',
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  ʻ: "'",
  '´': "'",
  '`': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '﹣': '-',
  '⁃': '-',
  '…': '...',
};

const SPACE = /[\p{Zs}]/u;
const UNSEEN = /\p{Cf}|[\u{FE00}-\u{FE0F}]|[\u115F\u1160\u3164]/u;
const MARK = /\p{M}/gu;

/** The noughts of the scripts that families in England also type numbers in: Arabic, Persian and Urdu, then the scripts of India. */
const NOUGHTS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0d66] as const;

function asciiDigit(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const nought = NOUGHTS.find((first) => code >= first && code < first + 10);
  return nought === undefined ? undefined : String(code - nought);
}

const cache = new Map<string, string>();

/** The folded form of one code point; may be empty or longer than one character. */
function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  let folded = PLAIN[character];
  if (folded === undefined) {
    if (UNSEEN.test(character)) folded = '';
    else if (SPACE.test(character)) folded = ' ';
    else folded = asciiDigit(character) ?? character.normalize('NFKD').replace(MARK, '');
  }
  if (cache.size > 20_000) cache.clear(); // bounded: a text in an unusual script must not grow the page's memory
  cache.set(character, folded);
  return folded;
}

export interface Folded {
  readonly text: string;
  /** Original offset of each folded unit, with one more for the end; undefined when nothing changed its place. */
  readonly starts: Uint32Array | undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the fast path is exactly "ASCII only"
const ASCII_ONLY = /^[\x00-\x7F]*$/;

/** Folds `original`; linear in its length. ASCII text without a back-tick is returned as it is. */
export function fold(original: string): Folded {
  if (ASCII_ONLY.test(original) && !original.includes('`')) return { text: original, starts: undefined };
  const pieces: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const character of original) {
    const code = character.charCodeAt(0);
    const folded = code < 0x80 && code !== 0x60 ? character : foldCharacter(character);
    pieces.push(folded);
    for (let i = 0; i < folded.length; i += 1) starts.push(at);
    at += character.length;
  }
  starts.push(at);
  return { text: withoutLookAlikes(pieces.join('')), starts: Uint32Array.from(starts) };
}

/** Folded, lower-case, with single spaces: two ways of typing the same words compare equal. */
export function foldWords(text: string): string {
  return fold(text).text.toLowerCase().replace(/\s+/g, ' ').trim();
}
