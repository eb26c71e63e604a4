import type { KeyInput, Page } from 'puppeteer';
import { expect } from 'vitest';
import { sayAside, stopAside } from './harness/aside.ts';
import { waitForDialog } from './harness/dialog.ts';
import { expectNothing } from './harness/heard.ts';
import type { Practice } from './harness/practice.ts';
import { CLEAN, STOPPED } from './harness/prompts.ts';

/* How a page of designs.ts is tried, in either browser: by what the server received. */

/** A page that empties its box and hands the words to `send`: what must stay does, and what is clean arrives. */
export async function trySending(page: Page, { recorder }: Pick<Practice, 'recorder'>, send: (text: string) => void): Promise<void> {
  await stopAside(page, send, STOPPED);
  await expectNothing(page, { recorder });
  expect(recorder.receivedText()).not.toContain('in pieces');
  await sayAside(page, send, CLEAN);
  await expect.poll(() => recorder.receivedText()).toMatch(new RegExp(`${CLEAN.replaceAll(' ', '(?: |%20|\\+)')}|in pieces`));
}

/** The same for a page that `open` opens with the keyboard in its box, where the text is typed and `keys` are pressed after it. */
export async function tryTyping(
  open: () => Promise<Page>,
  { recorder }: Pick<Practice, 'recorder'>,
  keys: readonly KeyInput[],
): Promise<void> {
  const write = async (text: string): Promise<Page> => {
    const page = await open();
    await page.keyboard.type(text);
    for (const key of keys) await page.keyboard.press(key);
    return page;
  };
  const page = await write(STOPPED);
  await waitForDialog(page);
  await expectNothing(page, { recorder });
  await page.close();
  await write(CLEAN);
  await expect.poll(() => recorder.receivedText()).toContain(CLEAN);
}
