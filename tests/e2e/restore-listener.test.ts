import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { fillClipboard, pressCopy, readClipboard, selectAllOf } from './harness/clipboard.ts';
import { pressButton, pressDialogButton, waitForDialog, waitForNoDialog, waitForPlaceholders } from './harness/dialog.ts';
import { untilInPage } from './harness/in-page.ts';
import { listenToEverything, takeSeen } from './harness/listening-page.ts';
import { clickSend, composerText, focusComposer, paste, pressPaste, type } from './harness/person.ts';
import { CHAT, openChat, sentPrompts } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';
import { wordsIn } from './harness/prompts.ts';

/*
 * A page that listens to everything it can: changes of its document, every event, the selection, the focus, its own clipboard, and what scripts
 * leave behind on the window. It must not come by a name at any time, and the person must have them all.
 */

const PROMPT = 'Write two sentences for the report of Chidera Okafor in 8B, UPN B801200005001. Chidera works well with Jayden Smethwick.';
const SECRETS = ['Chidera', 'Okafor', 'Jayden', 'Smethwick', 'B801200005001'];
const REPLY = '[data-complete]';

const practice = practiceOfFile({ tabsStay: true });

async function askWithPlaceholders(page: Page): Promise<void> {
  await paste(page, PROMPT);
  await waitForDialog(page);
  await pressDialogButton(page, /^Replace/);
  await waitForNoDialog(page);
  await waitForPlaceholders(page);
  await clickSend(page);
  await page.waitForSelector(REPLY);
}

async function openListening(): Promise<Page> {
  const page = await practice.browser.newPage();
  await listenToEverything(page);
  await page.goto(CHAT, { waitUntil: 'load' });
  practice.recorder.clear();
  // Filling the clipboard is the test's own doing, and the page sees it.
  await askWithPlaceholders(page);
  await takeSeen(page);
  return page;
}

const clipboardHolds = (page: Page, name: string) => expect.poll(async () => (await readClipboard(page))?.text).toContain(name);

test('a page that listens to everything comes by no name when the person copies, presses its copy button or opens the panel', async () => {
  const page = await openListening();
  await page.evaluate((selector) => {
    const element = document.createElement('page-element');
    element.textContent = 'and Pupil A once more';
    document.querySelector(selector)?.append(element);
  }, REPLY);

  await selectAllOf(page, REPLY);
  await pressCopy(page);
  await clipboardHolds(page, 'Chidera Okafor once more');
  await fillClipboard(page, 'nothing');
  await page.click(`${REPLY} [aria-label="Copy"]`);
  await clipboardHolds(page, 'Chidera Okafor');

  await fillClipboard(page, 'nothing');
  await pressButton(page, /^Reply with names$/);
  expect((await waitForDialog(page)).text).toContain('Chidera Okafor');
  await page.keyboard.down('Control');
  await page.keyboard.press('a', { commands: ['SelectAll'] });
  await page.keyboard.up('Control');
  await pressCopy(page);
  await pressDialogButton(page, /^Copy with names$/);
  await clipboardHolds(page, 'Chidera Okafor');
  await pressDialogButton(page, /^Close$/);
  await waitForNoDialog(page);

  const seen = await takeSeen(page);
  expect(seen).toContain('Pupil A');
  expect(wordsIn(seen, SECRETS)).toEqual([]);
  await page.close();
});

test('such a page does see what is its own: the test would notice', async () => {
  const page = await openListening();
  await page.evaluate(() => navigator.clipboard.writeText('Jayden in a text of the page').catch(() => undefined));
  await page.evaluate(() => document.body.append('Smethwick'));
  await expect.poll(() => page.evaluate(() => window.seen?.join(' '))).toContain('Jayden');
  expect(wordsIn(await takeSeen(page), SECRETS)).toEqual(['Jayden', 'Smethwick']);
  await page.close();
});

