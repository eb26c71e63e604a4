import { nameness as packed } from './data/model.generated.ts';
import { finish } from './hash.ts';
import { unpackWeights } from './weights.ts';

/**
 * How much the spelling of a word looks like a name rather than an English word, as log-odds: a linear model over its letter sequences,
 * trained on the name lists of 106 countries against English words. It is what helps with names on no list.
 */
let weights: Float32Array | undefined;

export const NAMENESS_BITS = 12;

/** Slots of every run of two to four letters, with the word's ends marked; `visit` is called once a slot. */
export function lettersOf(word: string, visit: (slot: number) => void): void {
  const marked = `^${word}$`;
  for (let size = 2; size <= 4; size += 1) {
    for (let at = 0; at + size <= marked.length; at += 1) {
      let hash = size * 0x9e3779b1;
      for (let i = at; i < at + size; i += 1) hash = Math.imul(hash ^ marked.charCodeAt(i), 0x01000193);
      visit(finish(hash) >>> (32 - NAMENESS_BITS));
    }
  }
  visit(finish(Math.min(word.length, 14) + 77) >>> (32 - NAMENESS_BITS));
}

export function namenessOf(word: string): number {
  weights ??= unpackWeights(packed);
  const table = weights;
  let sum = 0;
  lettersOf(word, (slot) => {
    sum += table[slot] ?? 0;
  });
  return sum;
}
