import { button } from './elements.ts';
import { showToast } from './toast.ts';
import type { Say } from './words.ts';

/** Milliseconds for which a note with a button stays; copying again is always possible. */
const STAYS = 12_000;

/** "Names restored in what you copied", with a way back to the placeholders. `undo` says whether it worked. */
export function showRestored(say: Say, undo: () => Promise<boolean>): void {
  const back = button(say('restore_undo'), 'second', async () => showToast(say((await undo()) ? 'restore_undone' : 'restore_refused')));
  showToast(say('restore_done'), STAYS, back);
}

/** The page copied placeholders and the browser wants a press before it takes the names. */
export function offerNames(say: Say, copy: () => Promise<boolean>): void {
  const go = button(say('restore_copy'), 'second', async () => showToast(say((await copy()) ? 'restore_copied' : 'restore_refused')));
  showToast(say('restore_offer'), STAYS, go);
}
