import type { Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { findDialog, waitForDialog } from './harness/dialog.ts';
import { expectNothing, heard, listen } from './harness/heard.ts';
import { untilInPage } from './harness/in-page.ts';
import {
  clickSend,
  compose,
  composerText,
  copyToClipboard,
  focusComposer,
  paste,
  pressEnter,
  SEND_BUTTON,
  type,
} from './harness/person.ts';
import { openChat, sentPrompts } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';
import { CLEAN, STOPPED } from './harness/prompts.ts';

/* Every way of a person's words into a page and out of a box: stopped before the page has heard of it. The gate behind is tested by itself. */

const practice = practiceOfFile();

async function dropText(page: Page, text: string): Promise<void> {
  const session = await page.createCDPSession();
  const box = await (await page.$('#prompt-textarea'))?.boundingBox();
  const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 8 };
  const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
  for (const name of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type: name, ...at, data });
  await session.detach();
}

/** The keys that stand for it, or none at all as with the menu; the editing command is what makes the browser do it. */
async function pasteBy(page: Page, text: string, command: string, keys: readonly ('Control' | 'Shift')[]): Promise<void> {
  await copyToClipboard(page, text);
  await focusComposer(page);
  for (const key of keys) await page.keyboard.down(key);
  const session = await page.createCDPSession();
  const modifiers = keys.reduce((sum, key) => sum + (key === 'Control' ? 2 : 8), 0);
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'v', code: 'KeyV', modifiers, commands: [command] });
  await session.detach();
  for (const key of keys) await page.keyboard.up(key);
}

const INTO: Readonly<Record<string, (page: Page, text: string) => Promise<void>>> = {
  'dropped on the message box': dropText,
  'pasted with Ctrl+V': paste,
  'pasted with Ctrl+Shift+V': (page, text) => pasteBy(page, text, 'PasteAndMatchStyle', ['Control', 'Shift']),
  'pasted by the menu': (page, text) => pasteBy(page, text, 'Paste', []),
};

describe.each(Object.entries(INTO))('text %s', (_way, put) => {
  test('is held before the page hears of it', async () => {
    const page = await openChat(practice);
    await page.waitForSelector('div#prompt-textarea');
    await listen(page, 'paste', 'drop');
    await put(page, STOPPED);
    expect((await waitForDialog(page)).text).toContain('Okafor');
    expect([await heard(page), await composerText(page)]).toEqual([[], '']);
    await expectNothing(page, practice);
  });

  test('stands there as it was and is sent as it was when it is clean', async () => {
    const page = await openChat(practice);
    await page.waitForSelector('div#prompt-textarea');
    await put(page, CLEAN);
    await untilInPage(page, (text) => document.querySelector('#prompt-textarea')?.textContent === text, CLEAN);
    await clickSend(page);
    await page.waitForSelector('[data-complete]');
    expect(sentPrompts(practice.recorder)).toEqual([CLEAN]);
  });
});

/** As a script, a template or dictation puts it there: without a key, and for the first without any event. */
const SET: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'set by a script': (page) => page.evaluate((text) => window.__compose?.(text), STOPPED),
  'put in by dictation or autocorrect': async (page) => {
    await focusComposer(page);
    await page.keyboard.sendCharacter(STOPPED);
  },
  'corrected in place': async (page) => {
    await type(page, 'It is for Chidera Okafr, UPN B801200005001, who has dyslexia.');
    await page.evaluate(() => {
      const words = document.querySelector('#prompt-textarea p')?.firstChild as Text;
      getSelection()?.setBaseAndExtent(words, words.data.indexOf('Okafr'), words, words.data.indexOf('Okafr') + 5);
      document.execCommand('insertText', false, 'Okafor');
    });
  },
};

/** With the keys that sites send on. */
const KEYS: Readonly<Record<string, readonly ('Control' | 'Meta')[]>> = { Enter: [], 'Ctrl+Enter': ['Control'], 'Meta+Enter': ['Meta'] };

