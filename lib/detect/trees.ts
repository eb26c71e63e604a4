import { bytesOf } from './names/packed-set.ts';

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
  const { depth, scale, start, borders } = packed;
  const facts = bytesOf(packed.facts);
  const steps = bytesOf(packed.steps);
  const leaves = bytesOf(packed.leaves);
  const nodes = 2 ** depth - 1;
  const thresholds = new Float32Array(facts.length);
  facts.forEach((fact, i) => {
    thresholds[i] = fact === 255 ? Number.POSITIVE_INFINITY : (borders[fact]?.[steps[i] ?? 0] ?? Number.POSITIVE_INFINITY);
  });
  const values = Float32Array.from(leaves, (leaf) => (leaf - 128) * scale);
  const asks = Uint8Array.from(facts, (fact) => (fact === 255 ? 0 : fact)); // an empty node compares with infinity, so any fact will do
  return {
    score(row) {
      let sum = start;
      for (let base = 0, leaf = -nodes; base < asks.length; base += nodes, leaf += nodes + 1) {
        let node = 0;
        for (let level = 0; level < depth; level += 1) {
          const at = base + node;
          node = 2 * node + ((row[asks[at] as number] as number) > (thresholds[at] as number) ? 2 : 1);
        }
        sum += values[leaf + node] as number;
      }
      return sum;
    },
  };
}
