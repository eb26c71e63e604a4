import type { PreparedText } from '../../text/prepare.ts';
import { factsOf, SHAPE, type Shape, shapeOf, type WordFacts } from './words.ts';

/** A text as the taggers see it: one entry a token in every array. */
export interface Sequence {
  readonly text: PreparedText;
  readonly length: number;
  readonly facts: readonly WordFacts[];
  readonly shapes: Uint8Array;
  /** Place in the line: 0 first token, 1 second, 2 later. */
  readonly places: Uint8Array;
  /** 1 where a sentence, cell or line begins. */
  readonly begins: Uint8Array;
  /** What stands between a token and the one before: 0 nothing, 1 a space, 2 a tab or several spaces. */
  readonly gaps: Uint8Array;
  /** Token at the start of the same cell one line up and one line down, or -1; cells end at tabs, runs of spaces, bars, commas. */
  readonly above: Int32Array;
  readonly below: Int32Array;
  /** Index of the line of each token, and the first token of each line. */
  readonly line: Uint32Array;
  readonly lineStarts: readonly number[];
  /** How the text uses capitals: 0 never, 1 hardly, 2 as usual, 3 much, 4 throughout. */
  readonly casing: number;
  /** For each word the text holds: bit 0 seen in lower case, bit 1 seen with a capital inside a sentence. */
  readonly seen: ReadonlyMap<string, number>;
}

export function sequenceOf(text: PreparedText): Sequence {
  const { tokens } = text;
  const length = tokens.length;
  const facts: WordFacts[] = new Array(length);
  const shapes = new Uint8Array(length);
  const places = new Uint8Array(length);
  const begins = new Uint8Array(length);
  const gaps = new Uint8Array(length);
  const line = new Uint32Array(length);
  const lineStarts: number[] = [0];
  const seen = new Map<string, number>();
  let place = 0;
  let begin = 1;
  let end = 0;
  for (let i = 0; i < length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    const shape: Shape = shapeOf(text, token);
    const fact = factsOf(token.lower, token.kind);
    facts[i] = fact;
    shapes[i] = shape;
    places[i] = Math.min(2, place);
    gaps[i] = token.start - end > 1 || text.folded[end] === '\t' ? 2 : token.start - end;
    begins[i] = gaps[i] === 2 ? 1 : begin;
    line[i] = lineStarts.length - 1;
    end = token.end;
    place += 1;
    if (shape <= SHAPE.letter) {
      note(seen, fact.bare, shape, begin);
      begin = 0;
    } else if (shape === SHAPE.break) {
      lineStarts.push(i + 1);
      place = 0;
      begin = 1;
    } else if (shape === SHAPE.mark) begin = BEGINNERS.has(token.lower) ? 1 : begin;
    else begin = 0;
  }
  return {
    text,
    length,
    facts,
    shapes,
    places,
    begins,
    gaps,
    ...neighbours(facts, shapes, gaps, lineStarts),
    line,
    lineStarts,
    casing: casingOf(shapes),
    seen,
  };
}

const SEPARATORS = new Set(['|', ',', ';', ':']);

/** For the first token of each cell, the first token of the same cell in the lines above and below. */
function neighbours(
  facts: readonly WordFacts[],
  shapes: Uint8Array,
  gaps: Uint8Array,
  lineStarts: readonly number[],
): { above: Int32Array; below: Int32Array } {
  const above = new Int32Array(facts.length).fill(-1);
  const below = new Int32Array(facts.length).fill(-1);
  let last: number[] = [];
  lineStarts.forEach((start, row) => {
    const stop = lineStarts[row + 1] ?? facts.length;
    const cells: number[] = [];
    let fresh = true;
    for (let i = start; i < stop && cells.length < 24; i += 1) {
      if (SEPARATORS.has(facts[i]?.bare ?? '')) fresh = true;
      else if (fresh || gaps[i] === 2) {
        if (shapes[i] !== SHAPE.break) cells.push(i);
        fresh = false;
      }
    }
    cells.forEach((token, k) => {
      const over = last[k];
      if (over === undefined) return;
      above[token] = over;
      below[over] = token;
    });
    if (cells.length > 0) last = cells;
  });
  return { above, below };
}

const BEGINNERS = new Set(['.', '!', '?', ':', '|', '"', '*', '-', '(', '[', '>']);

function note(seen: Map<string, number>, word: string, shape: Shape, begin: number): void {
  const bit = shape === SHAPE.lower ? 1 : shape === SHAPE.title && !begin ? 2 : 0;
  if (bit) seen.set(word, (seen.get(word) ?? 0) | bit);
}

function casingOf(shapes: Uint8Array): number {
  let words = 0;
  let capitals = 0;
  let upper = 0;
  for (const shape of shapes) {
    if (shape > SHAPE.mixed) continue;
    words += 1;
    if (shape !== SHAPE.lower) capitals += 1;
    if (shape === SHAPE.upper) upper += 1;
  }
  if (capitals === 0) return 0;
  if (upper > words * 0.7) return 4;
  return capitals < words * 0.04 ? 1 : capitals < words * 0.45 ? 2 : 3;
}
