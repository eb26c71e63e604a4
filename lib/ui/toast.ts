import { h } from './elements.ts';
import { mark } from './mark.ts';
import { mountIsland } from './shadow.ts';
import { theme } from './theme.ts';

export const toastCss = `
.toast {
  position: fixed; inset: 24px auto auto 50%; transform: translateX(-50%); margin: 0; width: max-content; max-width: min(520px, calc(100vw - 32px)); padding: 12px 18px;
  display: flex; gap: 10px; align-items: center; border: 1px solid var(--line); border-radius: 12px; background: var(--paper); color: var(--ink);
  box-shadow: 0 10px 30px rgb(10 18 30 / .25); font-size: 15px;
}
.toast svg { flex: none; }
.toast:not(:popover-open) { display: none; }
`;

let clear = () => {};

/** One quiet line that needs no answer, and perhaps a button for who wants one. Announced by screen readers; gone after `milliseconds`, with the next one, or when what it returns is called. */
export function showToast(text: string, milliseconds = 6000, ...buttons: HTMLButtonElement[]): () => void {
  clear();
  const island = mountIsland(theme + toastCss);
  const toast = h('div', { class: 'toast', popover: 'manual', role: 'status' }, mark(22));
  island.root.append(toast);
  toast.showPopover();
  toast.append(h('span', {}, text), ...buttons); // after it is in the tree, or it is not announced
  const timer = setTimeout(() => mine(), milliseconds);
  const mine = () => {
    clearTimeout(timer);
    island.remove();
    if (clear === mine) clear = () => {};
  };
  clear = mine;
  return mine;
}
