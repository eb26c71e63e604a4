import type { Topic } from '../categories.ts';

/**
 * A linear scorer over named features: every verdict can be read off as a sum of words. Trained by `scripts/train-topics.ts`
 * with logistic regression on the part of the corpus that is not held out.
 */
export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Reads the packed form `weight<TAB>feature<TAB>feature ...` per line; weights are in tenths. */
export function unpack(bias: number, packed: string): Model {
  const weights = new Map<string, number>();
  for (const line of packed.split('\n')) {
    const [weight, ...features] = line.split('\t');
    for (const feature of features) weights.set(feature, Number(weight) / 10);
  }
  return { bias, weights };
}

/** Log-odds. The sum is divided by the root of the number of known features, so that a long window is no stronger than a short one. */
export function score(model: Model, features: ReadonlySet<string>): number {
  let sum = 0;
  let known = 0;
  for (const feature of features) {
    const weight = model.weights.get(feature);
    if (weight === undefined) continue;
    sum += weight;
    known += 1;
  }
  return sum / Math.sqrt(known + 1) + model.bias;
}

/** Reads `topic<TAB>feature<TAB>feature ...` per line: which topic a telling word goes with. */
export function unpackHints(packed: string): ReadonlyMap<string, Topic> {
  const hints = new Map<string, Topic>();
  for (const line of packed.split('\n')) {
    const [topic, ...features] = line.split('\t');
    for (const feature of features) hints.set(feature, topic as Topic);
  }
  return hints;
}
