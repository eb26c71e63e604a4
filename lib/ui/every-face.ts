/** All that a person can see of us on a page, for the script that carries it (`faces.ts`). */
export { offerCopy } from './copy-note.ts';
export { askPerson } from './dialog.ts';
export { DIALOG_WORDS } from './dialog-words.ts';
export { showHelp } from './help-panel.ts';
export { showHint } from './hint.ts';
export { showNotice } from './notice.ts';
export { showRestoreChip } from './restore-chip.ts';
export { offerNames, showRestored } from './restore-note.ts';
export { showRestorePanel } from './restore-panel.ts';
export { openStatement } from './statement.ts';
export { showToast } from './toast.ts';
