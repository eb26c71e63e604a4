import { button, h } from './elements.ts';
import { mark } from './mark.ts';
import { noticePoints } from './notice-points.ts';
import { mountIsland } from './shadow.ts';
import { theme } from './theme.ts';
import type { Say } from './words.ts';

const css = `
.notice {
  position: fixed; inset: 12px auto auto 50%; transform: translateX(-50%); margin: 0; width: min(720px, calc(100vw - 24px)); padding: 12px 16px;
  border: 1px solid var(--line); border-radius: 14px; background: var(--paper); color: var(--ink); box-shadow: 0 10px 30px rgb(10 18 30 / .2);
  pointer-events: none; font-size: 14px;
}
.notice:not(:popover-open) { display: none; }
button, summary { pointer-events: auto; }
button, svg { position: absolute; top: 10px; right: 12px; }
svg { left: 12px; }
h2 { display: inline-block; margin: 7px 80px 10px 36px; font-size: 15px; }
summary { width: fit-content; list-style: none; cursor: pointer; }
details:not([open]) h2::after { content: " …"; }
ul { margin: 0; padding-left: 54px; }
p { margin: 0 0 4px 36px; }
li { margin-bottom: 4px; }
.small { color: var(--quiet); font-size: 13px; }
`;

/** The first-run notice: what is checked, what is counted, who sees it. Folds away when the person begins to write; there until it is closed. */
export function showNotice(say: Say, pupil: boolean, onClose: () => void): () => void {
  const said = h('details', { open: '' }, h('summary', {}, title(say('notice_title'))), noticePoints(say, pupil));
  window.addEventListener('input', () => said.removeAttribute('open'), { capture: true, once: true });
  return showCard(said, say('notice_close'), onClose);
}

/** A card that says something in passing and goes by itself after `milliseconds`. */
export function showPassingCard(words: string, parts: readonly HTMLElement[], closeLabel: string, milliseconds = 15_000): void {
  setTimeout(showCard(h('div', {}, title(words), ...parts), closeLabel), milliseconds);
}

const title = (words: string) => h('h2', { id: 'title' }, words);

/**
 * A card at the head of the page, where neither boxes nor replies are. It takes no focus, the page can be pressed through all of it but its own
 * controls, and Escape closes it as its button does. Returns what takes it away without a word.
 */
function showCard(said: HTMLElement, closeLabel: string, onClose: () => void = () => {}): () => void {
  const island = mountIsland(theme + css);
  const away = () => {
    removeEventListener('keydown', onKey, true);
    island.remove();
  };
  const close = () => {
    away();
    onClose();
  };
  const onKey = ({ key, isTrusted }: KeyboardEvent) => key === 'Escape' && isTrusted && close();
  addEventListener('keydown', onKey, true);
  const notice = h('div', { class: 'notice', popover: 'manual', role: 'region', 'aria-labelledby': 'title', 'aria-live': 'polite' });
  notice.addEventListener('mousedown', (event) => event.preventDefault()); // the composer keeps the keyboard
  island.root.append(notice);
  notice.showPopover();
  notice.append(mark(32), said, button(closeLabel, 'second', close)); // after it is in the tree, or it is not announced
  return away;
}
