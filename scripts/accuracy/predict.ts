import type { Prompt } from '../../tests/accuracy/prompts.ts';
import { answer, situationFor } from '../check/answer.ts';

export type Answer = ReturnType<typeof answer>;

/** Every prompt judged as `check` judges it without options. */
export function predictions(prompts: readonly Prompt[]): Answer[] {
  const asked = situationFor({});
  return prompts.map((prompt) => answer(prompt, asked));
}
