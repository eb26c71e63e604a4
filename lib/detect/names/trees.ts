import { bytesOf } from './packed-set.ts';

/**
 * Boosted decision trees, complete to a fixed depth, so that a tree is three flat runs of bytes: which fact each node asks, the step of that
 * fact's scale it compares with, and the value of each leaf. Friedman, "Greedy Function Approximation", Annals of Statistics 2001.
 */
export interface PackedTrees {
  readonly depth: number;
  readonly count: number;
  /** Base64; one byte a node, `2 ** depth - 1` nodes a tree. 255 sends everything left. */
  readonly facts: string;
  readonly steps: string;
  /** Base64; value + 128, `2 ** depth` leaves a tree. */
  readonly leaves: string;
  readonly scale: number;
  readonly start: number;
  /** For each fact the ascending borders of its steps. */
  readonly borders: readonly (readonly number[])[];
}

export interface Trees {
  /** Log-odds for one row of facts. */
  score(row: Float32Array): number;
}

export function unpackTrees(packed: PackedTrees): Trees {
  const { depth, count, scale, start, borders } = packed;
  const facts = bytesOf(packed.facts);
  const steps = bytesOf(packed.steps);
  const leaves = bytesOf(packed.leaves);
  const nodes = 2 ** depth - 1;
  const thresholds = new Float32Array(facts.length);
  facts.forEach((fact, i) => {
    thresholds[i] = fact === 255 ? Number.POSITIVE_INFINITY : (borders[fact]?.[steps[i] ?? 0] ?? Number.POSITIVE_INFINITY);
  });
  const values = Float32Array.from(leaves, (leaf) => (leaf - 128) * scale);
  return {
    score(row) {
      let sum = start;
      for (let tree = 0; tree < count; tree += 1) {
        const base = tree * nodes;
        let node = 0;
        for (let level = 0; level < depth; level += 1) {
          node = 2 * node + 1 + ((row[facts[base + node] ?? 0] ?? 0) > (thresholds[base + node] ?? 0) ? 1 : 0);
        }
        sum += values[tree * (nodes + 1) + node - nodes] ?? 0;
      }
      return sum;
    },
  };
}
