import type { Page } from 'puppeteer';
import { focusComposer, pressPaste } from './person.ts';

/** The first bytes of a PNG, so that no part of it is a text. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Drops a file or folder of this computer on the message box. */
export async function drop(page: Page, path: string): Promise<void> {
  const session = await page.createCDPSession();
  const box = await (await page.$('#prompt-textarea'))?.boundingBox();
  const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 5 };
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}

export async function pastePicture(page: Page): Promise<void> {
  await page
    .browserContext()
    .overridePermissions('https://chatgpt.com', ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await page.bringToFront();
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
  }, PICTURE.toString('base64'));
  await focusComposer(page);
  await pressPaste(page);
}
