import { button, h } from './elements.ts';
import { mark } from './mark.ts';
import { mountIsland } from './shadow.ts';
import { theme } from './theme.ts';
import type { Say } from './words.ts';

export const restoreCss = `
.toast {
  position: fixed; inset: 24px auto auto 50%; transform: translateX(-50%); margin: 0; max-width: min(520px, calc(100vw - 32px)); padding: 8px 8px 8px 18px;
  display: flex; gap: 10px; align-items: center; border: 1px solid var(--line); border-radius: 12px; background: var(--paper); color: var(--ink);
  box-shadow: 0 10px 30px rgb(10 18 30 / .25); font-size: 15px;
}
.toast:not(:popover-open) { display: none; }
.chip { inset: auto 24px 24px auto; transform: none; padding: 4px 4px 4px 12px; font-size: 14px; gap: 4px; }
`;

/** Milliseconds for which the note stays; copying again is always possible. */
const STAYS = 12_000;

let clear = () => {};

/** "Names restored in what you copied", with a way back to the placeholders. `undo` says whether it worked. */
export function showRestoreNote(say: Say, undo: () => Promise<boolean>): void {
  clear();
  const words = h('span', { role: 'status' });
  const note = h('div', { class: 'toast', popover: 'manual' }, mark(22), words);
  const back = button(say('restore_undo'), 'second', async () => {
    words.textContent = say((await undo()) ? 'restore_undone' : 'restore_refused');
    back.remove();
  });
  const island = mountIsland(theme + restoreCss);
  island.root.append(note);
  note.showPopover();
  words.append(say('restore_done')); // after it is in the tree, or it is not announced
  note.append(back);
  const timer = setTimeout(() => clear(), STAYS);
  clear = () => {
    clearTimeout(timer);
    island.remove();
    clear = () => {};
  };
}
