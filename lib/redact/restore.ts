/** A stretch of a text; with a `label` it is the name that belongs there, and the label is the placeholder that stood there. */
export interface Piece {
  readonly text: string;
  readonly label?: string;
}

/** Each placeholder that was given out, with what it stands for. */
export type Names = ReadonlyMap<string, string>;

interface Book {
  readonly pattern: RegExp;
  /** By the placeholder in lower case. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The text in pieces, with names in place of the placeholders: in any case ("pupil a"), with a no-break space or a hyphen, bold, with "’s", and
 * several after one word ("Pupils A, B and C"). "Pupil Aardvark" is nobody, and so is a letter that was not given out. Linear in the text.
 */
export function restore(text: string, names: Names): Piece[] {
  const book = bookOf(names);
  const pieces: Piece[] = [];
  let at = 0;
  const add = (start: number, end: number, name: string | undefined) => {
    if (name === undefined) return;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: name, label: text.slice(start, end) });
    at = end;
  };
  for (const match of names.size > 0 ? text.matchAll(book.pattern) : []) {
    const [whole, kind, plural, letter = '', more = ''] = match;
    const end = match.index + whole.length - more.length;
    if (!kind) add(match.index, end, /\p{Ll}/u.test(whole.charAt(0)) ? undefined : book.names.get(whole.toLowerCase()));
    else if (!isProse(letter, text.slice(end, end + 16)) && !(plural && RANGE.test(text.slice(end, end + 8)))) {
      const before = at;
      add(match.index, end, book.names.get(`${kind} ${letter}`.toLowerCase()));
      if (at > before) addMore(kind, plural !== '', more, end);
    }
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at) });
  return pieces;

  /** The letters after the first: of "Pupils A, B and C" all, of "Pupil A and I" not the last. */
  function addMore(kind: string, plural: boolean, more: string, from: number): void {
    for (const match of more.matchAll(/[A-Z]{1,2}/g)) {
      const start = from + match.index;
      if (!plural && match[0] === 'I') return;
      add(
        start,
        start + match[0].length,
        book.names.get(`${kind} ${match[0]}`.toLowerCase()) ?? (plural ? `${kind} ${match[0]}` : undefined),
      );
    }
  }
}

/** "give each pupil a book": a small "a" or "i" is a letter only where no article or pronoun can stand; two small letters are a word. */
function isProse(letter: string, after: string): boolean {
  if (letter !== letter.toLowerCase()) return false;
  return letter.length > 1 || (/[ai]/.test(letter) && !LETTER_IF.test(after));
}

const LETTER_IF =
  /^(?:['’]s\b|[*_]*(?:[.,;:!?)\]"”]|$|\n)|[*_]*\s+(?:is|was|has|had|have|does|did|should|will|would|can|could|may|might|must|needs?|and|or|to|who|in|with|as|a|an|the|at|on|for|of|from)\b)/;

/** "Pupils A to F" is not two people. */
const RANGE = /^\s*(?:[-–—]|to\b|through\b)\s*[A-Z]{1,2}\b/;

const SPLIT = /^(.+) ([A-Z]{1,2})$/;

function bookOf(names: Names): Book {
  const kinds = new Set<string>();
  const whole: string[] = [];
  for (const label of names.keys()) {
    const kind = SPLIT.exec(label)?.[1];
    if (kind) kinds.add(kind);
    else whole.push(label);
  }
  const letters = `(${either([...kinds])})(s?)(?:\\s|[-‑_]){1,2}([A-Z]{1,2})(?![\\p{L}\\p{N}])((?:(?:,? (?:and|or|&) |, ?| ?[&/] ?)[A-Z]{1,2}(?![\\p{L}\\p{N}]))*)`;
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${letters}|(?:${either(whole)})(?![\\p{L}\\p{N}]))`, 'giu'),
    names: new Map([...names].map(([label, name]) => [label.toLowerCase(), name])),
  };
}

/** Never true for an empty list. */
const either = (words: readonly string[]): string => words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)';

/**
 * The text as it is to be judged, of the same length: what was given out as a placeholder is nobody, in words that the detectors know.
 */
export function asJudged(text: string, names: Names): string {
  if (names.size === 0) return text;
  return restore(text, names)
    .map(({ text: words, label }) => (label ? nobody(label) : words))
    .join('');
}

/** All are read as a pupil, the plainest of words; a single letter, as in "Pupils A and B", is blanked, or it would be taken for somebody's initial. */
function nobody(label: string): string {
  if (label.startsWith('[')) return label;
  return label.length < 3 ? ' '.repeat(label.length) : 'Pupil A'.padEnd(label.length).slice(0, label.length);
}
