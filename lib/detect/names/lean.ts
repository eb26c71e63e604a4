import { lean as packed } from './data/model.generated.ts';
import { join } from './hash.ts';
import type { Sequence } from './sequence.ts';
import type { Mention } from './tagger.ts';
import { unpackWeights } from './weights.ts';

/**
 * Which way the words around names lean: towards a school's own people or towards people one reads about. A linear model over words
 * and pairs of words, names left out; the score of any stretch is the sum of its weights over the square root of its length.
 */
export const LEAN_BITS = 13;
const SHIFT = 32 - LEAN_BITS;
/** Slots a token may have: its word, its pair with the word before, its stem, and up to four for its cue classes. */
export const LEAN_SLOTS = 7;

let weights: readonly Float32Array[] | undefined;
export const leanWeights = (): readonly Float32Array[] => {
  weights ??= packed.map(unpackWeights);
  return weights;
};

/** Running totals: `sums[i]` is the weight of the first i tokens, `counts[i]` how many of them count. */
export interface Lean {
  readonly sums: Float64Array;
  readonly counts: Uint32Array;
}

/** The slot of a word by itself. */
export const wordSlot = (hash: number): number => join(hash, 1) >>> SHIFT;

/** `LEAN_SLOTS` a token, -1 where there are fewer; none where a name stands. */
export function leanSlots(sequence: Sequence, mentions: readonly Mention[]): Int32Array {
  const { length, facts } = sequence;
  const slots = new Int32Array(length * LEAN_SLOTS).fill(-1);
  const named = new Uint8Array(length + 1);
  for (const { from, to } of mentions) named.fill(1, from, to);
  let before = 3;
  let cuesBefore = 0;
  for (let i = 0; i < length; i += 1) {
    const fact = facts[i];
    if (!fact || named[i]) {
      before = 5;
      cuesBefore = 0;
      continue;
    }
    const base = i * LEAN_SLOTS;
    slots[base] = wordSlot(fact.hash);
    slots[base + 1] = join(fact.hash, before) >>> SHIFT;
    if (fact.stem !== 0) slots[base + 2] = join(fact.stem, 2) >>> SHIFT;
    let n = base + 3;
    for (let left = fact.cues; left !== 0 && n < base + LEAN_SLOTS; left &= left - 1) {
      slots[n] = join(Math.clz32(left & -left), 7) >>> SHIFT;
      n += 1;
    }
    if (cuesBefore !== 0 && fact.cues !== 0 && n < base + LEAN_SLOTS)
      slots[n] = join(Math.clz32(cuesBefore & -cuesBefore), 100 + Math.clz32(fact.cues & -fact.cues)) >>> SHIFT;
    before = fact.hash;
    cuesBefore = fact.cues;
  }
  return slots;
}

export function leanOf(slots: Int32Array, table: Float32Array): Lean {
  const length = slots.length / LEAN_SLOTS;
  const sums = new Float64Array(length + 1);
  const counts = new Uint32Array(length + 1);
  for (let i = 0; i < length; i += 1) {
    let weight = 0;
    for (let k = i * LEAN_SLOTS; k < (i + 1) * LEAN_SLOTS; k += 1) {
      const slot = slots[k] ?? -1;
      if (slot >= 0) weight += table[slot] ?? 0;
    }
    sums[i + 1] = (sums[i] ?? 0) + weight;
    counts[i + 1] = (counts[i] ?? 0) + ((slots[i * LEAN_SLOTS] ?? -1) < 0 ? 0 : 1);
  }
  return { sums, counts };
}

/** The lean of tokens `from` up to `to` (clipped to the text). */
export function leanBetween({ sums, counts }: Lean, from: number, to: number): number {
  const start = Math.max(0, from);
  const stop = Math.min(sums.length - 1, to);
  if (stop <= start) return 0;
  const count = (counts[stop] ?? 0) - (counts[start] ?? 0);
  return ((sums[stop] ?? 0) - (sums[start] ?? 0)) / Math.sqrt(count + 2);
}
