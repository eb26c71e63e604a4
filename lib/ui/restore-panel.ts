import { dialogCss } from './dialog.css.ts';
import { button, h } from './elements.ts';
import { mark } from './mark.ts';
import { mountIsland } from './shadow.ts';
import { theme } from './theme.ts';
import type { Say } from './words.ts';

/** A stretch of the reply; with a `label` it is a name, and the label what the page shows in its place. */
interface Stretch {
  readonly text: string;
  readonly label?: string;
}

export interface PanelReply {
  /** The newest reply with the names in it; undefined where none is found on the page. */
  read(): readonly Stretch[] | undefined;
  /** Copies it; false where that did not work. */
  copy(): Promise<boolean>;
}

/** Milliseconds between two looks at a reply that may still be growing. */
const LOOK = 500;

/** The reply with names, where the page cannot see it: a modal dialog in a closed shadow root. Escape closes it. */
export function showRestorePanel(say: Say, { read, copy }: PanelReply): void {
  const island = mountIsland(`${theme}${dialogCss}.text { max-height: 50vh; user-select: none; -webkit-user-select: none; }`);
  const words = h('p', { class: 'text', tabindex: '0', role: 'group', 'aria-labelledby': 'title' });
  const status = h('p', { class: 'status', role: 'status' });
  const dialog = h('dialog', { 'aria-labelledby': 'title' });
  let shown = '';
  const look = () => {
    const pieces: readonly Stretch[] = read() ?? [{ text: say('restore_none') }];
    const now = JSON.stringify(pieces);
    if (now !== shown) words.replaceChildren(...pieces.map(({ text, label }) => (label ? h('mark', { title: label }, text) : text)));
    shown = now;
  };
  const timer = setInterval(() => (island.host.isConnected ? look() : clearInterval(timer)), LOOK);
  const copying = button(say('restore_copy'), 'primary', async () => {
    status.textContent = say((await copy()) ? 'restore_copied' : 'restore_refused');
  });
  dialog.append(
    h('header', {}, mark(30), h('h2', { id: 'title' }, say('restore_title'))),
    h('div', { class: 'body' }, words, h('p', { class: 'note' }, say('restore_note')), status),
    h(
      'footer',
      {},
      copying,
      button(say('restore_close'), 'second', () => dialog.close()),
    ),
  );
  dialog.addEventListener('close', () => {
    clearInterval(timer);
    island.remove();
  });
  island.root.append(dialog);
  look();
  dialog.showModal();
  copying.focus();
}
