import { scan } from '../../../lib/detect/engine.ts';
import { decide } from '../../../lib/policy/decide.ts';
import { createPlaceholders } from '../../../lib/redact/placeholders.ts';
import type { Prompt } from '../../../tests/accuracy/prompts.ts';
import { situationFor } from '../../check/answer.ts';
import type { Corpus } from '../corpora.ts';
import { share, table } from '../markdown.ts';

const { policy, situation } = situationFor({});
/** What placeholders do not take away: somebody singled out without a name, a duty, a paper. */
const REMAINS = ['pupil_work', 'ai_marking', 'confidential_business'];

const has = ({ entities }: Prompt, categories: readonly string[]): boolean =>
  entities.some(({ category }) => categories.includes(category));
const isStopped = (text: string): boolean => decide(scan(text), situation, policy).action === 'block';

/** As the one key does it, twice if need be: what is left is judged as the guard judges it in that conversation. */
function isStoppedAgain(prompt: Prompt): boolean {
  const placeholders = createPlaceholders();
  let text = prompt.text;
  for (let turn = 0; turn < 2; turn += 1) {
    text = placeholders.replace(text, scan(placeholders.asJudged(text)).findings);
    if (!isStopped(placeholders.asJudged(text))) return false;
  }
  return true;
}

/** Of prompts rightly stopped that name somebody: how many are stopped again once names and numbers are replaced. */
export function replaced(corpora: readonly Corpus[]): string {
  const rows = corpora.map(({ name, prompts }) => {
    const stopped = prompts.filter((prompt) => prompt.expect === 'block' && has(prompt, ['person_name']) && isStopped(prompt.text));
    const singled = stopped.filter((prompt) => has(prompt, ['identifying_context']));
    const named = stopped.filter((prompt) => !has(prompt, ['identifying_context', ...REMAINS]));
    return [name, ...[named, singled].map((some) => share(some.filter(isStoppedAgain).length, some.length))];
  });
  return table(['', 'named and no more: stopped again', 'singled out as well: stopped again'], rows);
}