test('“Undo” puts the placeholders back on the clipboard', async () => {
  const page = await openChat(practice);
  await askWithPlaceholders(page);
  await selectAllOf(page, REPLY);
  await pressCopy(page);
  await clipboardHolds(page, 'Chidera Okafor');
  await pressButton(page, /^Undo$/);
  await clipboardHolds(page, 'Pupil A');
  expect(wordsIn((await readClipboard(page))?.text ?? '', SECRETS)).toEqual([]);
  await page.close();
});

test('a reply with names that is pasted back is judged like anything else', async () => {
  const page = await openChat(practice);
  await askWithPlaceholders(page);
  await selectAllOf(page, REPLY);
  await pressCopy(page);
  await clipboardHolds(page, 'Chidera Okafor');
  await focusComposer(page);
  await pressPaste(page);
  expect((await waitForDialog(page)).text).toContain('Okafor');
  expect(await composerText(page)).toBe('');
  await page.close();
});

test('what the person copies of the own draft, and what a script only pretends to copy, stays as it is', async () => {
  const page = await openChat(practice);
  await askWithPlaceholders(page);
  await type(page, 'More about Pupil A please');
  await selectAllOf(page, '#prompt-textarea');
  await pressCopy(page);
  await expect.poll(async () => (await readClipboard(page))?.text).toContain('More about Pupil A please');
  const forged = await page.evaluate((selector) => {
    document.getSelection()?.selectAllChildren(document.querySelector(selector) as Element);
    const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
    document.querySelector(selector)?.dispatchEvent(event);
    return [event.defaultPrevented, event.clipboardData?.getData('text/plain')];
  }, REPLY);
  expect(forged).toEqual([false, '']);
  await page.close();
});

const TURNS = [
  'Chidera Okafor in 8B likes maths. Draft a kind note.',
  'Now for Jayden Smethwick in 8B.',
  'Chidera was early today; say so.',
  'OKAFOR, Chidera is to sit at the front of 8B.',
  'Compare Jayden and Chidera in one line.',
  'jayden smethwick in 8b likes maths',
  'Mrs Okafor rang about Chidera Okafor.',
  'Chidera’s maths and Jayden Smethwick’s reading',
  'A line for C. Okafor in 8B, please.',
  'Chidera Okafor and Jayden Smethwick won.',
];

test('over ten turns the same person keeps the same placeholder; a new conversation knows nobody', async () => {
  const page = await openChat(practice);
  for (const [i, turn] of TURNS.entries()) {
    await paste(page, turn);
    await waitForDialog(page);
    await pressDialogButton(page, /^Replace/);
    await waitForNoDialog(page);
    await waitForPlaceholders(page);
    await clickSend(page);
    await untilInPage(page, (count) => document.querySelectorAll('[data-complete]').length === count, i + 1);
  }
  const sent = sentPrompts(practice.recorder);
  expect(sent).toHaveLength(TURNS.length);
  expect(wordsIn(practice.recorder.receivedText(), SECRETS)).toEqual([]);
  expect(sent.map((prompt) => prompt.match(/(?:Pupil|Adult|Parent) [A-Z]/g))).toEqual([
    ['Pupil A'],
    ['Pupil B'],
    ['Pupil A'],
    ['Pupil A'],
    ['Pupil B', 'Pupil A'],
    ['Pupil B'],
    ['Adult A', 'Pupil A'],
    ['Pupil A', 'Pupil B'],
    ['Pupil A'],
    ['Pupil A', 'Pupil B'],
  ]);
  await page.evaluate(() => history.pushState({}, '', '/c/0123456789abcdef'));
  await selectAllOf(page, REPLY);
  await pressCopy(page);
  await clipboardHolds(page, 'Chidera Okafor');
  await page.evaluate((selector) => {
    for (const old of document.querySelectorAll(selector)) old.remove();
    history.pushState({}, '', '/c/fedcba9876543210');
    document
      .querySelector('#messages')
      ?.append(Object.assign(document.createElement('p'), { id: 'other', textContent: 'Pupil A of another day' }));
  }, REPLY);
  await selectAllOf(page, '#other');
  await pressCopy(page);
  await expect.poll(async () => (await readClipboard(page))?.text).toBe('Pupil A of another day');
  await page.close();
});
