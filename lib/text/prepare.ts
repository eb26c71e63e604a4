import { fold } from './fold.ts';
import { type Token, tokenise } from './tokens.ts';

/** A text made ready for detectors: folded once, lower-cased once, cut into tokens and lines on first use. */
export interface PreparedText {
  readonly original: string;
  /** See `fold`. All detectors work on this form. */
  readonly folded: string;
  /** `folded` in lower case, with the same offsets. */
  readonly lower: string;
  readonly tokens: readonly Token[];
  readonly lines: readonly Line[];
  /** Offsets in `original` for a span of `folded`; combining marks and invisible characters stay with what they follow. */
  toOriginal(start: number, end: number): { start: number; end: number };
}

export interface Line {
  readonly start: number;
  /** Exclusive; without the line break. */
  readonly end: number;
}

export function prepare(original: string): PreparedText {
  const { text: folded, starts } = fold(original);
  const toOriginal = (start: number, end: number) =>
    starts ? { start: starts[start] ?? original.length, end: endOf(starts, end) } : { start, end };
  return prepared(original, folded, toOriginal);
}

/** The same text with some of its folded characters changed, one for one: offsets stay what they were. */
export function rePrepare(text: PreparedText, folded: string): PreparedText {
  return prepared(text.original, folded, text.toOriginal);
}

function prepared(original: string, folded: string, toOriginal: PreparedText['toOriginal']): PreparedText {
  const lower = lowerSameLength(folded);
  let tokens: readonly Token[] | undefined;
  let lines: readonly Line[] | undefined;
  return {
    original,
    folded,
    lower,
    get tokens() {
      tokens ??= tokenise(folded, lower);
      return tokens;
    },
    get lines() {
      lines ??= splitLines(folded);
      return lines;
    },
    toOriginal,
  };
}

/**
 * Where the character before the folded `end` ends in the original: at the start of the next one. A span that stops inside a
 * character of several units ("\u00bd" folds to three) takes the whole of it.
 */
function endOf(starts: Uint32Array, end: number): number {
  let place = Math.min(end, starts.length - 1);
  while (place > 0 && place < starts.length - 1 && starts[place] === starts[place - 1]) place += 1;
  return starts[place] ?? 0;
}

/** A few letters (İ) grow in lower case; offsets must not, so those few are lowered one by one. */
function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = '';
  for (const unit of text.split('')) out += unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit;
  return out;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf('\n', start);
    const stop = at < 0 ? text.length : at;
    lines.push({ start, end: stop > start && text[stop - 1] === '\r' ? stop - 1 : stop });
    if (at < 0) break;
    start = at + 1;
  }
  return lines;
}
