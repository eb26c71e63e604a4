import { type Composer, isField, readComposer } from './composer.ts';

/** Paste events we make ourselves, so that the paste watcher lets them by. A page cannot add to it. */
const ours = new WeakSet<Event>();
export const isOurPaste = (event: Event): boolean => ours.has(event);

/**
 * Puts text into a composer the way its editor takes it, at the selection or in place of everything. Tried in turn: a synthetic paste, which
 * rich editors handle with their own model; `insertText`, which plain fields and the rest take. Writing to the DOM is never tried: Lexical,
 * Slate and React show it and keep the original.
 * Returns whether the composer reads back as expected. The proof that the page's model took it is the next request.
 */
export async function putText(composer: Composer, text: string, where: 'selection' | 'everything'): Promise<boolean> {
  const before = squash(readComposer(composer));
  composer.focus();
  if (where === 'everything') await selectAll(composer);
  if (isField(composer) || !pasteInto(composer, text)) document.execCommand('insertText', false, text);
  await settled();
  const now = squash(readComposer(composer));
  return where === 'everything' ? now === squash(text) : now !== before && now.includes(squash(text));
}

async function selectAll(composer: Composer): Promise<void> {
  if (isField(composer)) composer.select();
  else getSelection()?.selectAllChildren(composer);
  await settled(); // editors learn of a new selection from an event that comes later
}

/** True if the editor took the paste as its own. */
function pasteInto(composer: Composer, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
  ours.add(paste);
  return !composer.dispatchEvent(paste);
}

/** Two frames: long enough for selectionchange and for editors that commit in the next one (Lexical). */
const settled = () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Editors differ in the blank lines they show between paragraphs; the words must be the same. */
const squash = (text: string) => text.replace(/\s+/g, ' ').trim();
