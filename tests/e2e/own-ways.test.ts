import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { trySending, tryTyping } from './design-trials.ts';
import { LOADED, UNUSUAL } from './designs.ts';
import { sayAside, stopAside } from './harness/aside.ts';
import { pressDialogButton, waitForDialog, waitForNoDialog, waitForWords } from './harness/dialog.ts';
import { expectNothing } from './harness/heard.ts';
import { untilInPage } from './harness/in-page.ts';
import { copyToClipboard } from './harness/person.ts';
import { openChat } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';
import { CLEAN, STOPPED } from './harness/prompts.ts';
import { withSession } from './harness/session.ts';

/*
 * Pages that take a text from the person, or send it, in ways of their own, to addresses that nobody knows.
 */

const practice = practiceOfFile();

test.each(Object.entries(LOADED))('a page that empties its box and sends by %s is stopped, and sends what is clean', async (_way, send) =>
  trySending(await openChat(practice), practice, send),
);

test.each(Object.entries(UNUSUAL))('a page that %s is held, and sends what is clean', (_how, { make, keys }) => {
  const open = async (): Promise<Page> => {
    const page = await openChat(practice);
    await page.bringToFront();
    await page.evaluate(make);
    await page.focus('#area');
    return page;
  };
  return tryTyping(open, practice, keys);
});

test('where a page keeps what was stopped and sends it with the next message, that is said and the message is back in its box', async () => {
  const page = await openChat(practice);
  await page.evaluate(() => {
    const box = Object.assign(document.createElement('textarea'), { id: 'other' });
    const control = Object.assign(document.createElement('div'), { id: 'control', textContent: 'icon' });
    document.body.prepend(box, control);
    const all: string[] = [];
    control.addEventListener('click', () => {
      all.push(box.value);
      box.value = '';
      fetch('/not-on-any-list', { method: 'POST', body: JSON.stringify(all) }).catch(() => undefined);
    });
  });
  await page.bringToFront();
  await page.focus('#other');
  await page.keyboard.type(STOPPED);
  await page.click('#control');
  await waitForDialog(page);
  await pressDialogButton(page, /^Replace/);
  await waitForNoDialog(page);
  const stands = () => page.$eval('#other', (box) => (box as HTMLTextAreaElement).value);
  await expect.poll(stands).toContain('Pupil A');
  await page.click('#control');
  await waitForWords(page, /stopped before would have gone with it/);
  await expect.poll(stands).toContain('Pupil A');
  await expectNothing(page, practice);
});

test('what a page takes from the clipboard by a button of its own, and sends without showing it, is held', async () => {
  const page = await openChat(practice);
  await copyToClipboard(page, STOPPED);
  await page.evaluate(() => {
    const control = Object.assign(document.createElement('div'), { id: 'control', textContent: 'Paste and ask' });
    document.body.prepend(control);
    control.addEventListener('click', async () => {
      const body = await navigator.clipboard.readText();
      await fetch('/not-on-any-list', { method: 'POST', body }).catch(() => undefined);
    });
  });
  await page.click('#control');
  await waitForDialog(page);
  await expectNothing(page, practice);
});

test('a page that keeps a message until it has time for it does not send it after a clean one', async () => {
  const page = await openChat(practice);
  await page.evaluate(() => {
    const box = Object.assign(document.createElement('textarea'), { id: 'other' });
    const control = Object.assign(document.createElement('div'), { id: 'control', textContent: 'icon' });
    document.body.prepend(box, control);
    const waiting: string[] = [];
    control.addEventListener('click', () => {
      waiting.push(box.value);
      box.value = '';
      if (waiting.length > 1) for (const body of waiting) fetch('/not-on-any-list', { method: 'POST', body }).catch(() => undefined);
    });
  });
  await page.bringToFront();
  for (const text of [STOPPED, CLEAN]) {
    await page.focus('#other');
    await page.keyboard.type(text);
    await page.click('#control');
  }
  await waitForWords(page, /stopped before would have gone with it/);
  await expect.poll(() => practice.recorder.receivedText()).toContain(CLEAN);
  await expectNothing(page, practice);
});

test('a word that was part of a name that was stopped may be said of something else', async () => {
  const page = await openChat(practice);
  const send = (body: string) => fetch('/not-on-any-list', { method: 'POST', body });
  await stopAside(page, send, 'Grace in 8B has autism and an EHCP. Write her an easier worksheet on volcanoes.');
  const innocent = 'Explain the days of grace that a contract gives a debtor.';
  await sayAside(page, send, innocent);
  await expect.poll(() => practice.recorder.receivedText()).toContain(innocent);
  expect(practice.recorder.receivedText()).not.toContain('autism');
});

test('a page that loads itself anew does not take the question with it', async () => {
  const page = await openChat(practice);
  const send = (text: string) => {
    history.replaceState(null, '', `/?topic=${encodeURIComponent(text)}`);
    location.reload();
  };
  await stopAside(page, send, STOPPED);
  await untilInPage(page, (text) => document.querySelector<HTMLTextAreaElement>('#other')?.value === text, STOPPED);
  await expectNothing(page, practice);
});

test('a page that fills its box, sends and empties it in one go is stopped', async () => {
  const page = await openChat(practice);
  await page.evaluate((text) => {
    const box = Object.assign(document.createElement('textarea'), { id: 'other' });
    const control = Object.assign(document.createElement('div'), { id: 'control', textContent: 'Use my saved prompt' });
    document.body.prepend(box, control);
    control.addEventListener('click', () => {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      const body = box.value;
      box.value = '';
      setTimeout(() => fetch('/not-on-any-list', { method: 'POST', body }).catch(() => undefined));
    });
  }, STOPPED);
  await page.bringToFront();
  await page.click('#control');
  await waitForDialog(page);
  await expectNothing(page, practice);
});

test('Enter on a keyboard of the screen, which is no key, sends nothing that must stay', async () => {
  const page = await openChat(practice);
  await page.evaluate(() => {
    const area = Object.assign(document.createElement('textarea'), { id: 'area' });
    document.body.prepend(area);
    area.addEventListener('beforeinput', (event) => {
      if (event.inputType !== 'insertLineBreak') return;
      event.preventDefault();
      const { value } = area;
      area.value = '';
      setTimeout(() => fetch('/not-on-any-list', { method: 'POST', body: value }).catch(() => undefined));
    });
  });
  await page.bringToFront();
  await page.focus('#area');
  await page.keyboard.type(STOPPED);
  await withSession(page, (session) => session.send('Input.dispatchKeyEvent', { type: 'char', text: '\r' }));
  await waitForDialog(page);
  await expectNothing(page, practice);
});
