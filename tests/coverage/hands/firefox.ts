import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { findDialog, pressDialogButton } from '../../e2e/harness/dialog.ts';
import { composeInFirefox, dictateInFirefox } from '../../e2e/harness/firefox-input.ts';
import { dropInFirefox, pasteInFirefox } from '../../e2e/harness/firefox-transfer.ts';
import type { Replica } from '../../replicas/replica.ts';
import { chord, composerOf, type Hand, middleOf } from './hand.ts';

/** Hands in Firefox: keys, pointer and files by WebDriver BiDi, the rest by what Firefox has for its own tests. */
export function firefoxHand(page: Page, replica: Replica): Hand {
  const focus = async (): Promise<void> => {
    await page.bringToFront();
    await (await composerOf(page, replica)).click();
  };
  const copy = async (parts: Readonly<Record<string, string>>): Promise<void> => {
    await page.bringToFront();
    await page.evaluate(async (all) => {
      const blobs = Object.entries(all).map(([type, text]) => [type, new Blob([text], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }, parts);
  };
  const paste = async (parts: Readonly<Record<string, string>>, plain = false): Promise<void> => {
    await copy(parts);
    await focus();
    await chord(page, plain ? ['Control', 'Shift', 'v'] : ['Control', 'v']);
  };
  const middle = async () => middleOf(await composerOf(page, replica));
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
    async pasteImage(base64) {
      const path = join(await mkdtemp(join(tmpdir(), 'lollipop-picture-')), 'image.png'); // the name that Firefox gives a copied picture
      await writeFile(path, Buffer.from(base64, 'base64'));
      await focus();
      await pasteInFirefox(page, { path });
    },
    drop: async (text) => dropInFirefox(page, await middle(), { text }),
    dropFile: async ({ path }) => dropInFirefox(page, await middle(), { path }),
    async compose(steps, text) {
      await focus();
      await composeInFirefox(page, steps, text);
    },
    async dictate(text) {
      await focus();
      await dictateInFirefox(page, text);
    },
    dialog: () => findDialog(page),
    answer: (name) => pressDialogButton(page, name),
  };
}
