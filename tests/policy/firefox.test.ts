import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/browsers.ts';
import { CHAT, sentPrompts, settle } from '../e2e/harness/practice.ts';
import { CLEAN, IDENTIFIERS, STOPPED, wordsIn } from '../e2e/harness/prompts.ts';
import { type FirefoxSchool, firefoxSchool } from './firefox-school.ts';
import { OWN, OWN_PAGE } from './forced.ts';
import { until } from './waiting.ts';

/*
 * The same first morning with Firefox ESR and policies.json. Its automation sees no dialogs, so a policy is known by what it lets go: with
 * `none@unlisted=block` even a clean prompt stays, and with `personal@unlisted=allow` an address goes: no policy of ours does either.
 */
const HOLD_EVERYTHING = { matrix: ['none@unlisted=block'], extraHosts: OWN.hosts, policyVersion: 'hold everything' };

/** Without a policy of the trust an address is held for a question. */
const EMAIL = 'Please write a reminder to t.okafor@staff.northfield.example about the trip.';

describe.skipIf(findFirefox() === undefined)('Firefox by policies.json', () => {
  let school: FirefoxSchool;
  beforeAll(async () => {
    school = await firefoxSchool();
    school.setPolicy('1.0.0', HOLD_EVERYTHING);
    await school.start();
  });
  afterAll(() => school?.close());

  async function open(): Promise<Page> {
    const page = await school.browser.newPage();
    await page.goto(CHAT);
    await page.waitForSelector('div#prompt-textarea[contenteditable="true"]');
    school.server.recorder.clear();
    return page;
  }

  /** What arrives of a prompt that is typed and sent with Enter. */
  async function sent(page: Page, text: string): Promise<readonly string[]> {
    await page.click('#prompt-textarea');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await settle(page, school.server.recorder);
    return sentPrompts(school.server.recorder);
  }

  async function sentFromNewPage(text: string): Promise<readonly string[]> {
    const page = await open();
    try {
      return await sent(page, text);
    } finally {
      await page.close();
    }
  }

  const versionIn = (page: Page) => page.evaluate(() => document.documentElement.dataset.guard);

  test('installed by policy: the managed values are in force on the first page of the first start', async () => {
    expect(await sentFromNewPage(CLEAN)).toEqual([]);
  });

  test('a host of the trust’s own is watched', async () => {
    const page = await school.browser.newPage();
    await page.goto(OWN_PAGE);
    await page.waitForSelector(OWN.composer);
    await until('the guard is in the page', async () => (await versionIn(page)) === '1.0.0');
    school.server.recorder.clear();
    await page.click(OWN.composer);
    await page.keyboard.type(STOPPED);
    await page.keyboard.press('Enter');
    await page.evaluate(() => fetch('/api/events', { method: 'POST', body: 'mark' }));
    expect(wordsIn(school.server.recorder.receivedText(), IDENTIFIERS)).toEqual([]);
    expect(school.server.recorder.received(OWN.endpoints.send)).toEqual([]);
    await page.close();
  });

  test('after a restart they are in force on the first page', async () => {
    await school.start();
    expect(await sentFromNewPage(CLEAN)).toEqual([]);
  });

  test('a changed file takes hold with the next start, as Firefox reads it only then; lists may come as text, as a registry has them', async () => {
    school.setPolicy('1.0.0', { matrix: '["personal@unlisted=allow"]', policyVersion: 'let addresses go' });
    expect(await sentFromNewPage(CLEAN)).toEqual([]);
    await school.start();
    await until('the new values are in force', async () => (await sentFromNewPage(EMAIL)).length === 1);
    expect(await sentFromNewPage(STOPPED)).toEqual([]);
  });

  test('a file that is not JSON, when Firefox throws as if there were no policy, leaves the last good one on', async () => {
    school.writePolicy('{"policies": {');
    await school.start();
    expect(await sentFromNewPage(EMAIL)).toEqual([EMAIL]);
  });

  test('an update with a tab open: held before, held after, and nothing lost', async () => {
    const update = school.hold('2.0.0');
    school.setPolicy('2.0.0', { policyVersion: 'default again' });
    await school.start();
    const page = await open();
    expect(await versionIn(page)).toBe('1.0.0');
    expect(await sent(page, STOPPED)).toEqual([]);
    await page.keyboard.press('Escape');
    update.release();
    await until('the new guard is in the open tab', async () => (await versionIn(page)) === '2.0.0');
    await page.bringToFront();
    expect(await page.$eval('#prompt-textarea', (box) => box.textContent)).toBe(STOPPED);
    await page.click('#prompt-textarea');
    await page.keyboard.press('Enter');
    await settle(page, school.server.recorder);
    expect(sentPrompts(school.server.recorder)).toEqual([]);
    expect(wordsIn(school.server.recorder.receivedText(), IDENTIFIERS)).toEqual([]);
  });
});
