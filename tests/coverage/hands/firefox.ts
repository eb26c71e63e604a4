import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer';
import type { Replica } from '../../replicas/replica.ts';
import { Cannot, chord, composerOf, type Hand } from './hand.ts';

/** Hands in Firefox, by WebDriver BiDi, which has keys, a pointer and files, and no input method, drag or dictation. */
export function firefoxHand(page: Page, replica: Replica): Hand {
  const focus = async (): Promise<void> => {
    await page.bringToFront();
    await (await composerOf(page, replica)).click();
  };
  const copy = async (parts: Readonly<Record<string, string>>): Promise<void> => {
    await page.bringToFront();
    await page.evaluate(async (all) => {
      const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const blobs = Object.entries(all).map(
        ([type, text]) => [type, new Blob([type === 'image/png' ? bytes(text) : text], { type })] as const,
      );
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }, parts);
  };
  const paste = async (parts: Readonly<Record<string, string>>, plain = false): Promise<void> => {
    await copy(parts);
    await focus();
    await chord(page, plain ? ['Control', 'Shift', 'v'] : ['Control', 'v']);
  };
  /** A drop event made by a script: what the page's handlers and ours see is the same, only that nobody vouches for it. */
  const drop = async (text: string, file?: { name: string; content: string }): Promise<void> => {
    const box = await composerOf(page, replica);
    await box.evaluate(
      (element, words, attached) => {
        const dataTransfer = new DataTransfer();
        if (words !== '') dataTransfer.setData('text/plain', words);
        if (attached) dataTransfer.items.add(new File([attached.content], attached.name, { type: 'text/plain' }));
        const { x, y } = element.getBoundingClientRect();
        const where = { clientX: x + 5, clientY: y + 5 };
        for (const type of ['dragenter', 'dragover', 'drop']) {
          element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, composed: true, ...where }));
        }
      },
      text,
      file,
    );
  };
  return {
    page,
    replica,
    async type(text) {
      await focus();
      await page.keyboard.type(text);
    },
    press: (...keys) => chord(page, keys),
    pasteText: (text) => paste({ 'text/plain': text }),
    pasteHtml: (html) => paste({ 'text/html': html }),
    pastePlain: (text) => paste({ 'text/plain': text, 'text/html': `<b>${text}</b>` }, true),
    pasteImage: (base64) => paste({ 'image/png': base64 }),
    drop: () => Promise.reject(new Cannot('WebDriver BiDi cannot drag text; a drop that a script makes puts nothing into an editor')),
    dropFile: async ({ path, name }) => drop('', { name, content: await readFile(path, 'utf8') }),
    compose: () => Promise.reject(new Cannot('WebDriver BiDi has no command for input methods')),
    dictate: () => Promise.reject(new Cannot('WebDriver BiDi has no command for text without keys')),
    dialog: async () => 'unseen',
    answer: () => Promise.reject(new Cannot('WebDriver BiDi cannot see into the dialog')),
  };
}
