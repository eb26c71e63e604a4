import { SETTLE_FACTS, type SettleWeights } from '../../lib/detect/names/settle.ts';
import { surroundedRows } from '../../lib/detect/reading.ts';
import type { Reading } from '../../lib/detect/topics/hear.ts';
import { goldMentions, type Sample } from './samples.ts';

const STEPS = 25;
const RIDGE = 1;

/** Learns the last step of names: logistic regression by Newton's method, on prompts that every step before it had not seen. */
export function trainSettle(samples: readonly Sample[], readings: ReadonlyMap<Sample, Reading>): SettleWeights {
  const rows = samples.flatMap((sample) => {
    const reading = readings.get(sample);
    const { mentions } = sample.verdicts;
    if (!sample.prompt || !reading || mentions.length === 0) return []; // names are marked in the corpus alone
    const weight = 1 / Math.sqrt(mentions.length);
    const marked = goldMentions(sample);
    return surroundedRows({ verdicts: sample.verdicts, reading }).map(({ row }, k) => ({
      row: [1, ...row],
      label: marked[k] ? 1 : 0,
      weight,
    }));
  });
  const size = SETTLE_FACTS.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const hessian = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_unused, j) => (i === j ? RIDGE : 0)));
    for (const { row, label, weight } of rows) {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
      row.forEach((one, i) => {
        gradient[i] = (gradient[i] ?? 0) + weight * (label - p) * one;
        const line = hessian[i] as number[];
        row.forEach((two, j) => {
          line[j] = (line[j] ?? 0) + weight * p * (1 - p) * one * two;
        });
      });
    }
    const move = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + (move[i] ?? 0));
  }
  return weights.map((weight) => Number(weight.toFixed(4)));
}

/** Gaussian elimination; the matrix is small, symmetric and positive. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, i) => [...line, right[i] ?? 0]);
  lines.forEach((pivot, i) => {
    for (const line of lines.slice(i + 1)) {
      const factor = (line[i] ?? 0) / (pivot[i] ?? 1);
      for (let j = i; j < line.length; j += 1) line[j] = (line[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  });
  const out = new Array<number>(lines.length).fill(0);
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i] as number[];
    const rest = out.reduce((sum, value, j) => sum + (j > i ? value * (line[j] ?? 0) : 0), 0);
    out[i] = ((line.at(-1) ?? 0) - rest) / (line[i] ?? 1);
  }
  return out;
}
