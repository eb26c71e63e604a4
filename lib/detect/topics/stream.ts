import type { PreparedText } from '../../text/prepare.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * The words of a text as cues see them: apostrophes gone (mum's, mums), hyphens and colons unseen (self-harm, self harm; 1:1, 1 1),
 * sentence marks and line breaks kept as `.`, which no phrase crosses.
 */
export interface Stream {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Number of the sentence or line that each word stands in; a row of a table is a line. */
  readonly sentences: readonly number[];
  /** 1 where a word looks like a name in the middle of a sentence: a capital, then small letters. */
  readonly capitals: Uint8Array;
  /** 1 where every letter of the word is a capital: a code (PP, CP) and not a word (cp.). */
  readonly codes: Uint8Array;
}

/** Marks that phrases may use. */
const KEPT = new Set(['%', '£', '/', '+', '*']);
const UNSEEN = new Set(['-', "'", '"', ':', '_', '&', '@']);
const ENDS_SENTENCE = new Set(['.', '!', '?']);

export function streamOf(text: PreparedText): Stream {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  const capitals = new Uint8Array(text.tokens.length);
  const codes = new Uint8Array(text.tokens.length);
  let sentence = 0;
  let begins = true;
  for (const token of text.tokens) {
    if (token.kind === 'mark' && UNSEEN.has(token.lower)) continue;
    if (!begins && token.kind === 'word' && isCapital(text.folded, token)) capitals[words.length] = 1;
    if (token.kind === 'word' && isAllCapitals(text.folded, token)) codes[words.length] = 1;
    begins = token.kind === 'break' || ENDS_SENTENCE.has(token.lower) || (begins && token.kind !== 'word');
    words.push(wordOf(token.kind, token.lower));
    starts.push(token.start);
    ends.push(token.end);
    sentences.push(sentence);
    if (token.kind === 'break' || (ENDS_SENTENCE.has(token.lower) && /\s|^$/.test(text.folded.charAt(token.end)))) sentence += 1;
  }
  return { words, starts, ends, sentences, capitals, codes };
}

/** Capitals throughout: no letter of the lowered token equals the one typed. */
function isAllCapitals(text: string, { start, end, lower }: Token): boolean {
  for (let i = start; i < end; i += 1) if (text[i] === lower[i - start] && text[i] !== "'") return false;
  return true;
}

/** Days, months and subjects have capitals of their own. */
const ALWAYS_CAPITAL =
  /^(?:mon|tues?|wed|weds|thu|thurs?|fri|sat|sun|.*day|jan.*|feb.*|march|april|may|june|july|aug.*|sept.*|oct.*|nov.*|dec.*|i|im|ive|ill|id|english|maths?|science|french|spanish|german|year|mr|mrs|miss|ms|dr|easter|christmas|head|chair|part|section)$/;

function isCapital(text: string, { start, end, lower }: Token): boolean {
  return end - start > 2 && text[start] !== lower[0] && text[start + 1] === lower[1] && !ALWAYS_CAPITAL.test(lower.replaceAll("'", ''));
}

function wordOf(kind: string, lower: string): string {
  if (kind === 'word') return lower.includes("'") ? lower.replaceAll("'", '') : lower;
  if (kind === 'number') return lower;
  return kind === 'mark' && KEPT.has(lower) ? lower : '.';
}

export const isNumber = (word: string): boolean => word >= '0' && word < ':';

/** Part of a stream, by places; `to` is exclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A text up to this many words is judged as one; longer ones piece by piece, so that one line in a long plan is not drowned. */
const WHOLE = 260;
const PIECE = 120;

/** Windows of about `PIECE` words that end at sentence ends, in order and without gaps. */
export function windowsOf(stream: Stream): Window[] {
  const { length } = stream.words;
  if (length <= WHOLE) return [{ from: 0, to: length }];
  const windows: Window[] = [];
  let from = 0;
  for (let i = 1; i <= length; i += 1) {
    const full = i - from >= PIECE && stream.sentences[i] !== stream.sentences[i - 1];
    if (!full && i - from < 2 * PIECE && i < length) continue;
    windows.push({ from, to: i });
    from = i;
  }
  return windows;
}

/** Index of the first place whose word starts at or after `offset`. */
export function placeOf(stream: Stream, offset: number): number {
  let low = 0;
  let high = stream.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stream.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
