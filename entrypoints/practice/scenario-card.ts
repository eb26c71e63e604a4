import { createJudge, type Situation, type Verdict } from '../../lib/intercept/judge.ts';
import { stops } from '../../lib/intercept/stops.ts';
import { button, h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';
import { foundIn, headline, reason } from './answer.ts';
import { pieces } from './box.ts';
import { CHOICES, type Choice, type Scenario } from './scenarios.ts';

interface Handlers {
  readonly onAnswer: () => void;
  readonly onTry: (text: string) => void;
}

/** One moment from school life: what would you do? The answer says why, and what Lollipop would say of the prompt. */
export function scenarioCard(scenario: Scenario, situation: () => Situation, say: Say, { onAnswer, onTry }: Handlers): HTMLElement {
  const text = say(scenario.text);
  const feedback = h('div', { class: 'feedback', role: 'status' });
  const quote = h('blockquote', {}, text);
  const judge = createJudge(situation);
  const buttons = CHOICES.map((choice) => {
    const press = button(say(`practice_choice_${choice}`), 'second', () => {
      for (const one of buttons) one.setAttribute('aria-pressed', String(one === press));
      judge.reset();
      const verdict = judge.judge(text);
      feedback.replaceChildren(
        verdictOn(choice, scenario, say),
        h('div', { class: 'would' }, ...whatLollipopSays(verdict, situation(), say)),
        button(say('practice_take_over'), 'plain', () => onTry(text)),
      );
      if (stops(verdict)) quote.replaceChildren(...pieces(text, foundIn(verdict)));
      onAnswer();
    });
    press.setAttribute('aria-pressed', 'false');
    return press;
  });
  const title = h('h3', { id: `scenario-${scenario.id}` }, say(scenario.title));
  return h(
    'section',
    { class: 'card scenario', 'aria-labelledby': title.id },
    title,
    h('p', {}, say(scenario.situation)),
    quote,
    h('div', { class: 'row', role: 'group', 'aria-labelledby': title.id }, ...buttons),
    feedback,
  );
}

function whatLollipopSays(verdict: Verdict, situation: Situation, say: Say): HTMLElement[] {
  const title = h('p', {}, h('strong', {}, headline(verdict, say)));
  return stops(verdict) ? [title, ...reason(verdict, situation, say)] : [title];
}

function verdictOn(choice: Choice, { best, why }: Scenario, say: Say): HTMLElement {
  const right = choice === best;
  const start = right ? say('practice_right') : say('practice_better', say(`practice_choice_${best}`));
  return h('p', { class: 'note' }, h('strong', { class: right ? 'good' : 'care' }, start), ` ${say(why)}`);
}
