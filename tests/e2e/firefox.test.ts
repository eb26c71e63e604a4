import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/browsers.ts';
import { type FirefoxPractice, startFirefox } from './harness/firefox.ts';
import { composerText } from './harness/person.ts';
import { CHAT, sentDrafts, sentPrompts, settle } from './harness/practice.ts';
import { CLEAN, FACTS, IDENTIFIERS, STOPPED, wordsIn } from './harness/prompts.ts';
import { PAGE_TRANSPORTS } from './pledges.ts';

/*
 * The main pledges once more, in Firefox. Its automation sees neither closed shadow roots nor a screen reader's view of them, so the dialog is
 * known by what it does: it holds the keyboard, and its first button replaces.
 */
describe.skipIf(findFirefox() === undefined)('in Firefox', () => {
  let practice: FirefoxPractice;
  beforeAll(async () => {
    practice = await startFirefox();
  });
  afterAll(() => practice?.close());

  async function open(): Promise<Page> {
    const page = await practice.browser.newPage();
    await page.goto(CHAT);
    await page.waitForSelector('div#prompt-textarea');
    practice.recorder.clear();
    await page.click('#prompt-textarea');
    return page;
  }

  async function expectNothing(page: Page): Promise<void> {
    await settle(page, practice.recorder);
    expect(sentPrompts(practice.recorder)).toEqual([]);
    expect(wordsIn(sentDrafts(practice.recorder).join(), [...IDENTIFIERS, ...FACTS])).toEqual([]);
    expect(wordsIn(practice.recorder.receivedText(), [...IDENTIFIERS, ...FACTS])).toEqual([]);
  }

  test('a clean prompt arrives unchanged', async () => {
    const page = await open();
    await page.keyboard.type(CLEAN);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-complete]');
    expect(sentPrompts(practice.recorder)).toEqual([CLEAN]);
    await page.close();
  });

  test('a prompt with a UPN and a diagnosis is stopped on Enter, and only placeholders arrive afterwards', async () => {
    const page = await open();
    await page.keyboard.type(STOPPED);
    await page.keyboard.press('Enter');
    await expectNothing(page);
    expect(await composerText(page)).toBe(STOPPED);
    await page.keyboard.press('Enter'); // the dialog's first button
    await page.waitForFunction(() => document.querySelector('#prompt-textarea')?.textContent?.includes('Pupil A'));
    await settle(page, practice.recorder); // the guard has read back what it put there
    await page.click('#prompt-textarea');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-complete]');
    expect(sentPrompts(practice.recorder)).toEqual([STOPPED.replace('Chidera Okafor', 'Pupil A').replace('B801200005001', '[UPN]')]);
    expect(wordsIn(practice.recorder.receivedText(), IDENTIFIERS)).toEqual([]);
    await page.close();
  });

  test.each(Object.entries(PAGE_TRANSPORTS))('what the page sends by %s is stopped', async (_way, testId) => {
    const page = await open();
    await page.evaluate(
      (text, id) => {
        window.__script = text;
        window.__compose?.(text);
        document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click();
      },
      STOPPED,
      testId,
    );
    await expectNothing(page);
    await page.close();
  });
});
