import { isIdentifier } from '../../lib/detect/categories.ts';
import type { Corpus } from './corpora.ts';
import { type Answer, predictions } from './predict.ts';
import { type Score, score } from './score.ts';

/** A corpus with what was answered to each prompt and what the corpus's own scorer says of it. */
export interface ScoredSet {
  readonly corpus: Corpus;
  readonly answers: readonly Answer[];
  readonly score: Score;
}

export function scoredSet(corpus: Corpus): ScoredSet {
  const answers = predictions(corpus.prompts);
  return { corpus, answers, score: score(corpus.prompts, answers) };
}

/** How many prompts are labelled with `action`. */
export const labelled = ({ corpus }: ScoredSet, action: string): number => corpus.prompts.filter(({ expect }) => expect === action).length;

/** Identifiers found in the whole set, names among them. */
export const flagged = ({ answers }: ScoredSet): number =>
  answers.reduce((sum, { findings }) => sum + findings.filter(({ category }) => isIdentifier(category)).length, 0);

/** `12/14 (labelled 12)`, `12/14` and sums of them, as the scorer writes them. */
export function counts(written: readonly string[]): { found: number; wanted: number } {
  let [found, wanted] = [0, 0];
  for (const line of written) {
    const [hits = 0, of = 0] = (/^(\d+)\/(\d+)/.exec(line) ?? []).slice(1).map(Number);
    found += hits;
    wanted += of;
  }
  return { found, wanted };
}
