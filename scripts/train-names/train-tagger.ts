import { sequenceOf } from '../../lib/detect/names/sequence.ts';
import type { TaggerWeights } from '../../lib/detect/names/tagger.ts';
import { isOpen, MOST_FEATURES, TAGGER_BITS, taggerFeatures } from '../../lib/detect/names/tagger-features.ts';
import { prepare } from '../../lib/text/prepare.ts';
import type { Example } from './examples.ts';
import { Ftrl } from './ftrl.ts';
import { randomFrom, shuffled } from './random.ts';

/** One text ready for training: features of open tokens, gold labels (0 outside, 1 begins, 2 inside). */
export interface TaggedText {
  readonly labels: Uint8Array;
  /** Start of each token's slots in `slots`; equal neighbours mean a closed token. */
  readonly offsets: Uint32Array;
  readonly slots: Int32Array;
  readonly weight: number;
}

const NAME_KINDS = new Set(['private', 'initials', 'public', 'fictional', 'exercise', 'other']);

export function tagText(example: Example): TaggedText {
  const text = prepare(example.text);
  const sequence = sequenceOf(text);
  const labels = new Uint8Array(sequence.length);
  const offsets = new Uint32Array(sequence.length + 1);
  const slots: number[] = [];
  const buffer = new Int32Array(MOST_FEATURES + 16);
  const spans = example.spans.filter((span) => NAME_KINDS.has(span.kind));
  let next = 0;
  let last = -1;
  for (let i = 0; i < sequence.length; i += 1) {
    offsets[i] = slots.length;
    if (!isOpen(sequence, i)) continue;
    const token = text.tokens[i];
    if (!token) continue;
    const { start, end } = text.toOriginal(token.start, token.end);
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next += 1;
    const span = spans[next];
    if (span && span.start < end && start < span.end) {
      labels[i] = last === next ? 2 : 1;
      last = next;
    }
    const count = taggerFeatures(sequence, i, buffer);
    for (let k = 0; k < count; k += 1) slots.push(buffer[k] ?? 0);
  }
  offsets[sequence.length] = slots.length;
  return { labels, offsets, slots: Int32Array.from(slots), weight: example.weight };
}

export interface TaggerOptions {
  readonly passes: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
}

const LABELS = 3;

/** A linear-chain conditional random field with two learned labels against "outside", trained text by text. */
export function trainTagger(texts: readonly TaggedText[], options: TaggerOptions): TaggerWeights {
  const begin = new Ftrl(2 ** TAGGER_BITS, options);
  const inside = new Ftrl(2 ** TAGGER_BITS, options);
  const steps = new Ftrl(LABELS * LABELS, { rate: 0.05, l1: 0, l2: 0.1 });
  for (let pass = 0; pass < options.passes; pass += 1) {
    for (const text of shuffled(texts, randomFrom(23 + pass))) learn(text, begin, inside, steps);
  }
  const step = (from: number, to: number) => steps.weights[from * LABELS + to] ?? 0;
  return {
    begin: begin.weights,
    inside: inside.weights,
    steps: [step(0, 0), step(0, 1), step(1, 0), step(1, 1), step(1, 2), step(2, 0), step(2, 1), step(2, 2)].map((value) =>
      Number(value.toFixed(4)),
    ),
  };
}

const LOW = -30;

