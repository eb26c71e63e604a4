import { type Coded, countsOf, decode, encode } from '../../lib/detect/names/coded.ts';
import { folded } from '../../lib/detect/names/weights.ts';
import { ASKS, LEFT, type PackedTrees, spread } from '../../lib/detect/trees.ts';
import { sigmoid } from './ftrl.ts';
import type { Random } from './random.ts';

/** Gradient-boosted trees for a yes or no, with second-order leaves and histograms; small, exact and the same every run. */
export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leastLeaf: number;
  readonly l2: number;
  /** Share of rows and of facts that each tree sees. */
  readonly rows: number;
  readonly facts: number;
  readonly steps: number;
}

/** A node without one sends everything left. */
const NO_FACT = 255;
const LEAF_STEPS = 31;

interface Tree {
  readonly facts: Uint8Array;
  readonly steps: Uint8Array;
  readonly leaves: Float64Array;
}

export interface Boosted {
  readonly trees: readonly Tree[];
  readonly depth: number;
  readonly start: number;
  readonly borders: readonly (readonly number[])[];
  score(row: Float32Array): number;
}

export function boost(
  rows: readonly Float32Array[],
  truth: Uint8Array,
  weights: Float32Array,
  options: BoostOptions,
  random: Random,
): Boosted {
  const width = rows[0]?.length ?? 0;
  const borders = Array.from({ length: width }, (_, fact) => bordersOf(rows, fact, options.steps));
  const binned = rows.map((row) => Uint8Array.from(row, (value, fact) => stepOf(borders[fact] ?? [], value)));
  const total = weights.reduce((a, b) => a + b, 0);
  const positive = weights.reduce((sum, weight, i) => sum + (truth[i] ? weight : 0), 0);
  const start = Math.log(positive / (total - positive));
  const score = new Float64Array(rows.length).fill(start);
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t += 1) {
    const gradient = new Float64Array(rows.length);
    const hessian = new Float64Array(rows.length);
    const chosen: number[] = [];
    for (let i = 0; i < rows.length; i += 1) {
      const p = sigmoid(score[i] ?? 0);
      gradient[i] = (p - (truth[i] ?? 0)) * (weights[i] ?? 1);
      hessian[i] = Math.max(1e-6, p * (1 - p)) * (weights[i] ?? 1);
      if (random.chance(options.rows)) chosen.push(i);
    }
    const facts = Array.from({ length: width }, (_, fact) => fact).filter(() => random.chance(options.facts));
    const tree = grow(binned, chosen, facts, gradient, hessian, options);
    trees.push(tree);
    for (let i = 0; i < rows.length; i += 1) score[i] = (score[i] ?? 0) + leafOf(tree, binned[i] ?? new Uint8Array(), options.depth);
  }
  return {
    trees,
    depth: options.depth,
    start,
    borders,
    score: (row) => {
      const bins = Uint8Array.from(row, (value, fact) => stepOf(borders[fact] ?? [], value));
      return trees.reduce((sum, tree) => sum + leafOf(tree, bins, options.depth), start);
    },
  };
}

