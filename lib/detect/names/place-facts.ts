import type { Described } from './people.ts';
import type { Sequence } from './sequence.ts';
import { SHAPE } from './words.ts';

/** Where a mention stands: capitals, marks, cells, quotation, numbers and class codes beside it. */
export const PLACE_FACTS =
  'firstShape lastShape inverted possessive gapBefore gapAfter markBefore markAfter begins placeInLine cellAbove cellBelow quoted numberNear classNear alsoLower'.split(
    ' ',
  );

const MARKS: Readonly<Record<string, number>> = {
  '"': 1,
  "'": 1,
  '(': 2,
  ')': 2,
  '-': 3,
  '*': 3,
  '•': 3,
  ':': 4,
  ',': 5,
  '.': 6,
  '?': 6,
  '!': 6,
  '\n': 7,
  '&': 8,
  '/': 8,
  '@': 9,
  '|': 10,
};

export function placeFacts(sequence: Sequence, { from, to }: Described): number[] {
  const { facts, shapes, gaps, begins, above, below, line, lineStarts, seen, text } = sequence;
  const mark = (i: number) => (shapes[i] === SHAPE.mark || shapes[i] === SHAPE.break ? (MARKS[facts[i]?.bare ?? ''] ?? 11) : 0);
  const isNumber = (i: number) => shapes[i] === SHAPE.number;
  return [
    shapes[from] ?? 0,
    shapes[to - 1] ?? 0,
    holdsMark(sequence, from, to) ? 1 : 0,
    facts[to - 1]?.bare !== text.tokens[to - 1]?.lower ? 1 : 0,
    gaps[from] ?? 0,
    gaps[to] ?? 0,
    mark(from - 1),
    mark(to),
    begins[from] ?? 0,
    Math.min(8, from - (lineStarts[line[from] ?? 0] ?? 0)),
    (above[from] ?? -1) >= 0 ? 1 : 0,
    (below[from] ?? -1) >= 0 ? 1 : 0,
    isQuoted(sequence, from),
    isNumber(from - 2) || isNumber(from - 1) || isNumber(to) || isNumber(to + 1) ? 1 : 0,
    hasClassNear(sequence, from, to),
    (seen.get(facts[from]?.bare ?? '') ?? 0) & 1,
  ];
}

/** A comma or colon inside: surname first. */
function holdsMark({ facts }: Sequence, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (facts[i]?.bare === ',' || facts[i]?.bare === ':') return true;
  return false;
}

/** Inside quotation marks on its line: an odd number of marks before it. */
function isQuoted({ facts, line, lineStarts }: Sequence, from: number): number {
  let marks = 0;
  for (let i = Math.max(lineStarts[line[from] ?? 0] ?? 0, from - 60); i < from; i += 1) if (facts[i]?.bare === '"') marks += 1;
  return marks % 2;
}

/** "8B", "Y9", "10x/Ma2" within five tokens: a digit glued to letters. */
function hasClassNear({ shapes, gaps }: Sequence, from: number, to: number): number {
  for (let i = Math.max(1, from - 5); i < Math.min(shapes.length, to + 5); i += 1) {
    if (gaps[i] !== 0) continue;
    const [left = 9, right = 9] = [shapes[i - 1], shapes[i]];
    if ((right === SHAPE.number && left <= SHAPE.letter) || (left === SHAPE.number && right <= SHAPE.letter)) return 1;
  }
  return 0;
}
