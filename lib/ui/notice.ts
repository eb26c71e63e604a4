import { button, h } from './elements.ts';
import { mark } from './mark.ts';
import { mountIsland } from './shadow.ts';
import { theme } from './theme.ts';
import type { Say } from './words.ts';

const css = `
.notice {
  position: fixed; inset: 24px 24px auto auto; margin: 0; width: min(360px, calc(100vw - 32px)); padding: 18px 20px; border: 1px solid var(--line);
  border-radius: 16px; background: var(--paper); color: var(--ink); box-shadow: 0 16px 40px rgb(10 18 30 / .25);
}
.notice:not(:popover-open) { display: none; }
header { display: flex; gap: 10px; align-items: center; }
h2 { margin: 0; font-size: 16px; }
ul { margin: 10px 0 14px; padding-left: 20px; font-size: 14px; }
li { margin: 6px 0; }
p { margin: 8px 0; font-size: 14px; }
p.small { color: var(--quiet); font-size: 13px; }
button { margin-top: 6px; }
.passing { pointer-events: none; }
.passing button { pointer-events: auto; }
`;

/** The first-run notice: what is checked, what is counted, who sees it. Shown until the person closes it. */
export function showNotice(say: Say, onClose: () => void): void {
  const points = (['notice_checked', 'notice_counted', 'notice_seen'] as const).map((key) => h('li', {}, say(key)));
  showCard(say('notice_title'), [h('ul', {}, ...points)], say('notice_close'), onClose);
}

/** A card that says something in passing: the page can be pressed through it, and it goes by itself after `milliseconds`. */
export function showPassingCard(title: string, parts: readonly HTMLElement[], closeLabel: string, milliseconds = 15_000): void {
  const { notice, close } = showCard(title, parts, closeLabel);
  notice.classList.add('passing');
  setTimeout(close, milliseconds);
}

/** A card in the corner of the page, until it is closed; it covers nothing in the middle and takes no focus. */
function showCard(title: string, parts: readonly HTMLElement[], closeLabel: string, onClose: () => void = () => {}) {
  const island = mountIsland(theme + css);
  const close = button(closeLabel, 'primary', () => {
    island.remove();
    onClose();
  });
  const notice = h('div', { class: 'notice', popover: 'manual', role: 'region', 'aria-labelledby': 'title' });
  notice.append(h('header', {}, mark(26), h('h2', { id: 'title' }, title)), ...parts, close);
  island.root.append(notice);
  notice.showPopover();
  return { notice, close: island.remove };
}