/** Step k holds the values above border k-1 and up to border k. */
function stepOf(borders: readonly number[], value: number): number {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (borders[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bordersOf(rows: readonly Float32Array[], fact: number, steps: number): number[] {
  const values = rows.map((row) => row[fact] ?? 0).sort((a, b) => a - b);
  const borders = new Set<number>();
  for (let k = 1; k < steps; k += 1) {
    const at = Math.floor((values.length * k) / steps);
    const value = values[at] ?? 0;
    if (value < (values.at(-1) ?? 0)) borders.add(Number(value.toPrecision(4)));
  }
  return [...borders].sort((a, b) => a - b);
}

function leafOf({ facts, steps, leaves }: Tree, bins: Uint8Array, depth: number): number {
  let node = 0;
  for (let level = 0; level < depth; level += 1) {
    const fact = facts[node] ?? NO_FACT;
    node = 2 * node + 1 + (fact !== NO_FACT && (bins[fact] ?? 0) > (steps[node] ?? 0) ? 1 : 0);
  }
  return leaves[node - (2 ** depth - 1)] ?? 0;
}

function grow(
  binned: readonly Uint8Array[],
  chosen: readonly number[],
  facts: readonly number[],
  gradient: Float64Array,
  hessian: Float64Array,
  options: BoostOptions,
): Tree {
  const nodes = 2 ** options.depth - 1;
  const tree: Tree = { facts: new Uint8Array(nodes).fill(NO_FACT), steps: new Uint8Array(nodes), leaves: new Float64Array(nodes + 1) };
  let level: (readonly number[])[] = [chosen];
  for (let depth = 0; depth < options.depth; depth += 1) {
    const next: (readonly number[])[] = [];
    level.forEach((members, k) => {
      const node = 2 ** depth - 1 + k;
      const split = bestSplit(binned, members, facts, gradient, hessian, options);
      if (!split) next.push(members, []);
      else {
        tree.facts[node] = split.fact;
        tree.steps[node] = split.step;
        next.push(
          members.filter((i) => (binned[i]?.[split.fact] ?? 0) <= split.step),
          members.filter((i) => (binned[i]?.[split.fact] ?? 0) > split.step),
        );
      }
    });
    level = next;
  }
  level.forEach((members, k) => {
    let g = 0;
    let h = 0;
    for (const i of members) {
      g += gradient[i] ?? 0;
      h += hessian[i] ?? 0;
    }
    tree.leaves[k] = members.length ? (-g / (h + options.l2)) * options.rate : 0;
  });
  return tree;
}

function bestSplit(
  binned: readonly Uint8Array[],
  members: readonly number[],
  facts: readonly number[],
  gradient: Float64Array,
  hessian: Float64Array,
  options: BoostOptions,
): { fact: number; step: number } | undefined {
  if (members.length < 4) return undefined;
  let best: { fact: number; step: number } | undefined;
  let gain = 0.05;
  const g = new Float64Array(options.steps + 1);
  const h = new Float64Array(options.steps + 1);
  for (const fact of facts) {
    g.fill(0);
    h.fill(0);
    let totalG = 0;
    let totalH = 0;
    for (const i of members) {
      const bin = binned[i]?.[fact] ?? 0;
      g[bin] = (g[bin] ?? 0) + (gradient[i] ?? 0);
      h[bin] = (h[bin] ?? 0) + (hessian[i] ?? 0);
      totalG += gradient[i] ?? 0;
      totalH += hessian[i] ?? 0;
    }
    const whole = (totalG * totalG) / (totalH + options.l2);
    let leftG = 0;
    let leftH = 0;
    for (let step = 0; step < options.steps; step += 1) {
      leftG += g[step] ?? 0;
      leftH += h[step] ?? 0;
      if (leftH < options.leastLeaf) continue;
      if (totalH - leftH < options.leastLeaf) break;
      const rightG = totalG - leftG;
      const score = (leftG * leftG) / (leftH + options.l2) + (rightG * rightG) / (totalH - leftH + options.l2) - whole;
      if (score > gain) {
        gain = score;
        best = { fact, step };
      }
    }
  }
  return best;
}

/**
 * For the bundle; leaves are rounded to 31 steps either side of zero (four times as many cost 0.6 kB and change no verdict that matters), and borders that
 * no node compares with are left out.
 */
export function packTrees({ trees, depth, start, borders }: Boosted): PackedTrees {
  const nodes = 2 ** depth - 1;
  const scale = Math.max(...trees.flatMap((tree) => [...tree.leaves].map(Math.abs))) / LEAF_STEPS;
  const used = borders.map((_, fact) => [...new Set(trees.flatMap((tree) => stepsOf(tree, fact)))].sort((a, b) => a - b));
  const facts: number[] = [];
  const steps: number[] = [];
  const leaves: number[] = [];
  for (const tree of trees) {
    const reach = new Uint8Array(2 * nodes + 1);
    reach[0] = ASKS;
    for (let node = 0; node < nodes; node += 1) {
      const fact = tree.facts[node] ?? NO_FACT;
      if (reach[node] === ASKS) {
        facts.push(fact === NO_FACT ? 0 : fact + 1);
        if (fact === NO_FACT) reach[node] = LEFT;
        else steps.push(used[fact]?.indexOf(tree.steps[node] ?? 0) ?? 0);
      }
      spread(reach, node);
    }
    for (let k = 0; k <= nodes; k += 1) if (reach[nodes + k]) leaves.push(folded(Math.round((tree.leaves[k] ?? 0) / scale)));
  }
  return {
    depth,
    count: trees.length,
    facts: encode(facts),
    steps: encode(steps),
    leaves: encode(leaves),
    scale: Number(scale.toPrecision(4)),
    start: Number(start.toPrecision(5)),
    borders: used.map((own, fact) => own.map((step) => borders[fact]?.[step] ?? 0)),
  };
}

const stepsOf = (tree: Tree, fact: number): number[] => [...tree.steps].filter((_, node) => tree.facts[node] === fact);

/** Small forests of one kind: the counts of all their numbers together cost less than their own. */
export function shareTreeCounts(forests: readonly PackedTrees[]): PackedTrees[] {
  const shared = (runOf: (forest: PackedTrees) => Coded): Coded[] => {
    const runs = forests.map((forest) => [...decode(runOf(forest))]);
    const counts = countsOf(runs.flat());
    return runs.map((run) => encode(run, counts));
  };
  const [facts, steps, leaves] = [shared((one) => one.facts), shared((one) => one.steps), shared((one) => one.leaves)];
  return forests.map((forest, k) => ({ ...forest, facts: facts[k] as Coded, steps: steps[k] as Coded, leaves: leaves[k] as Coded }));
}