function learn(text: TaggedText, begin: Ftrl, inside: Ftrl, steps: Ftrl): void {
  const { labels, offsets, slots, weight } = text;
  const length = labels.length;
  const score = new Float64Array(length * LABELS);
  for (let i = 0; i < length; i += 1) {
    const from = offsets[i] ?? 0;
    const to = offsets[i + 1] ?? 0;
    if (from === to) {
      score[i * 3 + 1] = LOW;
      score[i * 3 + 2] = LOW;
      continue;
    }
    for (let k = from; k < to; k += 1) {
      const slot = slots[k] ?? 0;
      score[i * 3 + 1] = (score[i * 3 + 1] ?? 0) + (begin.weights[slot] ?? 0);
      score[i * 3 + 2] = (score[i * 3 + 2] ?? 0) + (inside.weights[slot] ?? 0);
    }
  }
  const { marginals, pairs } = expectations(score, steps.weights, length);
  for (let i = 0; i < length; i += 1) {
    const from = offsets[i] ?? 0;
    const to = offsets[i + 1] ?? 0;
    if (from === to) continue;
    const gradientBegin = ((marginals[i * 3 + 1] ?? 0) - (labels[i] === 1 ? 1 : 0)) * weight;
    const gradientInside = ((marginals[i * 3 + 2] ?? 0) - (labels[i] === 2 ? 1 : 0)) * weight;
    for (let k = from; k < to; k += 1) {
      const slot = slots[k] ?? 0;
      if (Math.abs(gradientBegin) > 1e-4) begin.update(slot, gradientBegin);
      if (Math.abs(gradientInside) > 1e-4) inside.update(slot, gradientInside);
    }
  }
  for (let i = 1; i < length; i += 1)
    pairs[(labels[i - 1] ?? 0) * 3 + (labels[i] ?? 0)] = (pairs[(labels[i - 1] ?? 0) * 3 + (labels[i] ?? 0)] ?? 0) - 1;
  for (let k = 0; k < 9; k += 1) if (k !== 2) steps.update(k, ((pairs[k] ?? 0) * weight) / 10);
}

/** Forward-backward. `pairs` sums the expected label pairs of neighbours. */
function expectations(score: Float64Array, steps: Float32Array, length: number): { marginals: Float64Array; pairs: Float64Array } {
  const step = Array.from({ length: 9 }, (_, k) => (k === 2 ? 0 : Math.exp(steps[k] ?? 0))); // outside > inside never
  const forward = new Float64Array(length * 3);
  const local = new Float64Array(length * 3);
  for (let i = 0; i < length * 3; i += 1) local[i] = Math.exp(Math.max(LOW, Math.min(30, score[i] ?? 0)));
  for (let i = 0; i < length; i += 1) {
    let total = 0;
    for (let to = 0; to < 3; to += 1) {
      let sum = i === 0 ? (to === 2 ? 0 : 1) : 0;
      if (i > 0) for (let from = 0; from < 3; from += 1) sum += (forward[(i - 1) * 3 + from] ?? 0) * (step[from * 3 + to] ?? 0);
      forward[i * 3 + to] = sum * (local[i * 3 + to] ?? 0);
      total += forward[i * 3 + to] ?? 0;
    }
    for (let to = 0; to < 3; to += 1) forward[i * 3 + to] = (forward[i * 3 + to] ?? 0) / total;
  }
  const marginals = new Float64Array(length * 3);
  const pairs = new Float64Array(9);
  let backward = [1, 1, 1];
  for (let i = length - 1; i >= 0; i -= 1) {
    let total = 0;
    for (let k = 0; k < 3; k += 1) total += (forward[i * 3 + k] ?? 0) * (backward[k] ?? 0);
    for (let k = 0; k < 3; k += 1) marginals[i * 3 + k] = ((forward[i * 3 + k] ?? 0) * (backward[k] ?? 0)) / total;
    if (i === 0) break;
    const before = [0, 0, 0];
    let all = 0;
    for (let from = 0; from < 3; from += 1) {
      for (let to = 0; to < 3; to += 1) {
        const flow = (step[from * 3 + to] ?? 0) * (local[i * 3 + to] ?? 0) * (backward[to] ?? 0);
        before[from] = (before[from] ?? 0) + flow;
        all += (forward[(i - 1) * 3 + from] ?? 0) * flow;
      }
    }
    for (let from = 0; from < 3; from += 1) {
      for (let to = 0; to < 3; to += 1) {
        const flow =
          ((forward[(i - 1) * 3 + from] ?? 0) * (step[from * 3 + to] ?? 0) * (local[i * 3 + to] ?? 0) * (backward[to] ?? 0)) / all;
        pairs[from * 3 + to] = (pairs[from * 3 + to] ?? 0) + flow;
      }
    }
    const top = Math.max(...before);
    backward = before.map((value) => value / top);
  }
  return { marginals, pairs };
}
