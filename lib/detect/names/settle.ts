import type { Verdicts } from './judge.ts';

/** What the text around a mention says once all of it is read; log-odds, see `topics/asked.ts`. */
export interface Surroundings {
  /** That a private person is named in the mention's window, in the whole text at most, and that something sensitive is said there. */
  readonly real: number;
  readonly realMost: number;
  readonly person: number;
  /** That marks or attendance are told there. */
  readonly marks: number;
}

/** The numbers that the last step weighs. */
export const SETTLE_FACTS = ['own', 'real', 'realMost', 'person', 'others', 'best', 'alone'] as const;
const clip = (odds: number): number => Math.max(-5, Math.min(5, odds));

/** A mention for the last step: a row of `SETTLE_FACTS`, and whether something is told beside it that concerns a pupil. */
export interface Settling {
  readonly row: readonly number[];
  readonly beside: boolean;
}

export function settleRows({ mentions, scores }: Verdicts, around: (mention: number) => Surroundings): Settling[] {
  const total = scores.reduce((sum, score) => sum + clip(score), 0);
  const [first = -5, second = -5] = [...scores].sort((a, b) => b - a);
  return mentions.map((_, k) => {
    const own = clip(scores[k] ?? 0);
    const rest = mentions.length - 1;
    const { real, realMost, person, marks } = around(k);
    const best = rest === 0 ? 0 : clip((scores[k] ?? 0) >= first ? second : first);
    const row = [own, clip(real), clip(realMost), clip(person), rest === 0 ? 0 : (total - own) / rest, best, rest === 0 ? 1 : 0];
    return { row, beside: person > 0 || marks > -1 };
  });
}

/** The bias, then a weight for each of `SETTLE_FACTS`. */
export type SettleWeights = readonly number[];

/**
 * Log-odds that a mention needs to count. Alone it is worth a warning at most, and a warning at nothing costs trust; beside something
 * sensitive, a mark or an absence it decides between a lesson and a leak. Chosen by what unseen prompts cost and gain.
 */
const NEEDED = { alone: 0.4, beside: -1 } as const;

/** Last step: the same mention in an exercise and in a letter home. Log-odds, above what is needed, that it is a private person's. */
export function settled({ row, beside }: Settling, weights: SettleWeights): number {
  const odds = row.reduce((sum, value, i) => sum + value * (weights[i + 1] ?? 0), weights[0] ?? 0);
  return odds - (beside ? NEEDED.beside : NEEDED.alone);
}
