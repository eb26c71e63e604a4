import { unpack } from '../names/packed-set.ts';
import { type PackedWeights, weightsOf } from '../names/weights.ts';
import { ASKED, type Asked } from './asked.ts';
import type { Said } from './topic-facts.ts';

/** A linear model over features (`features.ts`): every verdict can be read off as a sum of words. */
export interface Linear {
  readonly bias: number;
  /** By slot. */
  readonly weights: ReadonlyMap<number, number>;
}

/** All scorers at once: one look-up a feature. */
export interface Scorers {
  /** Log-odds, in the order of `ASKED`. Each sum is divided by the root of the number of features known, so that a long window is no stronger than a short one. */
  score(slots: ReadonlySet<number>): Float32Array;
  /** What one feature says for a topic. */
  weight(topic: Said, slot: number): number;
}

export function scorersOf(models: Readonly<Record<Asked, Linear>>): Scorers {
  const width = ASKED.length;
  const rows = new Map<number, Float32Array>();
  ASKED.forEach((name, k) => {
    for (const [slot, weight] of models[name].weights) {
      const row = rows.get(slot) ?? new Float32Array(width);
      row[k] = weight;
      rows.set(slot, row);
    }
  });
  return {
    score(slots) {
      const sums = new Float32Array(width);
      const known = new Uint32Array(width);
      for (const slot of slots) {
        const row = rows.get(slot);
        if (!row) continue;
        for (let k = 0; k < width; k += 1) {
          const weight = row[k] as number;
          if (weight === 0) continue;
          sums[k] = (sums[k] as number) + weight;
          known[k] = (known[k] as number) + 1;
        }
      }
      ASKED.forEach((name, k) => {
        sums[k] = (sums[k] as number) / Math.sqrt((known[k] as number) + 1) + models[name].bias;
      });
      return sums;
    },
    weight: (topic, slot) => rows.get(slot)?.[ASKED.indexOf(topic)] ?? 0,
  };
}

export interface PackedModel {
  readonly bias: number;
  readonly words: PackedWeights;
}

export function unpackLinear({ bias, words }: PackedModel): Linear {
  const weights = weightsOf(words);
  return { bias, weights: new Map(Array.from(unpack(words.places), (place, i) => [place, weights[i] as number])) };
}
