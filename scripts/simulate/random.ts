/** Numbers that look random and are the same for the same seed everywhere: mulberry32 (public domain, Tommy Ettinger, 2017). */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to, and without, `below`. */
  below(below: number): number;
  /** One of them, by weight. */
  pick<One>(weights: readonly (readonly [One, number])[]): One;
  /** How often a rare thing happens, `mean` on average, with a long tail. */
  count(mean: number): number;
  /** 32 hexadecimal digits. */
  id(): string;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick(weights) {
      let left = next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [one, weight] of weights) {
        left -= weight;
        if (left < 0) return one;
      }
      return (weights.at(-1) as (typeof weights)[number])[0];
    },
    count: (mean) => Math.floor(-Math.log(1 - next()) * mean + 0.5),
    id: () => Array.from({ length: 4 }, () => below(4294967296).toString(16).padStart(8, '0')).join(''),
  };
}
