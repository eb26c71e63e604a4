import { isOurs } from '../../ui/from-page.ts';
import { listen } from '../life.ts';
import { isOurPaste, makeOurs } from '../rewrite.ts';
import { hold } from '../stops.ts';
import { dragOf, pasteOf, type Words } from '../transfer.ts';
import type { Files } from './files.ts';
import { type Inputs, isFileInput } from './inputs.ts';

/**
 * Holds files that are dropped or pasted until the person has decided; then the page gets the same event with the same files. Whole folders
 * cannot be given again and are stopped. Call after the watcher of text, whose stop goes before.
 */
export function watchTransfers(files: Files, inputs: Inputs): void {
  const check = (event: DragEvent | ClipboardEvent, data: DataTransfer | null) => {
    if (!data || isOurPaste(event) || isOurs(event)) return;
    const given = [...data.files];
    const folder = [...data.items].some((item) => item.webkitGetAsEntry()?.isDirectory);
    if ((given.length === 0 && !folder) || (!folder && given.every(files.isKnown)) || isPictureOfText(event, data)) return;
    hold(event);
    void decide(event, given, folder, wordsOf(data), event.composedPath()[0]);
  };

  async function decide(event: DragEvent | ClipboardEvent, given: readonly File[], folder: boolean, words: Words, at?: EventTarget) {
    if (event instanceof DragEvent) replay('dragleave', event, at); // so that the page takes its "drop here" away
    if (!(await files.ask(given, folder))) return;
    if (event instanceof DragEvent && isFileInput(at)) return inputs.give(at, given);
    for (const type of event instanceof DragEvent ? ['dragenter', 'dragover', 'drop'] : ['paste']) replay(type, event, at, given, words);
  }

  listen<DragEvent>('drop', (event) => check(event, event.dataTransfer));
  listen<ClipboardEvent>('paste', (event) => check(event, event.clipboardData));
}

const wordsOf = (data: DataTransfer): Words =>
  data.types.filter((type) => type !== 'Files').map((type) => [type, data.getData(type)] as const);

/**
 * Word and Excel put a picture of the copied text beside it on the clipboard, and nobody who pastes text means that one. If the page takes it all
 * the same, it is stopped where it is uploaded.
 */
function isPictureOfText(event: Event, data: DataTransfer): boolean {
  const pictures = [...data.files].every(({ type }) => type.startsWith('image/'));
  return event.type === 'paste' && pictures && data.getData('text/plain').trim() !== '';
}

function replay(type: string, event: DragEvent | ClipboardEvent, at?: EventTarget, files: readonly File[] = [], words: Words = []): void {
  const again = event instanceof DragEvent ? dragOf(type, event, files, words) : pasteOf(files, words);
  makeOurs(again);
  const there = at instanceof Node && at.isConnected ? at : null;
  const { clientX = -1, clientY = -1 } = event as Partial<DragEvent>;
  (there ?? document.elementFromPoint(clientX, clientY) ?? document.activeElement ?? document.body).dispatchEvent(again);
}
