import type { KeyRow } from '../../lib/policy/status/key-rows.ts';
import { h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';
import type { Facts } from './facts.ts';
import { card, table, tag } from './parts.ts';

const KIND = { managed: 'good', last_good: 'care', pack: 'quiet', built_in: 'quiet', not_set: 'quiet' } as const;

/** Every setting with its value, where that comes from and what is wrong; what the admin set or slipped in comes first. */
export function keysCard({ rows }: Facts, say: Say): HTMLElement {
  const isOwn = ({ source, problems }: KeyRow) => source === 'managed' || source === 'last_good' || problems.length > 0;
  const own = rows.filter(isOwn);
  const others = rows.filter((row) => !isOwn(row));
  const heads = [say('status_key'), say('status_value'), say('status_from')];
  const shown = (some: readonly KeyRow[], caption: string) =>
    table(
      caption,
      heads,
      some.map((row) => settingRow(row, say)),
    );
  return card(
    'settings',
    say('status_settings'),
    own.length > 0 ? shown(own, say('status_settings_set')) : h('p', { class: 'quiet' }, say('status_settings_none')),
    h('details', {}, h('summary', {}, say('status_settings_others', String(others.length))), shown(others, say('status_settings_rest'))),
  );
}

function settingRow({ key, value, source, problems }: KeyRow, say: Say): HTMLTableRowElement {
  const words = value.length === 0 ? [h('span', { class: 'quiet' }, say('status_not_set'))] : value.map((entry) => h('div', {}, entry));
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, h('code', {}, key)),
    h('td', {}, ...words, ...problems.map((reason) => h('p', { class: 'fault' }, reason))),
    h('td', {}, tag(`status_from_${source}`, KIND[source], say)),
  );
}
