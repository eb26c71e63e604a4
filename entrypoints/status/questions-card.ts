import { button, h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';
import { card } from './parts.ts';

const QUESTIONS = [
  'status_question_helped',
  'status_question_wrong',
  'status_question_missed',
  'status_question_words',
  'status_question_tools',
  'status_question_work',
  'status_question_access',
  'status_question_change',
] as const;

/** Blank questions for the yearly review of the policy, to hand out: nothing is asked, answered or kept here. */
export function questionsCard(say: Say): HTMLElement {
  const said = h('span', { role: 'status', class: 'quiet' });
  const copy = button(say('status_copy'), 'second', async () => {
    await navigator.clipboard.writeText(QUESTIONS.map((key, place) => `${place + 1}. ${say(key)}`).join('\n\n'));
    said.textContent = say('status_copied');
  });
  const questions = h('ol', { class: 'questions' }, ...QUESTIONS.map((key) => h('li', {}, say(key))));
  return card(
    'questions',
    say('status_questions'),
    h('p', {}, say('status_questions_detail')),
    questions,
    h('p', { class: 'row' }, copy, said),
  );
}
