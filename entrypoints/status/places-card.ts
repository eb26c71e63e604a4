import { tools } from '../../lib/policy/rules.ts';
import { sites } from '../../lib/sites/index.ts';
import { h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';
import type { Facts } from './facts.ts';
import { card, list, tag } from './parts.ts';

/** Where this copy works, how that goes, and where it does not. */
export function placesCard({ guards, unreachable, browser, extension, counts }: Facts, say: Say): HTMLElement {
  const nameOf = (id: string) => tools.find((tool) => tool.id === id)?.name ?? say('status_other_tool');
  const open = guards.map(({ tool, site, gate, degraded }) =>
    h(
      'span',
      {},
      `${tool.name}: `,
      say(degraded ? 'popup_degraded' : !gate ? 'popup_waking' : site === 'generic' ? 'popup_generic' : 'popup_protected'),
    ),
  );
  const before = counts.degraded.map(({ tool, number }) => say('status_degraded_count', nameOf(tool), String(number)));
  const edge = say(browser.name === 'Edge' ? 'status_gap_edge_here' : 'status_gap_edge');
  const gaps = [edge, say('status_gap_native'), say('status_gap_elsewhere'), say('status_gap_private')];
  return card(
    'places',
    say('status_places'),
    h('p', {}, say('status_adapters', String(sites.length))),
    h('h3', {}, say('status_open')),
    open.length > 0 ? list(open) : h('p', { class: 'quiet' }, say('status_open_none')),
    before.length > 0 ? h('div', {}, h('h3', {}, say('status_degraded')), list(before)) : undefined,
    h('h3', {}, say('status_gaps')),
    list(gaps),
    ...hosts(unreachable.stopped, 'popup_unreachable', say),
    ...hosts(unreachable.watched, 'status_unwatched', say),
    unreachable.watched.length > 0 && extension.edition === 'store' ? h('p', { class: 'note' }, say('status_use_managed')) : undefined,
  );
}

function hosts(names: readonly string[], title: 'popup_unreachable' | 'status_unwatched', say: Say): HTMLElement[] {
  if (names.length === 0) return [];
  return [h('h3', {}, say(title), ' ', tag('status_no_access', 'stop', say)), list(names.map((name) => h('code', {}, name)))];
}
