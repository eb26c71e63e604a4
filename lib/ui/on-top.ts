/** A page that opens a dialog of its own over ours, again and again, is let be after so many times: two scripts must not fight over the screen. */
const MOST = 8;

/**
 * Keeps our dialog above everything else: whatever enters the top layer later, such as the site's own modal, would lie over it and make it inert.
 * Called with how to open it anew, which puts it on top. Returns how to stop.
 */
export function stayOnTop(host: HTMLElement, dialog: HTMLDialogElement, raise: () => void): () => void {
  let raised = 0;
  let asked = false;
  const look = () => {
    asked = false;
    if (raised >= MOST || !dialog.open || !isCovered(host, dialog)) return;
    raised += 1;
    raise();
  };
  const soon = () => {
    if (!asked) requestAnimationFrame(look);
    asked = true;
  };
  // The page cannot open a modal dialog without moving the focus or changing its own tree; `toggle` tells of popovers too.
  const watcher = new MutationObserver(soon);
  watcher.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['open'] });
  for (const name of ['toggle', 'focusin', 'focusout']) window.addEventListener(name, soon, true);
  return () => {
    watcher.disconnect();
    for (const name of ['toggle', 'focusin', 'focusout']) window.removeEventListener(name, soon, true);
  };
}

/** Whether something else is to be seen where its head is. */
function isCovered(host: HTMLElement, dialog: HTMLDialogElement): boolean {
  const { left, top, width } = dialog.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + 12) !== host;
}
