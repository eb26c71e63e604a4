import type { Situation } from '../../lib/intercept/judge.ts';
import { h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';
import { scenarioCard } from './scenario-card.ts';
import { scenariosFor } from './scenarios.ts';

/** Five moments with a question each. Which were answered is known to this page while it is open, and to nobody else. */
export function scenarioList(situation: () => Situation, say: Say, onTry: (text: string) => void): HTMLElement {
  const answered = new Set<string>();
  const progress = h('p', { class: 'quiet', role: 'status' }, say('practice_progress', '0'));
  const cards = scenariosFor(situation().role).map((scenario) => {
    const onAnswer = () => {
      answered.add(scenario.id);
      progress.textContent = say('practice_progress', String(answered.size));
    };
    return scenarioCard(scenario, situation, say, { onAnswer, onTry });
  });
  return h(
    'section',
    { class: 'scenarios', 'aria-labelledby': 'scenarios' },
    h('h2', { id: 'scenarios' }, say('practice_scenarios')),
    h('p', { class: 'lead' }, say('practice_scenarios_lead')),
    progress,
    ...cards,
  );
}
