import { browser } from 'wxt/browser';
import { offeredTo } from '../../lib/policy/roles.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';
import { button, h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';

/** Has the guard of the page open the statement that AI helped, where the policy offers it to this role. The popup makes room for it. */
export function statement({ offers, role }: PolicyRecord, tab: number | undefined, say: Say): HTMLElement | undefined {
  if (tab === undefined || !offeredTo(offers.statement, role ?? undefined)) return undefined;
  const open = async () => {
    const opened = browser.tabs.sendMessage(tab, { type: 'statement' });
    await opened.then(
      () => window.close(),
      () => {}, // the page has gone meanwhile
    );
  };
  return h(
    'section',
    {},
    button(say('popup_statement'), 'second', () => void open()),
    h('p', { class: 'hint' }, say('popup_statement_detail')),
  );
}
