import { allCounts } from '../../lib/counts/store.ts';
import { button, h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';
import type { Facts } from './facts.ts';
import { card, list, tag } from './parts.ts';
import { type Step, selfTest } from './self-test.ts';

/** The self-test: one button, then what was tried and how it went. `onResult` hears of each run. */
export function testCard({ policy }: Facts, say: Say, onResult: (steps: readonly Step[]) => void): HTMLElement {
  const box = h('textarea', { id: 'planted', rows: '2', readonly: '' });
  const samples = { planted: say('status_test_text'), clean: say('status_test_clean_text') };
  box.value = samples.planted;
  const results = h('div', { role: 'status' });
  const run = button(say('status_test_run'), 'primary', async () => {
    run.disabled = true;
    const steps = await selfTest(box, samples, policy, allCounts);
    run.disabled = false;
    run.focus();
    results.replaceChildren(...resultWords(steps, say));
    onResult(steps);
  });
  return card(
    'self-test',
    say('status_test'),
    h('p', {}, say('status_test_detail')),
    h('div', { class: 'field' }, h('label', { for: 'planted' }, say('status_test_planted')), box),
    h('p', { class: 'row' }, run),
    results,
  );
}

function resultWords(steps: readonly Step[], say: Say): HTMLElement[] {
  const failed = steps.filter(({ fine }) => !fine).length;
  const line = failed === 0 ? say('status_test_passed') : say('status_test_failed', String(failed), String(steps.length));
  const entries = steps.map(({ words, fine }) =>
    h('span', {}, fine ? tag('status_fine', 'good', say) : tag('status_failure', 'stop', say), ' ', say(words)),
  );
  return [h('h3', { class: failed === 0 ? 'good' : 'stop' }, line), list(entries)];
}
