import { button, h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';
import { supportBundle } from './bundle.ts';
import type { Facts } from './facts.ts';
import { card } from './parts.ts';
import type { Step } from './self-test.ts';

export interface BundleCard {
  readonly element: HTMLElement;
  /** The self-test has been run since. */
  update(steps: readonly Step[]): void;
}

/** What a support person gets, shown whole before anybody copies or saves it. */
export function bundleCard(facts: Facts, say: Say): BundleCard {
  const text = (steps?: readonly Step[]) => JSON.stringify(supportBundle(facts, steps), null, 2);
  const shown = h('pre', { tabindex: '0', 'aria-label': say('status_bundle') }, text());
  const said = h('span', { role: 'status', class: 'quiet' });
  const copy = button(say('status_copy'), 'second', async () => {
    await navigator.clipboard.writeText(shown.textContent ?? '');
    said.textContent = say('status_copied');
  });
  const keep = button(say('status_save'), 'second', () => save(shown.textContent ?? '', facts));
  const element = card(
    'bundle',
    say('status_bundle'),
    h('p', {}, say('status_bundle_detail')),
    h('p', { class: 'row' }, copy, keep, said),
    h('details', {}, h('summary', {}, say('status_bundle_show')), shown),
  );
  return {
    element,
    update: (steps) => {
      shown.textContent = text(steps);
    },
  };
}

function save(json: string, { now }: Facts): void {
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  h('a', { href: address, download: `lollipop-support-${now.toISOString().slice(0, 10)}.json` }).click();
  URL.revokeObjectURL(address);
}
