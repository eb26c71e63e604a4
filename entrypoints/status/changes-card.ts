import { h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';
import type { Facts } from './facts.ts';
import { card, moment, table } from './parts.ts';

/** The latest changes of the policy, the newest first. */
export function changesCard({ changes }: Facts, say: Say): HTMLElement {
  const rows = changes
    .toReversed()
    .map(({ when, version, source, keys }) =>
      h(
        'tr',
        {},
        h('td', { class: 'when' }, moment(when, say)),
        h('td', {}, version),
        h('td', {}, say(`source_${source}`)),
        h('td', {}, keys.join(', ') || say('status_changes_update')),
      ),
    );
  const heads = [say('status_when'), say('status_version'), say('status_source'), say('status_changed_keys')];
  const none = h('p', { class: 'quiet' }, say('status_changes_none'));
  return card('changes', say('status_changes'), rows.length > 0 ? table(say('status_changes_table'), heads, rows) : none);
}
