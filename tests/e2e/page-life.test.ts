import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterEach, expect, test } from 'vitest';
import { counted } from './harness/counts.ts';
import { pressDialogButton, waitForDialog, waitForNoDialog } from './harness/dialog.ts';
import { waitForGuard } from './harness/guard.ts';
import { untilInPage } from './harness/in-page.ts';
import { composerText, focusComposer, pressEnter, type } from './harness/person.ts';
import { waitForAskedPages } from './harness/policy.ts';
import { CHAT, openChat, type Practice, sentDrafts, sentPrompts, settle, startPractice } from './harness/practice.ts';
import { FACTS, IDENTIFIERS, STOPPED, WARNED, wordsIn } from './harness/prompts.ts';

/** What becomes of a page between its first byte and its last: in each of these states a stopped prompt stays, and a warning is asked once. */
const profiles: string[] = [];
let practice: Practice;
afterEach(async () => {
  await practice?.close();
  for (const profile of profiles.splice(0)) await rm(profile, { recursive: true, force: true });
});

async function expectGuarded(page: Page): Promise<void> {
  practice.recorder.clear();
  await type(page, STOPPED);
  await pressEnter(page);
  await waitForDialog(page);
  await settle(page, practice.recorder);
  expect(sentPrompts(practice.recorder)).toEqual([]);
  expect(wordsIn(sentDrafts(practice.recorder).join(), [...IDENTIFIERS, ...FACTS])).toEqual([]);
  expect(await composerText(page)).toBe(STOPPED);
}

test('a page that changes its address without loading anew', async () => {
  practice = await startPractice();
  const page = await openChat(practice);
  await page.evaluate(() => history.pushState({}, '', '/c/6a51'));
  await expectGuarded(page);
  await pressDialogButton(page, /^Do not send$/);
  await page.evaluate(() => history.back());
  await untilInPage(page, () => location.pathname === '/');
  await page.evaluate(() => window.__compose?.(''));
  await expectGuarded(page);
});

test('a page taken out of the back/forward cache, with all its scripts as they were', async () => {
  practice = await startPractice();
  await waitForAskedPages(practice); // whenever rules change, the browser empties that cache
  const page = await openChat(practice);
  await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''));
  await page.goto('https://claude.ai/');
  await page.goBack();
  await page.waitForSelector('html[data-same-document]');
  await expectGuarded(page);
});

/** Ends the worker as the browser does after half a minute of quiet. */
async function putWorkerToSleep(browser: Browser): Promise<void> {
  const isWorker = (target: { type(): string }) => target.type() === 'service_worker';
  const target = await browser.waitForTarget(isWorker);
  const gone = new Promise((resolve) => browser.once('targetdestroyed', resolve));
  await (await target.worker())?.close();
  await gone;
  expect(browser.targets().filter(isWorker)).toEqual([]);
}

test('the worker is asleep: verdicts do not need it, and the count of what the person chose arrives all the same', async () => {
  practice = await startPractice();
  await waitForAskedPages(practice); // half a minute of quiet comes long after an installation's first steps
  const page = await openChat(practice);
  await putWorkerToSleep(practice.browser);
  await expectGuarded(page);
  await pressDialogButton(page, /^Do not send$/);
  await page.evaluate(() => window.__compose?.(''));
  await type(page, WARNED);
  await pressEnter(page);
  await waitForDialog(page);
  await pressDialogButton(page, /Send anyway/);
  await waitForNoDialog(page);
  await focusComposer(page);
  await pressEnter(page);
  await page.waitForSelector('[data-complete]');
  expect(sentPrompts(practice.recorder)).toEqual([WARNED]);
  await expect.poll(() => counted(practice)).toContainEqual(expect.stringContaining(' warn continued '));
});

test('two frames at once: each holds its own, and neither sends', async () => {
  practice = await startPractice();
  const page = await openChat(practice);
  await page.evaluate(() => {
    for (const id of ['one', 'two']) {
      const frame = document.createElement('iframe');
      frame.id = id;
      frame.srcdoc = '<textarea rows="4" cols="40"></textarea>';
      frame.setAttribute('width', '600');
      frame.setAttribute('height', '400');
      frame.addEventListener('load', () => {
        const box = frame.contentDocument?.querySelector('textarea');
        box?.addEventListener('keydown', (event) => {
          const body = JSON.stringify({ messages: [{ author: { role: 'user' }, content: { parts: [box.value] } }] });
          if (event.key === 'Enter') void frame.contentWindow?.fetch('/backend-api/f/conversation', { method: 'POST', body });
        });
        frame.dataset.ready = '';
      });
      document.body.prepend(frame);
    }
  });
  practice.recorder.clear();
  for (const id of ['one', 'two']) {
    const frame = await (await page.waitForSelector(`#${id}[data-ready]`))?.contentFrame();
    const box = await frame?.waitForSelector('textarea');
    await box?.focus();
    await page.keyboard.type(STOPPED);
    await page.keyboard.press('Enter');
  }
  await settle(page, practice.recorder);
  expect(sentPrompts(practice.recorder)).toEqual([]);
  const kept = await Promise.all(
    ['one', 'two'].map(async (id) => (await (await page.$(`#${id}`))?.contentFrame())?.$eval('textarea', (box) => box.value)),
  );
  expect(kept).toEqual([STOPPED, STOPPED]);
});

/** Starts twice with one profile: `first` in a browser that is then closed, the rest in one that finds what it left. */
async function startAgain(args: readonly string[], first: (before: Practice) => Promise<unknown>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'lollipop-again-'));
  profiles.push(profile);
  const before = await startPractice({ profile });
  try {
    await first(before);
  } finally {
    await before.close();
  }
  practice = await startPractice({ profile, args });
}

test('a tab that the browser restores at its next start', async () => {
  await startAgain(['--restore-last-session'], openChat);
  await practice.browser.waitForTarget((target) => target.url() === CHAT);
  await waitForGuard(practice);
  const page = (await practice.browser.pages()).find((one) => one.url() === CHAT);
  await expectGuarded(page as Page);
});
