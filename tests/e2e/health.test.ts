import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForBadge } from './harness/button.ts';
import { openExtensionPage } from './harness/chromium.ts';
import { readCounts } from './harness/counts.ts';
import { waitForDialog } from './harness/dialog.ts';
import { waitForGuard } from './harness/guard.ts';
import { untilInPage } from './harness/in-page.ts';
import { clickTestId, composerText, pressEnter, type } from './harness/person.ts';
import { CHAT, openChat, type Practice, sentPrompts, settle, startPractice } from './harness/practice.ts';
import { CLEAN, STOPPED } from './harness/prompts.ts';

/** A site that changes under us: what guard and gate see of its sends says so, in words, and a send that both see takes it back. */
let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice?.close());

/** Longer than the window in which box, guard and gate have their say. */
const untilJudged = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 4300)));

async function degradedCounts(): Promise<number> {
  const page = await openExtensionPage(practice, 'popup.html');
  const counts = await readCounts(page);
  await page.close();
  return counts.filter(({ outcome }) => outcome === 'degraded').reduce((sum, { number }) => sum + number, 0);
}

async function popupTitle(tab: number): Promise<string> {
  const page = await openExtensionPage(practice, `popup.html?tab=${tab}`);
  await page.waitForSelector('h1');
  const title = await page.$eval('h1', (heading) => heading.textContent ?? '');
  await page.close();
  return title;
}

async function sendClean(page: Page): Promise<void> {
  const before = sentPrompts(practice.recorder).length;
  await type(page, CLEAN);
  await pressEnter(page);
  await untilInPage(page, (count) => document.querySelectorAll('[data-complete]').length > count, before);
}

test('sends that the gate misses twice running are said on the button and in the popup, and one that both see clears it', async () => {
  const page = await openChat(practice);
  const { tab } = await waitForGuard(practice);
  await sendClean(page);
  expect(await popupTitle(tab)).toBe('This page is protected');

  // As if the site sent by a worker of its own: the box is emptied and no request of the page goes out.
  await page.evaluate(() => {
    const away = (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      window.__compose?.('');
    };
    addEventListener('keydown', away, true);
    addEventListener('well-again', () => removeEventListener('keydown', away, true));
  });
  for (const expected of ['This page is protected', 'Protection here is reduced']) {
    await page.bringToFront();
    await type(page, CLEAN);
    await pressEnter(page);
    await untilJudged(page);
    expect(await popupTitle(tab)).toBe(expected);
  }
  expect((await waitForBadge(practice, `${CHAT}*`, '!')).title).toBe('Lollipop: protection on this page is reduced');
  await expect.poll(degradedCounts).toBe(1);

  await page.evaluate(() => dispatchEvent(new Event('well-again')));
  await page.bringToFront();
  await sendClean(page);
  await waitForBadge(practice, `${CHAT}*`, '');
  expect(await popupTitle(tab)).toBe('This page is protected');
  expect(await degradedCounts()).toBe(1);
  await page.close();
});

test('a button that nothing tells from others: twice is enough, and a send that both see clears it', async () => {
  const page = await openChat(practice);
  await waitForGuard(practice);
  for (const badge of ['', '!']) {
    await page.bringToFront();
    await type(page, CLEAN);
    await clickTestId(page, 'leave-by-xhr');
    await untilJudged(page);
    await waitForBadge(practice, `${CHAT}*`, badge);
  }
  expect(sentPrompts(practice.recorder)).toEqual([CLEAN, CLEAN]);
  await page.bringToFront();
  await type(page, CLEAN);
  await pressEnter(page);
  await waitForBadge(practice, `${CHAT}*`, '');
  await page.close();
});

test('reading, searching, throwing a draft away and a stopped prompt say nothing about a site', async () => {
  const page = await openChat(practice);
  await waitForGuard(practice);
  for (let round = 0; round < 3; round++) {
    await type(page, CLEAN);
    await page.click('body');
    await page.evaluate(() => window.__compose?.(''));
  }
  await untilJudged(page);
  await type(page, STOPPED);
  await pressEnter(page);
  await waitForDialog(page);
  await page.keyboard.press('Escape');
  await settle(page, practice.recorder);
  await untilJudged(page);
  expect(await composerText(page)).toBe(STOPPED);
  await waitForBadge(practice, `${CHAT}*`, '');
  await page.close();
});
