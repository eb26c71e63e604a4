const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** The control in use is there again after the page is drawn anew, with the caret where it was; by its id, or else by its place. */
export function keepingPlace(draw: () => void): void {
  const before = document.activeElement;
  const caret = before instanceof HTMLTextAreaElement || before instanceof HTMLInputElement ? before.selectionStart : null;
  const place = before ? [...document.querySelectorAll(CONTROLS)].indexOf(before) : -1;
  draw();
  if (!before || before.isConnected || place < 0) return;
  const after = before.id ? document.getElementById(before.id) : document.querySelectorAll<HTMLElement>(CONTROLS)[place];
  after?.focus({ preventScroll: true });
  if (caret !== null && (after instanceof HTMLTextAreaElement || after instanceof HTMLInputElement)) after.setSelectionRange(caret, caret);
}

/** As long as a list of choices waits for the next letter of a word that is typed to find one. */
const TYPING = 1000;

/**
 * Draws now, or, while somebody chooses from a list by typing, once they have stopped or gone on: a list that is drawn anew in between has
 * forgotten the letters before.
 */
export function createRedraw(panel: HTMLElement, draw: () => void): () => void {
  let due: ReturnType<typeof setTimeout> | undefined;
  const drawNow = () => {
    clearTimeout(due);
    due = undefined;
    keepingPlace(draw);
  };
  const wait = () => {
    clearTimeout(due);
    due = setTimeout(drawNow, TYPING);
  };
  panel.addEventListener('focusin', () => due !== undefined && drawNow());
  for (const type of ['keydown', 'pointerdown']) panel.addEventListener(type, () => due !== undefined && wait());
  return () => {
    const at = document.activeElement;
    if (at instanceof HTMLSelectElement && panel.contains(at)) wait();
    else drawNow();
  };
}
