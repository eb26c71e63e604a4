import { type Composer, isField, readComposer } from './composer.ts';
import { LONG_TEXT } from './second-look.ts';
import { pasteOf } from './transfer.ts';

/** Paste and drop events we make ourselves, so that the watchers let them by. A page cannot add to it. */
const ours = new WeakSet<Event>();
export const isOurPaste = (event: Event): boolean => ours.has(event);
export const makeOurs = (event: Event): void => void ours.add(event);

/**
 * Puts text into a composer the way its editor takes it, at the selection or in place of everything. Tried in turn until the composer reads
 * back as it should: a synthetic paste, which rich editors put into their own model; `insertText`, which plain fields and most others
 * take; then both again with more patience. Writing to the DOM is never tried: Lexical, Slate and React show it and keep the original.
 * Returns whether it reads back. The proof that the page's model took it is the next request.
 */
export async function putText(composer: Composer, text: string, where: 'selection' | 'everything'): Promise<boolean> {
  composer.focus();
  if (where === 'everything') return replaceAll(composer, text);
  takeCaretBack(composer);
  return insert(composer, text);
}

/**
 * A press in our dialog takes the caret out of the page, and giving the focus back does not always bring it back: an editing command then goes nowhere. A
 * field remembers its own place; elsewhere the end of the text is as good as any.
 */
function takeCaretBack(composer: Composer): void {
  if (isField(composer)) composer.setSelectionRange(composer.selectionStart, composer.selectionEnd);
  const selection = isField(composer) ? null : composer.ownerDocument.getSelection();
  if (!selection || composer.contains(selection.anchorNode)) return;
  selection.selectAllChildren(composer);
  selection.collapseToEnd();
}

/** Milliseconds an editor gets to learn of a new selection; the event that tells it comes later than the selection itself. */
const PATIENCE = [60, 60, 400, 400];

async function replaceAll(composer: Composer, text: string): Promise<boolean> {
  const once = waysInto(composer, text);
  const ways = isField(composer) ? once : [...once, ...once];
  const person = watchPerson();
  try {
    for (const [attempt, put] of ways.entries()) {
      selectAll(composer);
      await pause(PATIENCE[attempt]);
      if (person.acted()) return false;
      put(composer, text);
      await pause(PATIENCE[attempt]);
      if (squash(readComposer(composer)) === squash(text)) return true;
      if (person.acted()) return readComposer(composer).trim() === ''; // empty: it was sent in the meantime, and the gate judged it
    }
    return false;
  } finally {
    person.stop();
  }
}

/** Whether the person has pressed a key or a button since: what they do now must never be overwritten by a second try. */
function watchPerson(): { acted(): boolean; stop(): void } {
  let acted = false;
  const note = (event: Event) => {
    acted ||= event.isTrusted;
  };
  for (const type of ['keydown', 'pointerdown']) window.addEventListener(type, note, true);
  return {
    acted: () => acted,
    stop: () => {
      for (const type of ['keydown', 'pointerdown']) window.removeEventListener(type, note, true);
    },
  };
}

/** At the caret. A second way is tried only if the first left no trace, or the text would stand there twice. */
async function insert(composer: Composer, text: string): Promise<boolean> {
  const before = readComposer(composer);
  for (const put of waysInto(composer, text)) {
    put(composer, text);
    await pause(60);
    if (readComposer(composer) !== before) return squash(readComposer(composer)).includes(squash(text));
  }
  return false;
}

function selectAll(composer: Composer): void {
  if (isField(composer)) composer.select();
  else composer.ownerDocument.getSelection()?.selectAllChildren(composer);
}

function pasteInto(composer: Composer, text: string): void {
  const paste = pasteOf([], [['text/plain', text]]);
  makeOurs(paste);
  composer.dispatchEvent(paste);
}

function insertText(composer: Composer, text: string): void {
  composer.ownerDocument.execCommand('insertText', false, text); // deprecated and without a successor: editors listen to the input events it makes
}

/** Chromium types line by line, each time over all lines before: a megabyte would take minutes. Of a long text a paste is the only way in. */
const waysInto = (composer: Composer, text: string) => {
  if (isField(composer)) return [text.length > LONG_TEXT ? setInField : insertText];
  return text.length > LONG_TEXT ? [pasteInto] : [pasteInto, insertText];
};

/** Past what React keeps of the field in the page's world, so that its listeners see a change. Ctrl+Z does not know of it. */
function setInField(composer: Composer, text: string): void {
  if (!isField(composer)) return;
  composer.setRangeText(text, composer.selectionStart ?? 0, composer.selectionEnd ?? 0, 'end');
  composer.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true, composed: true }));
}

const pause = (milliseconds = 60) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Editors differ in the blank lines they show between paragraphs; the words must be the same. */
const squash = (text: string) => text.replace(/\s+/g, ' ').trim();
