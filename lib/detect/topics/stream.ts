import type { PreparedText } from '../../text/prepare.ts';

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
  let sentence = 0;
  for (const token of text.tokens) {
    if (token.kind === 'mark' && UNSEEN.has(token.lower)) continue;
    words.push(wordOf(token.kind, token.lower));
    starts.push(token.start);
    ends.push(token.end);
    sentences.push(sentence);
    if (token.kind === 'break' || (ENDS_SENTENCE.has(token.lower) && /\s|^$/.test(text.folded.charAt(token.end)))) sentence += 1;
  }
  return { words, starts, ends, sentences };
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
