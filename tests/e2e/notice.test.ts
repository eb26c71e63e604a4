import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/browsers.ts';
import { islands, waitForIslands } from './harness/islands.ts';
import { pressEnter, type } from './harness/person.ts';
import { CHAT, type Practice, startPractice } from './harness/practice.ts';
import { firefoxOfFile } from './harness/practice-of-file.ts';
import { CLEAN } from './harness/prompts.ts';

/** The first notice lies over a page that somebody wants to use: it must not be in the way, in neither browser. */

/** Controls of the page that a press in their middle would not reach. */
const outOfReach = (page: Page): Promise<string[]> =>
  page.$$eval('button, a, textarea, summary, [contenteditable="true"]', (controls) =>
    controls.flatMap((control) => {
      control.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = control.getBoundingClientRect();
      if (width === 0) return [];
      const met = document.elementFromPoint(left + width / 2, top + height / 2);
      return control.contains(met) ? [] : [`${control.outerHTML.slice(0, 80)} under ${met?.localName}`];
    }),
  );

function tests(open: () => Promise<Page>): void {
  test('it is there, and every control of the page can be pressed: before, while one writes, and beside messages', async () => {
    const page = await open();
    await waitForIslands(page, 1);
    expect(await outOfReach(page)).toEqual([]);
    await type(page, CLEAN);
    expect(await outOfReach(page)).toEqual([]);
    await pressEnter(page);
    await page.waitForSelector('[data-complete]');
    expect(await outOfReach(page)).toEqual([]);
    expect(await islands(page)).toBe(1);
    await page.close();
  });

  test('it comes again until it is closed; an Escape that a script makes closes nothing, one of the person’s does, in every tab', async () => {
    const page = await open();
    await waitForIslands(page, 1);
    const other = await open();
    await waitForIslands(other, 1);
    await page.bringToFront();
    await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(await islands(page)).toBe(1);
    await page.keyboard.press('Escape');
    await waitForIslands(page, 0);
    await waitForIslands(other, 0);
    await page.close();
    await other.close();
  });
}

describe('in Chromium', () => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice?.close());
  tests(async () => {
    const page = await practice.browser.newPage();
    await page.goto(CHAT, { waitUntil: 'load' });
    return page;
  });
});

describe.skipIf(findFirefox() === undefined)('in Firefox', () => {
  const practice = firefoxOfFile();
  tests(async () => {
    const page = await practice.browser.newPage();
    await page.goto(CHAT);
    await page.waitForSelector('div#prompt-textarea');
    return page;
  });
});