test.each(Object.keys(SET).flatMap((how) => Object.keys(KEYS).map((keys) => [how, keys] as const)))(
  'text %s is held at %s',
  async (how, keys) => {
    const page = await openChat(practice);
    await untilInPage(page, () => window.__compose !== undefined);
    await SET[how]?.(page);
    await page.focus('#prompt-textarea');
    await listen(page, 'keydown', 'keypress');
    for (const key of KEYS[keys] ?? []) await page.keyboard.down(key);
    await pressEnter(page);
    for (const key of KEYS[keys] ?? []) await page.keyboard.up(key);
    await waitForDialog(page);
    expect(await heard(page)).not.toContain('Enter');
    await expectNothing(page, practice);
  },
);

/** What an input method shows on the way to the words, in three scripts. */
const SCRIPTS = {
  Chinese: ['qing', '请', '请帮助'],
  Japanese: ['k', 'か', 'かな', '仮名'],
  Korean: ['ㅎ', '하', '한', '한글'],
} as const;

test.each(Object.entries(SCRIPTS))(
  'an Enter that ends a %s composition is not a send, and the text is judged after it',
  async (_name, steps) => {
    const page = await openChat(practice);
    await type(page, STOPPED);
    const session = await page.createCDPSession();
    await listen(page, 'keydown');
    for (const text of steps) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code: 'KeyA', windowsVirtualKeyCode: 229 });
    }
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
    await session.send('Input.insertText', { text: steps.at(-1) ?? '' });
    await session.detach();
    await expectNothing(page, practice);
    expect(await findDialog(page)).toBeUndefined();
    expect(await heard(page), 'the page gets the key that its input method gets').toContain('Enter');
    expect(await composerText(page)).toBe(STOPPED + steps.at(-1));
    await pressEnter(page);
    await waitForDialog(page);
    await expectNothing(page, practice);
  },
);

test('words written with an input method arrive as they are when they are clean', async () => {
  const page = await openChat(practice);
  await compose(page, ['qing', '请', '请解释光合作用']);
  await pressEnter(page);
  await page.waitForSelector('[data-complete]');
  expect(sentPrompts(practice.recorder)).toEqual(['请解释光合作用']);
});

const PRESSES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a click': clickSend,
  'Enter on it': async (page) => {
    await page.focus(SEND_BUTTON);
    await page.keyboard.press('Enter');
  },
  'the space bar on it': async (page) => {
    await page.focus(SEND_BUTTON);
    await page.keyboard.press('Space');
  },
  'a finger': async (page) => {
    await page.tap(SEND_BUTTON);
  },
  'a script that clicks it': (page) => page.$eval(SEND_BUTTON, (button) => (button as HTMLElement).click()),
  'requestSubmit() of its form': (page) => page.$eval('#composer', (form) => (form as HTMLFormElement).requestSubmit()),
};

test.each(Object.entries(PRESSES))('the send button pressed by %s is held from the first event on', async (_how, press) => {
  const page = await openChat(practice);
  await type(page, STOPPED);
  await page.waitForSelector(`${SEND_BUTTON}:not(:disabled)`);
  await listen(page, 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchend', 'click', 'submit', 'keydown');
  await press(page);
  await waitForDialog(page);
  expect(await heard(page)).toEqual([]);
  await expectNothing(page, practice);
  expect(await composerText(page)).toBe(STOPPED);
});

test.each(Object.entries(PRESSES))('the send button pressed by %s sends a clean prompt', async (_how, press) => {
  const page = await openChat(practice);
  await type(page, CLEAN);
  await page.waitForSelector(`${SEND_BUTTON}:not(:disabled)`);
  await press(page);
  await page.waitForSelector('[data-complete]');
  expect(sentPrompts(practice.recorder)).toEqual([CLEAN]);
});
