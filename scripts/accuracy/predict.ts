import { answer, situationFor } from '../check/answer.ts';
import type { LabelledPrompt } from './corpora.ts';

export type Answer = ReturnType<typeof answer>;

/** Every prompt judged as `check` judges it without options, with the time the whole took. */
export function predictions(prompts: readonly LabelledPrompt[]): { answers: Answer[]; milliseconds: number; characters: number } {
  const asked = situationFor({});
  const start = performance.now();
  const answers = prompts.map((prompt) => answer(prompt, asked));
  return { answers, milliseconds: performance.now() - start, characters: prompts.reduce((sum, { text }) => sum + text.length, 0) };
}
