/**
 * Text to the words that the encoder was taught with: runs of letters and digits, and each mark by itself, with how a word is written and what
 * stands before it. Repeats scripts/train-second-look/tokenise.py exactly; README.md there states it in words, under "Text to pieces".
 */

/** Offsets are UTF-16 into the given text, end exclusive. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case, without accents and without what shows nothing. */
  readonly letters: string;
  readonly shape: number;
  readonly gap: number;
}

const GAP = { glued: 0, space: 1, wide: 2, line: 3, paragraph: 4 } as const;
const SHAPE = { digits: 1, lower: 2, title: 3, capitals: 4, oneCapital: 5, mixed: 6, mark: 7 } as const;

/** What keyboards and word processors put in place of ASCII, one character for one, so that offsets stay. */
const TYPOGRAPHIC: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛ʼ′´`]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/…/g, '.'],
];

/** White space to Python, in which the encoder was taught: the information separators are, the byte order mark is not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the separators are what it is about
const SPACE = /[\t-\r\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const UNSEEN = /\p{C}/u;
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;
/** Chinese and Japanese characters are words by themselves. */
const IDEOGRAPH = /[\u3400-\u9fff]/;

type Kind = 'space' | 'skip' | 'alone' | 'word';

function kindOf(character: string): Kind {
  if (/^[a-z0-9]$/i.test(character)) return 'word';
  if (SPACE.test(character)) return 'space';
  if (UNSEEN.test(character)) return 'skip';
  return IN_WORD.test(character) && !IDEOGRAPH.test(character) ? 'word' : 'alone';
}

/** All words and marks of `text` in order; linear in its length. */
export function wordsOf(text: string): Word[] {
  const ascii = TYPOGRAPHIC.reduce((all, [pattern, plain]) => all.replace(pattern, plain), text);
  const words: Word[] = [];
  let open: { start: number; shape: 'mark' | 'word' } | undefined;
  let since = 0;
  const close = (end: number) => {
    if (!open) return;
    const { start, shape } = open;
    const written = ascii.slice(start, end);
    const gap = start === 0 ? GAP.line : gapOf(ascii.slice(since, start));
    words.push({ start, end, letters: plain(written), shape: shape === 'mark' ? SHAPE.mark : shapeOf(written), gap });
    since = end;
    open = undefined;
  };
  let at = 0;
  for (const character of ascii) {
    const kind = kindOf(character);
    if (kind === 'alone' || kind === 'space' || (kind === 'word' && open?.shape === 'mark')) close(at);
    if (kind === 'alone') open = { start: at, shape: 'mark' };
    else if (kind === 'word') open ??= { start: at, shape: 'word' };
    else if (kind === 'skip' && open?.shape === 'mark') close(at);
    at += character.length;
  }
  close(at);
  return words;
}

/** Each character in lower case by itself, so that no letter depends on its neighbours; accents and what shows nothing go. */
function plain(written: string): string {
  let letters = '';
  for (const character of written) if (!UNSEEN.test(character)) letters += character.toLowerCase();
  return letters.normalize('NFD').replace(/\p{Mn}/gu, '');
}

function shapeOf(written: string): number {
  const letters = written.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return SHAPE.digits;
  if (/\p{N}/u.test(written)) return SHAPE.mixed;
  const capital = letters.map((letter) => letter.toLowerCase() !== letter);
  const capitals = capital.filter(Boolean).length;
  if (capitals === 0) return SHAPE.lower;
  if (letters.length === 1) return SHAPE.oneCapital;
  if (capitals === letters.length) return SHAPE.capitals;
  return capital[0] && capitals === 1 ? SHAPE.title : SHAPE.mixed;
}

/** By the white space alone: what shows nothing does not count. A line break of two characters is one. */
function gapOf(between: string): number {
  let [length, lines, tab, before] = [0, 0, false, ''];
  for (const character of between) {
    if (!SPACE.test(character)) continue;
    length += 1;
    if (character === '\r' || (character === '\n' && before !== '\r')) lines += 1;
    if (character === '\t') tab = true;
    before = character;
  }
  if (lines > 0) return lines === 1 ? GAP.line : GAP.paragraph;
  if (tab || length > 1) return GAP.wide;
  return length === 1 ? GAP.space : GAP.glued;
}
