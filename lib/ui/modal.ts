import { h } from './elements.ts';
import { mark } from './mark.ts';
import { stayOnTop } from './on-top.ts';
import { type Anchor, keepNear } from './placement.ts';
import { mountIsland } from './shadow.ts';
import { theme } from './theme.ts';

/** Our one kind of dialog: native and modal, in the top layer, the page inert behind it, the focus kept and given back by the browser. */
export interface Modal {
  readonly dialog: HTMLDialogElement;
  /** Puts contents and buttons in place of those that are there. */
  fill(body: readonly HTMLElement[], buttons: readonly HTMLElement[]): void;
  /** Opens it; the focus goes to the first button. */
  begin(): void;
  close(): void;
}

interface Frame {
  readonly kind: string;
  readonly title: string;
  /** Who speaks. */
  readonly from?: string | undefined;
  readonly css: string;
  readonly anchor: Anchor;
  /** It comes while somebody sends: the focus stays on the dialog itself for a moment. */
  readonly calm: boolean;
}

/** Milliseconds in which the second Enter of a double one comes, which must not answer a question nobody has read. */
const SECOND_ENTER = 400;

/** Pixels that a dialog needs beside the composer to be worth being there. */
const ENOUGH = 420;

/** `onClosed` is called once, for Escape, for a page that takes the dialog away wherever it is put, and for whatever else closes it, `close` included. */
export function openModal({ kind, title, from, css, anchor, calm }: Frame, onInput: () => void, onClosed: () => void): Modal {
  const island = mountIsland(theme + css, onInput);
  const body = h('div', { class: 'body' });
  const footer = h('footer', {});
  const head = h('div', {}, from && h('p', { class: 'from' }, from), h('h2', { id: 'title' }, title));
  const dialog = h(
    'dialog',
    { class: kind, tabindex: '-1', 'aria-labelledby': 'title', 'aria-describedby': 'reason' },
    h('header', {}, mark(34), head),
    body,
    footer,
  );
  const stops: (() => void)[] = [];
  let closed = false;
  const close = () => {
    if (closed) return;
    closed = true;
    for (const stop of stops) stop();
    dialog.close();
    island.remove();
    onClosed();
  };
  // Opening it anew closes it for a moment: that event comes later, when it is open again.
  dialog.addEventListener('close', () => dialog.open || close());
  const raise = () => {
    const { activeElement } = island.root;
    dialog.close();
    dialog.showModal();
    (activeElement instanceof HTMLElement ? activeElement : dialog).focus();
  };
  island.root.append(dialog);
  const watcher = new MutationObserver(() => {
    if (island.host.isConnected) return;
    if (island.putBack()) raise();
    else close();
  });
  watcher.observe(document, { childList: true, subtree: true });
  stops.push(() => watcher.disconnect());
  return {
    dialog,
    close,
    fill(parts, buttons) {
      body.replaceChildren(...parts);
      footer.replaceChildren(...buttons);
    },
    begin() {
      dialog.showModal();
      dialog.focus();
      stops.push(keepNear(dialog, anchor, ENOUGH), stayOnTop(island.host, dialog, raise));
      const start = () =>
        island.root.activeElement === dialog && footer.querySelector<HTMLElement>('button:enabled')?.focus({ preventScroll: true });
      setTimeout(start, calm ? SECOND_ENTER : 0);
    },
  };
}
