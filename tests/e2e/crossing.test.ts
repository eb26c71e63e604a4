import { expect, test } from 'vitest';
import { watchConsole } from './harness/chromium.ts';
import { findDialog, pressDialogButton, waitForDialog, waitForNoDialog } from './harness/dialog.ts';
import {
  clickTestId,
  compose,
  composerText,
  copyToClipboard,
  focusComposer,
  paste,
  pressEnter,
  pressPaste,
  type,
} from './harness/person.ts';
import { openChat, sentDrafts, sentPrompts, settle } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';
import { CLEAN, FACTS, IDENTIFIERS, STOPPED, WARNED, wordsIn } from './harness/prompts.ts';
import { ALL_PLEDGES } from './pledges.ts';

const practice = practiceOfFile();

test.each(ALL_PLEDGES)('$name', ({ check }) => check(practice));

test('a warned prompt waits for the person, goes on their word and their own send, and is not asked about twice', async () => {
  const page = await openChat(practice);
  await type(page, WARNED);
  await pressEnter(page);
  expect((await waitForDialog(page)).buttons.join()).toMatch(/Send anyway/);
  await settle(page, practice.recorder);
  expect(sentPrompts(practice.recorder)).toEqual([]);
  await pressDialogButton(page, /Send anyway/);
  await waitForNoDialog(page);
  expect(await composerText(page)).toBe(WARNED);
  await focusComposer(page);
  await pressEnter(page);
  await page.waitForSelector('[data-complete]');
  expect(sentPrompts(practice.recorder)).toEqual([WARNED]);
});

test('Escape closes the dialog, sends nothing and leaves the text where it was', async () => {
  const page = await openChat(practice);
  await type(page, STOPPED);
  await pressEnter(page);
  await waitForDialog(page);
  await page.keyboard.press('Escape');
  await waitForNoDialog(page);
  expect(await composerText(page)).toBe(STOPPED);
  await settle(page, practice.recorder);
  expect(sentPrompts(practice.recorder)).toEqual([]);
});

test('the dialog can be used with the keyboard alone and tells a screen reader what it is', async () => {
  const page = await openChat(practice);
  await paste(page, STOPPED);
  const dialog = await waitForDialog(page);
  expect(dialog.modal).toBe(true);
  expect(dialog.name).not.toBe('');
  await page.keyboard.press('Enter'); // the first button has the focus: replace
  await waitForNoDialog(page);
  expect(wordsIn(await composerText(page), IDENTIFIERS)).toEqual([]);
});

test('text that comes as HTML only is seen too', async () => {
  const page = await openChat(practice);
  await copyToClipboard(page, '', `<p>${STOPPED.replace('Okafor', '<b>Okafor</b>')}</p>`);
  await focusComposer(page);
  await pressPaste(page);
  await waitForDialog(page);
  expect(await composerText(page)).toBe('');
});

test('text written through an input method is stopped when it is sent', async () => {
  const page = await openChat(practice);
  await compose(page, ['Chidera', 'Chidera Okafor', STOPPED]);
  await pressEnter(page);
  await waitForDialog(page);
  await settle(page, practice.recorder);
  expect(sentPrompts(practice.recorder)).toEqual([]);
  expect(wordsIn(sentDrafts(practice.recorder).join(), [...IDENTIFIERS, ...FACTS])).toEqual([]);
});

test('words typed before the page has woken up are stopped like any others', async () => {
  const page = await openChat(practice, '?hydrate=1500');
  await page.click('textarea#prompt-textarea');
  await page.keyboard.sendCharacter(STOPPED.slice(0, -3)); // at once: a busy machine would still be typing when the page wakes up
  await page.keyboard.type(STOPPED.slice(-3));
  await page.waitForSelector('div#prompt-textarea');
  await focusComposer(page);
  await pressEnter(page);
  await waitForDialog(page);
  await settle(page, practice.recorder);
  expect(sentPrompts(practice.recorder)).toEqual([]);
  expect(await composerText(page)).toBe(STOPPED);
});

test('a prompt for which the page borrows a clean fetch from an empty frame is stopped', async () => {
  const page = await openChat(practice);
  const outcome = await page.evaluate(async (text) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const body = JSON.stringify({ messages: [{ author: { role: 'user' }, content: { parts: [text] } }] });
    const borrowed = frame.contentWindow as (Window & { fetch: typeof fetch }) | null;
    return borrowed?.fetch('https://chatgpt.com/backend-api/f/conversation', { method: 'POST', body }).then(
      () => 'sent',
      () => 'stopped',
    );
  }, STOPPED);
  await settle(page, practice.recorder);
  expect(outcome).toBe('stopped');
  expect(sentPrompts(practice.recorder)).toEqual([]);
});

test('what the site tells its makers is not held up, not even while a prompt is stopped', async () => {
  const page = await openChat(practice);
  await page.evaluate((text) => window.__compose?.(text), STOPPED);
  await clickTestId(page, 'leave-by-xhr');
  await waitForDialog(page);
  await settle(page, practice.recorder);
  const told = practice.recorder.received(/^\/ces\/v1\/t$/).filter((record) => record.text.includes('Composer: Send'));
  expect(told).toHaveLength(1);
  for (const record of told) expect(record.at - JSON.parse(record.text).timestamp).toBeLessThan(500);
});

test('the practice page shows the person that a stopped message did not go, and no dialog opens for a clean one', async () => {
  const page = await openChat(practice);
  await page.evaluate((text) => window.__compose?.(text), STOPPED);
  await clickTestId(page, 'leave-by-fetch-request');
  await waitForDialog(page);
  await page.waitForSelector('#failure:not([hidden])');
  const second = await openChat(practice);
  await paste(second, CLEAN);
  await pressEnter(second);
  await second.waitForSelector('[data-complete]');
  expect(await findDialog(second)).toBeUndefined();
});

test('no word of a prompt is written to the console, and nothing of ours fails', async () => {
  const page = await openChat(practice);
  const lines = watchConsole(page);
  await paste(page, STOPPED);
  await waitForDialog(page);
  await pressDialogButton(page, /^Replace with placeholders/);
  await waitForNoDialog(page);
  await page.evaluate((text) => window.__compose?.(text), STOPPED);
  await clickTestId(page, 'leave-by-websocket');
  await waitForDialog(page);
  await settle(page, practice.recorder);
  expect(wordsIn(lines.join('\n'), [...IDENTIFIERS, ...FACTS])).toEqual([]);
  expect(lines.filter((line) => line.startsWith('uncaught'))).toEqual([]);
});
