import { h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';
import type { Facts } from './facts.ts';
import { card, facts, tag } from './parts.ts';

/** This copy of the extension in this browser: edition, permissions, second look, store of counts. */
export function browserCard(
  { extension, browser, permissions, withheld, privateWindows, secondLook, counts }: Facts,
  say: Say,
): HTMLElement {
  const given = h('ul', { class: 'plain' });
  given.append(
    ...permissions.map(({ name, there }) =>
      h('li', {}, h('code', {}, name), ' ', there ? tag('status_there', 'good', say) : tag('status_missing', 'stop', say)),
    ),
  );
  given.append(
    h('li', {}, say('status_sites'), ' ', withheld.length === 0 ? tag('status_there', 'good', say) : tag('status_missing', 'stop', say)),
  );
  return card(
    'browser',
    say('status_browser'),
    facts(
      [say('status_version'), extension.version],
      [say('status_edition'), say(`status_edition_${extension.edition}`)],
      [say('status_browser'), `${browser.name} ${browser.major}`],
      [say('status_permissions'), given],
      [say('status_private'), say(privateWindows ? 'status_private_yes' : 'status_private_no')],
      [say('status_second_look'), say(secondLook)],
      [
        say('status_counts'),
        counts.state === 'unreadable'
          ? say('status_counts_unreadable')
          : say('status_counts_fine', String(counts.counters), String(counts.percentFull)),
      ],
    ),
  );
}
