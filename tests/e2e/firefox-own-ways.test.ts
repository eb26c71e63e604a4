import type { Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/browsers.ts';
import { LOADED, UNUSUAL } from './designs.ts';
import { sayAside } from './harness/aside.ts';
import { pressDialogButton, waitForDialog, waitForNoDialog } from './harness/dialog.ts';
import { openChatInFirefox } from './harness/firefox.ts';
import { expectNothing } from './harness/heard.ts';
import { firefoxOfFile } from './harness/practice-of-file.ts';
import { CLEAN, STOPPED } from './harness/prompts.ts';

/** What the gate has in one place for both browsers is tried in one: here are those ways that go by what a browser does itself. */
const ONCE = /^(?:an attribute|a script|a link|the address|a window|a form part)/;

/* The pages of own-ways.test.ts, in Firefox. */
describe.skipIf(findFirefox() === undefined)('in Firefox', () => {
  const practice = firefoxOfFile();

  test.each(Object.entries(LOADED).filter(([way]) => !ONCE.test(way)))(
    'a page that empties its box and sends by %s is stopped, and sends what is clean',
    async (_way, send) => {
      const page = await openChatInFirefox(practice);
      await sayAside(page, send, STOPPED);
      await waitForDialog(page);
      await pressDialogButton(page, /^Do not send$/);
      await waitForNoDialog(page);
      await expectNothing(page, practice);
      expect(practice.recorder.receivedText()).not.toContain('in pieces');
      await sayAside(page, send, CLEAN);
      await expect.poll(() => practice.recorder.receivedText()).toMatch(new RegExp(`${CLEAN.replaceAll(' ', '(?: |%20|\\+)')}|in pieces`));
      await page.close();
    },
  );

  test.each(Object.entries(UNUSUAL))('a page that %s is held, and sends what is clean', async (_how, { make, keys }) => {
    const write = async (text: string): Promise<Page> => {
      const page = await openChatInFirefox(practice);
      await page.evaluate(make);
      await page.click('#area');
      await page.keyboard.type(text);
      for (const key of keys) await page.keyboard.press(key);
      return page;
    };
    const page = await write(STOPPED);
    await waitForDialog(page);
    await expectNothing(page, practice);
    await page.close();
    await write(CLEAN);
    await expect.poll(() => practice.recorder.receivedText()).toContain(CLEAN);
  });
});
