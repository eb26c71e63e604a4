import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { fillClipboard, pressCopy, readClipboard, selectAllOf } from './harness/clipboard.ts';
import { findDialog, pressButton, pressDialogButton, waitForDialog, waitForNoDialog, waitForPlaceholders } from './harness/dialog.ts';
import { untilInPage } from './harness/in-page.ts';
import { clickSend, paste, pressEnter, type } from './harness/person.ts';
import { changePolicy } from './harness/policy.ts';
import { openChat, sentPrompts, settle } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';
import { IDENTIFIERS, STOPPED, wordsIn } from './harness/prompts.ts';

const REPLY = '[data-complete]';

const practice = practiceOfFile({ tabsStay: true });

async function ask(page: Page): Promise<void> {
  const before = (await page.$$(REPLY)).length;
  await paste(page, STOPPED);
  await waitForDialog(page);
  await pressDialogButton(page, /^Replace/);
  await waitForNoDialog(page);
  await waitForPlaceholders(page);
  await clickSend(page);
  await untilInPage(page, (selector, count) => document.querySelectorAll(selector).length > count, REPLY, before);
}

const holds = (page: Page, words: string) => expect.poll(async () => (await readClipboard(page))?.text).toContain(words);

test('the panel shows the reply with names, is worked by keys alone, and Escape closes it', async () => {
  const page = await openChat(practice);
  await ask(page);
  await fillClipboard(page, 'nothing');
  await pressButton(page, /^Reply with names$/);
  const panel = await waitForDialog(page);
  expect(panel).toMatchObject({ name: 'The reply with names', buttons: ['Copy with names', 'Close'], modal: true });
  expect(panel.text).toContain('It is for Chidera Okafor');
  await pressEnter(page); // the focus is on "Copy with names"
  await holds(page, 'It is for Chidera Okafor, UPN B801200005001');
  expect((await readClipboard(page))?.html).toContain('Chidera Okafor');
  await page.keyboard.press('Escape');
  await waitForNoDialog(page);
  await pressEnter(page); // the focus is back on the button that opened it
  await waitForDialog(page);
  expect(wordsIn(await page.$eval('html', (root) => root.textContent ?? ''), IDENTIFIERS)).toEqual([]);
  expect(wordsIn(practice.recorder.receivedText(), IDENTIFIERS)).toEqual([]);
  await page.close();
});

test('a button that was put away stays away', async () => {
  const page = await openChat(practice);
  await ask(page);
  await pressButton(page, /^Put away$/);
  await ask(page);
  await settle(page, practice.recorder);
  await expect(pressButton(page, /^Reply with names$/)).rejects.toThrow('There is no button');
  await page.close();
});

test('nothing is offered where nothing was replaced', async () => {
  const page = await openChat(practice);
  await paste(page, 'Plan a lesson on volcanoes for Pupil A.');
  await clickSend(page);
  await page.waitForSelector(REPLY);
  await settle(page, practice.recorder);
  await expect(pressButton(page, /^Reply with names$/)).rejects.toThrow('There is no button');
  await fillClipboard(page, 'nothing');
  await selectAllOf(page, REPLY);
  await pressCopy(page);
  await holds(page, 'volcanoes for Pupil A.');
  await page.close();
});

test('in a pack that prefers names, a name that belongs to nobody leaves, sets off nothing, and comes back as the real one', async () => {
  const before = await changePolicy(practice, (policy) => ({ ...policy, placeholders: { ...policy.placeholders, style: 'names' } }));
  const page = await openChat(practice);
  await ask(page);
  const [sent = ''] = sentPrompts(practice.recorder);
  expect(sent).toMatch(/It is for \p{Lu}\p{Ll}{6,}, UPN \[UPN\], who has dyslexia\./u);
  const name = /for (\p{Lu}\p{Ll}+), UPN/u.exec(sent)?.[1] ?? '';
  expect(wordsIn(practice.recorder.receivedText(), IDENTIFIERS)).toEqual([]);
  await type(page, `What else would help ${name} with dyslexia?`);
  await clickSend(page);
  await untilInPage(page, (selector) => document.querySelectorAll(selector).length === 2, REPLY);
  expect(await findDialog(page)).toBeUndefined();
  await selectAllOf(page, '#messages');
  await pressCopy(page);
  await holds(page, 'What else would help Chidera Okafor with dyslexia?');
  await page.close();
  await changePolicy(practice, () => before);
});
