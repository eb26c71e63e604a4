import type { Logits } from './encoder.ts';
import { KINDS, PRIVATE } from './facts.ts';
import type { Piece } from './tokenise.ts';
import type { Window } from './windows.ts';

/** A word with the probability that it is of a private person's name. Offsets are UTF-16 into the text that was read. */
export interface ReadWord {
  readonly start: number;
  readonly end: number;
  readonly private: number;
}

/** What the model makes of a text: positions and probabilities, never words. `labels` are those of `facts.ts`, in that order. */
export interface ModelReading {
  readonly words: readonly ReadWord[];
  readonly labels: readonly number[];
}

/** A word's probability is the mean over its pieces; of a text's labels the strongest window counts. `answers[i]` belongs to `windows[i]`. */
export function readingOf(text: string, pieces: readonly Piece[], windows: readonly Window[], answers: readonly Logits[]): ModelReading {
  const chances = new Float32Array(pieces.length);
  const strongest: number[] = [];
  for (const [place, { owner }] of windows.entries()) {
    const { tokens, text: labels } = answers[place] ?? { tokens: new Float32Array(), text: new Float32Array() };
    for (const [row, piece] of owner.entries()) if (piece >= 0) chances[piece] = softmax(tokens, row);
    for (const [label, logit] of labels.entries()) strongest[label] = Math.max(strongest[label] ?? Number.NEGATIVE_INFINITY, logit);
  }
  return { words: wordsWith(text, pieces, chances), labels: strongest.map((logit) => 1 / (1 + Math.exp(-logit))) };
}

/** Probability of `private` in one row. */
function softmax(tokens: Float32Array, row: number): number {
  const logits = tokens.subarray(row * KINDS, (row + 1) * KINDS);
  const most = Math.max(...logits);
  const raised = logits.map((logit) => Math.exp(logit - most));
  return (raised[PRIVATE] ?? 0) / raised.reduce((sum, one) => sum + one, 0);
}

/** Marks are nobody, whatever their probability. */
function wordsWith(text: string, pieces: readonly Piece[], chances: Float32Array): ReadWord[] {
  const words: { start: number; end: number; sum: number; pieces: number; word: number }[] = [];
  for (const [place, { word, start, end }] of pieces.entries()) {
    const last = words.at(-1);
    const chance = chances[place] ?? 0;
    if (last?.word !== word) words.push({ start, end, sum: chance, pieces: 1, word });
    else {
      last.sum += chance;
      last.pieces += 1;
    }
  }
  return words
    .filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
    .map(({ start, end, sum, pieces: count }) => ({ start, end, private: sum / count }));
}
