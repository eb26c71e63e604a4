import type { Page } from 'puppeteer';
import { findDialog, pressDialogButton } from '../../e2e/harness/dialog.ts';
import { withSession } from '../../e2e/harness/session.ts';
import type { Replica } from '../../replicas/replica.ts';
import { chord, composerOf, type Hand, middleOf } from './hand.ts';

interface DragData {
  readonly items: { mimeType: string; data: string }[];
  readonly files?: string[];
  readonly dragOperationsMask: number;
}

/** Hands in Chromium, by the DevTools protocol: https://chromedevtools.github.io/devtools-protocol/tot/Input/ */
export function chromiumHand(page: Page, replica: Replica): Hand {
  const copy = async (parts: Readonly<Record<string, string>>): Promise<void> => {
    const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'] as const;
    await page.browserContext().overridePermissions(new URL(page.url()).origin, [...permissions]);
    await page.bringToFront();
    await page.evaluate(async (all) => {
      const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const blobs = Object.entries(all).map(
        ([type, text]) => [type, new Blob([type === 'image/png' ? bytes(text) : text], { type })] as const,
      );
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }, parts);
  };
  const focus = async (): Promise<void> => {
    await page.bringToFront();
    await (await composerOf(page, replica)).click();
  };
  const drag = async (data: DragData): Promise<void> => {
    const { x, y } = await middleOf(await composerOf(page, replica));
    await withSession(page, async (session) => {
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x, y, data });
    });
  };
  const paste = async (parts: Readonly<Record<string, string>>, command = 'Paste'): Promise<void> => {
    await copy(parts);
    await focus();
    // Without a window manager the key press does not stand for the command by itself.
    await chord(page, command === 'Paste' ? ['Control', 'v'] : ['Control', 'Shift', 'v'], command === 'Paste' ? [command] : []);
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
    pastePlain: (text) => paste({ 'text/plain': text, 'text/html': `<b>${text}</b>` }, 'PasteAndMatchStyle'),
    pasteImage: (base64) => paste({ 'image/png': base64 }),
    drop: (text) => drag({ items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 }),
    dropFile: ({ path }) => drag({ items: [], files: [path], dragOperationsMask: 1 }),
    async compose(steps, text) {
      await focus();
      await withSession(page, async (session) => {
        for (const step of steps) {
          await session.send('Input.imeSetComposition', { text: step, selectionStart: step.length, selectionEnd: step.length });
        }
        // Enter that chooses a candidate: key code 229 says that the input method has it.
        const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
        await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
        await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
        await session.send('Input.insertText', { text });
      });
    },
    async dictate(text) {
      await focus();
      await withSession(page, (session) => session.send('Input.insertText', { text }));
    },
    dialog: () => findDialog(page),
    answer: (name) => pressDialogButton(page, name),
  };
}
