import { CUE_CLASSES, CUES } from './data/cues.ts';

let masks: Map<string, number> | undefined;

/** The cue classes of a word (folded, lower case) as bits: bit i stands for `CUE_CLASSES[i]`. There are exactly 32 or fewer. */
export function cuesOf(word: string): number {
  masks ??= buildMasks();
  return masks.get(word) ?? 0;
}

function buildMasks(): Map<string, number> {
  const all = new Map<string, number>();
  CUE_CLASSES.forEach((name, bit) => {
    for (const word of CUES[name].split(' ')) all.set(word, (all.get(word) ?? 0) | (1 << bit));
  });
  return all;
}
