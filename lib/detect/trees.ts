import { type Coded, decode } from './names/coded.ts';
import { unfolded } from './names/weights.ts';

/**
 * Boosted decision trees, complete to a fixed depth, so that a tree is three flat runs of numbers: which fact each node asks, the step of that
 * fact's scale it compares with, and the value of each leaf. Friedman, "Greedy Function Approximation", Annals of Statistics 2001.
 */
export interface PackedTrees {
  readonly depth: number;
  readonly count: number;
  /** A node's fact + 1, node by node and tree by tree; 0 asks nothing. What is below such a node, or beside what is below it, is left out. */
  readonly facts: Coded;
  /** For each node that asks. */
  readonly steps: Coded;
  /** For each leaf that can be reached; `folded`. */
  readonly leaves: Coded;
  readonly scale: number;
  readonly start: number;
  /** For each fact the ascending borders of its steps. */
  readonly borders: readonly (readonly number[])[];
}

export interface Trees {
  /** Log-odds for one row of facts. */
  score(row: Float32Array): number;
}

/** What can be reached of a tree: a node that asks, one that sends everything left, or neither. */
export const ASKS = 2;
export const LEFT = 1;

/** Fills in what the children of `node` are, after what it is itself; leaves count as nodes. */
export function spread(reach: Uint8Array, node: number): void {
  reach[2 * node + 1] = reach[node] as number;
  reach[2 * node + 2] = reach[node] === ASKS ? ASKS : 0;
}

export function unpackTrees(packed: PackedTrees): Trees {
  const { depth, count, scale, start, borders } = packed;
  const [facts, steps, leaves] = [decode(packed.facts), decode(packed.steps), decode(packed.leaves)];
  const nodes = 2 ** depth - 1;
  const asks = new Uint8Array(nodes * count);
  const thresholds = new Float32Array(nodes * count).fill(Number.POSITIVE_INFINITY);
  const values = new Float32Array((nodes + 1) * count);
  const reach = new Uint8Array(2 * nodes + 1);
  let [fact, step, leaf] = [0, 0, 0];
  for (let tree = 0; tree < count; tree += 1) {
    reach[0] = ASKS;
    for (let node = 0; node < nodes; node += 1) {
      if (reach[node] === ASKS) {
        const asked = facts[fact++] as number;
        // A node that asks nothing compares with infinity, so any fact will do.
        if (asked === 0) reach[node] = LEFT;
        else {
          asks[tree * nodes + node] = asked - 1;
          thresholds[tree * nodes + node] = borders[asked - 1]?.[steps[step++] as number] ?? Number.POSITIVE_INFINITY;
        }
      }
      spread(reach, node);
    }
    for (let k = 0; k <= nodes; k += 1) if (reach[nodes + k]) values[tree * (nodes + 1) + k] = unfolded(leaves[leaf++] as number) * scale;
  }
  return {
    score(row) {
      let sum = start;
      for (let base = 0, leafAt = -nodes; base < asks.length; base += nodes, leafAt += nodes + 1) {
        let node = 0;
        for (let level = 0; level < depth; level += 1) {
          const at = base + node;
          node = 2 * node + ((row[asks[at] as number] as number) > (thresholds[at] as number) ? 2 : 1);
        }
        sum += values[leafAt + node] as number;
      }
      return sum;
    },
  };
}
