import { context as packed } from './data/model.generated.ts';
import { join } from './hash.ts';
import type { Described } from './people.ts';
import type { Sequence } from './sequence.ts';
import { unpackWeights } from './weights.ts';
import { SHAPE } from './words.ts';

/** The words close to one mention, each with its place: a linear model says how far they speak for a private person. */
export const CONTEXT_BITS = 13;
const SHIFT = 32 - CONTEXT_BITS;
export const MOST_CONTEXT = 200;

let weights: readonly Float32Array[] | undefined;
export const contextWeights = (): readonly Float32Array[] => {
  weights ??= packed.map(unpackWeights);
  return weights;
};

const NEAR = 8;

/** Fills `out` with slots and returns how many. `heading`: of the column the mention stands in. */
export function contextFeatures(sequence: Sequence, mention: Described, heading: number, out: Int32Array): number {
  const { facts, line } = sequence;
  const { from, to } = mention;
  let n = 0;
  const add = (template: number, value: number) => {
    if (n >= MOST_CONTEXT) return;
    out[n] = join(template, value) >>> SHIFT;
    n += 1;
  };
  const hash = (i: number) => facts[i]?.hash ?? 1;
  const kind = kindOf(sequence, mention);
  const fame = mention.famousFull ? 2 : mention.famousWord ? 1 : 0;
  add(0, kind);
  add(1, kind * 3 + fame);
  for (let k = 1; k <= 3; k += 1) {
    add(1 + k, hash(from - k));
    add(5 + k, hash(to + k - 1));
    addCues(add, 10 + k, facts[from - k]?.cues ?? 0, 0);
    addCues(add, 15 + k, facts[to + k - 1]?.cues ?? 0, 0);
  }
  add(20, join(hash(from - 1), hash(from - 2)));
  add(21, join(hash(to), hash(to + 1)));
  add(22, join(hash(from - 1), hash(to)));
  add(23, join(hash(from - 1), kind));
  add(24, join(hash(to), kind));
  add(25, join(hash(from - 1), fame));
  add(26, heading);
  const row = line[from] ?? 0;
  for (let i = Math.max(0, from - NEAR); i < Math.min(sequence.length, to + NEAR); i += 1) {
    if (i >= from && i < to) continue;
    const side = i < from ? 0 : 1;
    add(30 + side, hash(i));
    addCues(add, 34 + (line[i] === row ? 0 : 1), facts[i]?.cues ?? 0, side);
  }
  return n;
}

const addCues = (add: (template: number, value: number) => void, template: number, mask: number, extra: number): void => {
  for (let left = mask; left !== 0; left &= left - 1) add(template, Math.clz32(left & -left) * 2 + extra);
};

/** Length, title, capitals and place of a mention as one number. */
function kindOf({ shapes, begins, places, gaps }: Sequence, { from, to, words, title, initials }: Described): number {
  const shape = shapes[to - 1] ?? SHAPE.lower;
  const length = Math.min(3, words.length);
  return (
    ((((length * 5 + title) * 8 + shape) * 2 + (begins[from] ?? 0)) * 3 + (places[from] ?? 0)) * 6 +
    (gaps[to] ?? 0) * 2 +
    (initials ? 1 : 0)
  );
}

/** The score of a mention by each table. */
export function contextScores(
  sequence: Sequence,
  mention: Described,
  heading: number,
  tables: readonly Float32Array[],
  buffer: Int32Array,
): number[] {
  const count = contextFeatures(sequence, mention, heading, buffer);
  return tables.map((table) => {
    let sum = 0;
    for (let k = 0; k < count; k += 1) sum += table[buffer[k] ?? 0] ?? 0;
    return sum;
  });
}
