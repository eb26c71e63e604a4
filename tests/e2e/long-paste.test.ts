import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { msCopilotConsumer } from '../replicas/ms-copilot-consumer/index.ts';
import { readClipboard } from './harness/clipboard.ts';
import { findDialog, pressButton, pressDialogButton, waitForDialog, waitForNoDialog, waitForWords } from './harness/dialog.ts';
import { expectNothing } from './harness/heard.ts';
import { untilInPage } from './harness/in-page.ts';
import { clickSend, composerText, copyToClipboard, focusComposer, pressEnter, pressPaste } from './harness/person.ts';
import { openChat, sentPrompts } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';
import { STOPPED } from './harness/prompts.ts';

/*
 * A text of a megabyte: the worker reads it while the page goes on, and it goes in, and out, as it was, or not at all. What counts as "goes on" is
 * that timers of the page run between the key and the verdict; a guard that reads it in the page lets none of them.
 */

const practice = practiceOfFile();

const LONG = 120_000;
const MEGABYTE = 1_000_000;
const TASK = 'Write a paragraph about how rivers shape the land, with three key words for the class to learn.';
const lesson = (characters: number): string =>
  Array.from({ length: Math.ceil(characters / TASK.length) }, (_, place) => `${place + 1}. ${TASK}`).join('\n');

declare global {
  interface Window {
    /** How often a timer of the page has run since the paste was pressed, and how often until the page first heard of the text. */
    beats?: number;
    beatsAtText?: number;
  }
}

/** Counts from the key of the paste on, in the page itself. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const begin = (event: KeyboardEvent) => {
      if (event.key !== 'v') return;
      window.beats = 0;
      setInterval(() => {
        window.beats = (window.beats ?? 0) + 1;
      }, 0);
    };
    window.addEventListener('keydown', begin, true);
    const heard = () => {
      window.beatsAtText ??= window.beats ?? 0;
    };
    for (const name of ['paste', 'beforeinput', 'input']) window.addEventListener(name, heard, true);
  });

/** Far fewer than a verdict on a megabyte takes on any machine, and more than one that is reached in the page leaves room for. */
const SOME_BEATS = 20;
/** Milliseconds: putting a megabyte into a box takes the page itself seconds, and minutes have been seen on a busy machine. */
const PATIENCE = 120_000;

test(
  'a clean one goes in by itself, and arrives as it was',
  async () => {
    const page = await practice.browser.newPage();
    await page.goto(`https://${msCopilotConsumer.hosts[0]}/`, { waitUntil: 'load' });
    await page.waitForSelector('html[data-ready]');
    practice.recorder.clear();
    const text = lesson(MEGABYTE);
    await copyToClipboard(page, text);
    await page.click(msCopilotConsumer.composer);
    await listen(page);
    await pressPaste(page);
    await untilInPage(page, (box) => (document.querySelector<HTMLTextAreaElement>(box)?.value ?? '') !== '', msCopilotConsumer.composer);
    expect(await page.$eval(msCopilotConsumer.composer, (box) => (box as HTMLTextAreaElement).value)).toBe(text);
    expect(await page.evaluate(() => window.beatsAtText)).toBeGreaterThan(SOME_BEATS);
    await pressEnter(page);
    const said = () => practice.recorder.received().flatMap((record) => msCopilotConsumer.says(record) ?? []);
    await expect.poll(() => said().length, { timeout: PATIENCE }).toBe(1);
    expect(said()[0] === text).toBe(true);
    expect(await findDialog(page)).toBeUndefined();
  },
  2 * PATIENCE,
);

const PLACES: Readonly<Record<string, (words: string) => string>> = {
  'the first line': (words) => `${words}\n${lesson(MEGABYTE)}`,
  'the middle': (words) => `${lesson(MEGABYTE / 2)}\n${words}\n${lesson(MEGABYTE / 2)}`,
  'the last line': (words) => `${lesson(MEGABYTE)}\n${words}`,
};

test.each(Object.entries(PLACES))(
  'one with a pupil in %s is stopped, and the page goes on meanwhile',
  async (_place, around) => {
    const page = await openChat(practice);
    await copyToClipboard(page, around(STOPPED));
    await focusComposer(page);
    await listen(page);
    await pressPaste(page);
    const dialog = await waitForDialog(page, PATIENCE);
    expect(dialog.text).toContain('Okafor');
    expect(await page.evaluate(() => window.beats)).toBeGreaterThan(SOME_BEATS);
    expect([await page.evaluate(() => window.beatsAtText), await composerText(page)]).toEqual([undefined, '']);
    await expectNothing(page, practice);
  },
  2 * PATIENCE,
);

test(
  'its names are replaced as in any other, and only placeholders arrive',
  async () => {
    const page = await openChat(practice);
    await copyToClipboard(page, `${lesson(LONG)}\n${STOPPED}`);
    await focusComposer(page);
    await pressPaste(page);
    await waitForDialog(page, PATIENCE);
    await pressDialogButton(page, /^Replace with placeholders$/);
    await waitForNoDialog(page);
    await untilInPage(page, () => document.querySelector('#prompt-textarea')?.textContent?.includes('Pupil A'));
    await clickSend(page);
    await expect.poll(() => sentPrompts(practice.recorder), { timeout: PATIENCE }).toHaveLength(1);
    const replaced = STOPPED.replace('Chidera Okafor', 'Pupil A').replace('B801200005001', '[UPN]');
    expect(sentPrompts(practice.recorder)[0] === `${lesson(LONG)}\n${replaced}`).toBe(true);
  },
  2 * PATIENCE,
);

test(
  'where the page does not take it from us it is offered to copy, and the next paste goes straight in',
  async () => {
    const page = await openChat(practice);
    const text = lesson(LONG);
    await copyToClipboard(page, text);
    await focusComposer(page);
    await page.evaluate(() => {
      const refuse = (event: Event) => {
        if (event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener('paste', refuse, true);
    });
    await pressPaste(page);
    await waitForWords(page, /This page did not take the text/, PATIENCE);
    await copyToClipboard(page, 'something else');
    await pressButton(page, /^Copy the text$/);
    await waitForWords(page, /^Copied/);
    expect((await readClipboard(page))?.text === text).toBe(true);
    expect(await composerText(page)).toBe('');
    await focusComposer(page);
    await pressPaste(page);
    await expect.poll(async () => (await composerText(page)) === text, { timeout: PATIENCE }).toBe(true);
  },
  2 * PATIENCE,
);
