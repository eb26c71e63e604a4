import { tagger as packed } from './data/model.generated.ts';
import type { Sequence } from './sequence.ts';
import { isOpen, MOST_FEATURES, taggerFeatures } from './tagger-features.ts';
import { unpackWeights } from './weights.ts';

/** A run of tokens that may be a person's name, private or not. */
export interface Mention {
  /** First token, and the token after the last. */
  readonly from: number;
  readonly to: number;
  /** Mean of the tokens' scores: log-odds, roughly, of being part of a name. */
  readonly score: number;
}

/** Weights of the tagger: for each slot its push towards "begins a name" and "goes on with a name"; outside is the zero. */
export interface TaggerWeights {
  readonly begin: Float32Array;
  readonly inside: Float32Array;
  /** outside>outside, outside>begin, begin>outside, begin>begin, begin>inside, inside>outside, inside>begin, inside>inside. */
  readonly steps: readonly number[];
}

let loaded: TaggerWeights | undefined;
export const taggerWeights = (): TaggerWeights => {
  loaded ??= { begin: unpackWeights(packed.begin), inside: unpackWeights(packed.inside), steps: packed.steps };
  return loaded;
};

/** Added to both name labels, so that doubtful mentions are kept for the second stage to judge. */
export const LENIENCY = 2;
const NEVER = -1e9;

/** Token scores for "begins" and "inside", interleaved; tokens that cannot be names are far below zero. */
export function scoreTokens(sequence: Sequence, { begin, inside }: TaggerWeights): Float32Array {
  const scores = new Float32Array(sequence.length * 2).fill(NEVER);
  const slots = new Int32Array(MOST_FEATURES + 16);
  for (let i = 0; i < sequence.length; i += 1) {
    if (!isOpen(sequence, i)) continue;
    const count = taggerFeatures(sequence, i, slots);
    let first = 0;
    let second = 0;
    for (let k = 0; k < count; k += 1) {
      const slot = slots[k] ?? 0;
      first += begin[slot] ?? 0;
      second += inside[slot] ?? 0;
    }
    scores[2 * i] = first;
    if (sequence.gaps[i] !== 2) scores[2 * i + 1] = second; // a name does not go on into the next cell
  }
  return scores;
}

/** The best sequence of labels (Viterbi), as mentions. Linear in the number of tokens. */
export function findMentions(sequence: Sequence, weights: TaggerWeights = taggerWeights(), leniency = LENIENCY): Mention[] {
  const scores = scoreTokens(sequence, weights);
  const labels = bestLabels(sequence.length, scores, weights.steps, leniency);
  const mentions: Mention[] = [];
  for (let i = 0; i < labels.length; i += 1) {
    if (labels[i] !== 1) continue;
    let to = i + 1;
    while (labels[to] === 2) to += 1;
    let sum = 0;
    for (let k = i; k < to; k += 1) sum += Math.max(scores[2 * k] ?? 0, scores[2 * k + 1] ?? 0);
    mentions.push({ from: i, to, score: sum / (to - i) });
    i = to - 1;
  }
  return mentions;
}

/** 0 outside, 1 begins, 2 inside. */
function bestLabels(length: number, scores: Float32Array, steps: readonly number[], leniency: number): Uint8Array {
  const [oo = 0, ob = 0, bo = 0, bb = 0, bi = 0, io = 0, ib = 0, ii = 0] = steps;
  const back = new Uint8Array(length * 3);
  let outside = 0;
  let begin = NEVER;
  let inside = NEVER;
  for (let i = 0; i < length; i += 1) {
    const b = (scores[2 * i] ?? NEVER) + leniency;
    const n = (scores[2 * i + 1] ?? NEVER) + leniency;
    const lastOutside = outside + oo >= begin + bo ? (outside + oo >= inside + io ? 0 : 2) : begin + bo >= inside + io ? 1 : 2;
    const lastBegin = outside + ob >= begin + bb ? (outside + ob >= inside + ib ? 0 : 2) : begin + bb >= inside + ib ? 1 : 2;
    const lastInside = begin + bi >= inside + ii ? 1 : 2;
    back[3 * i] = lastOutside;
    back[3 * i + 1] = lastBegin;
    back[3 * i + 2] = lastInside;
    const nextOutside = Math.max(outside + oo, begin + bo, inside + io);
    const nextBegin = b + Math.max(outside + ob, begin + bb, inside + ib);
    inside = n + Math.max(begin + bi, inside + ii);
    outside = nextOutside;
    begin = nextBegin;
  }
  const labels = new Uint8Array(length);
  let label = outside >= begin && outside >= inside ? 0 : begin >= inside ? 1 : 2;
  for (let i = length - 1; i >= 0; i -= 1) {
    labels[i] = label;
    label = back[3 * i + label] ?? 0;
  }
  return labels;
}
