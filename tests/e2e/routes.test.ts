import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findDialog, pressDialogButton, waitForDialog, waitForNoDialog, waitForPlaceholders } from './harness/dialog.ts';
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
import { openChat, type Practice, sentPrompts, settle, startPractice } from './harness/practice.ts';
import { CLEAN, FACTS, IDENTIFIERS, STOPPED, wordsIn } from './harness/prompts.ts';

/*
 * Every way of a person's words into a page and out of a box. What is stopped here is stopped before the page has heard of it: the gate behind is
 * tested by itself.
 */

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
});
afterEach(async () => {
  for (const page of (await practice.browser.pages()).slice(1)) await page.close();
});
afterAll(() => practice?.close());

declare global {
  interface Window {
    /** Events that reached the page's own listeners. */
    heard?: string[];
  }
}

/** The page listens ahead of everything else in it, on the window, as early as it can. */
async function listen(page: Page, ...types: string[]): Promise<void> {
  await page.evaluate((names) => {
    const heard: string[] = [];
    window.heard = heard;
    for (const name of names) window.addEventListener(name, (event) => heard.push((event as KeyboardEvent).key ?? event.type), true);
  }, types);
}

const heard = (page: Page): Promise<string[]> => page.evaluate(() => window.heard ?? []);

async function expectNothing(page: Page): Promise<void> {
  await settle(page, practice.recorder);
  expect(sentPrompts(practice.recorder)).toEqual([]);
  expect(wordsIn(practice.recorder.receivedText(), [...IDENTIFIERS, ...FACTS])).toEqual([]);
}

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
    await expectNothing(page);
  });

  test('stands there as it was and is sent as it was when it is clean', async () => {
    const page = await openChat(practice);
    await page.waitForSelector('div#prompt-textarea');
    await put(page, CLEAN);
    await page.waitForFunction((text) => document.querySelector('#prompt-textarea')?.textContent === text, {}, CLEAN);
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
    await page.waitForFunction(() => window.__compose !== undefined);
    await SET[how]?.(page);
    await page.focus('#prompt-textarea');
    await listen(page, 'keydown', 'keypress');
    for (const key of KEYS[keys] ?? []) await page.keyboard.down(key);
    await pressEnter(page);
    for (const key of KEYS[keys] ?? []) await page.keyboard.up(key);
    await waitForDialog(page);
    expect(await heard(page)).not.toContain('Enter');
    await expectNothing(page);
  },
);

test('a second Enter right behind the first answers nothing', async () => {
  const page = await openChat(practice);
  await type(page, STOPPED);
  await pressEnter(page);
  await pressEnter(page);
  await waitForDialog(page);
  await expectNothing(page);
  expect(await composerText(page)).toBe(STOPPED);
  await pressEnter(page); // now it is read: the first button has the keyboard
  await waitForPlaceholders(page);
  expect(wordsIn(await composerText(page), IDENTIFIERS)).toEqual([]);
});

test('a double Enter sends a clean prompt once', async () => {
  const page = await openChat(practice);
  await type(page, CLEAN);
  await pressEnter(page);
  await pressEnter(page);
  await page.waitForSelector('[data-complete]');
  expect(sentPrompts(practice.recorder)[0]).toBe(CLEAN);
  expect(await findDialog(page)).toBeUndefined();
});

describe('Enter in a menu that the site shows over the box', () => {
  async function withMenu(text: string): Promise<Page> {
    const page = await openChat(practice);
    await type(page, text);
    await page.evaluate(() => {
      window.heard = [];
      window.addEventListener(
        'keydown',
        (event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.stopImmediatePropagation();
          window.heard?.push('picked');
        },
        true,
      );
    });
    await pressEnter(page);
    return page;
  }

  test('is the site’s while the text is clean', async () => {
    const page = await withMenu(CLEAN);
    expect(await heard(page)).toEqual(['picked']);
    expect(await findDialog(page)).toBeUndefined();
    expect(await composerText(page)).toBe(CLEAN);
  });

  test('is held where sending would be', async () => {
    const page = await withMenu(STOPPED);
    await waitForDialog(page);
    expect(await heard(page)).toEqual([]);
  });
});

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
    for (const text of steps) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code: 'KeyA', windowsVirtualKeyCode: 229 });
    }
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
    await session.send('Input.insertText', { text: steps.at(-1) ?? '' });
    await session.detach();
    await expectNothing(page);
    expect(await findDialog(page)).toBeUndefined();
    expect(await composerText(page)).toBe(STOPPED + steps.at(-1));
    await pressEnter(page);
    await waitForDialog(page);
    await expectNothing(page);
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
  await expectNothing(page);
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

/** Boxes that sites put up besides the main one. Each tells what it would have sent, and does not send: the gate is not asked. */
const BOXES: Readonly<Record<string, () => HTMLElement>> = {
  'the box in which an earlier message is changed': () => document.createElement('textarea'),
  'a single line': () => document.createElement('input'),
  'an editable region': () => Object.assign(document.createElement('div'), { contentEditable: 'true', innerText: '' }),
};

const PLACES: Readonly<Record<string, (box: HTMLElement) => void>> = {
  'in the page': (box) => document.body.prepend(box),
  'in an open shadow root': (box) => {
    const host = document.createElement('div');
    document.body.prepend(host);
    host.attachShadow({ mode: 'open' }).append(box);
  },
  'in a closed shadow root': (box) => {
    const host = document.createElement('div');
    document.body.prepend(host);
    host.attachShadow({ mode: 'closed' }).append(box);
  },
  'in a closed shadow root inside another': (box) => {
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    document.body.prepend(outer);
    outer.attachShadow({ mode: 'closed' }).append(inner);
    inner.attachShadow({ mode: 'closed' }).append(box);
  },
  'in an about:blank frame': (box) => {
    const frame = Object.assign(document.createElement('iframe'), { width: 900, height: 600 });
    document.body.prepend(frame);
    frame.contentDocument?.body.append(box);
  },
};

async function putBox(page: Page, box: string, place: string): Promise<ElementHandle<HTMLElement>> {
  const made = await page.evaluateHandle(
    (makeBox, putIt) => {
      const element = new Function(`return (${makeBox})()`)() as HTMLElement;
      element.style.cssText = 'display: block; width: 400px; height: 60px';
      new Function('box', `(${putIt})(box)`)(element);
      window.heard = [];
      element.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') window.heard?.push('sent');
      });
      return element;
    },
    String(BOXES[box]),
    String(PLACES[place]),
  );
  return made as ElementHandle<HTMLElement>;
}

test.each(Object.keys(BOXES).flatMap((box) => Object.keys(PLACES).map((place) => [box, place] as const)))(
  '%s %s is held at Enter, and a clean text is not',
  async (box, place) => {
    const page = await openChat(practice);
    await page.bringToFront();
    const element = await putBox(page, box, place);
    await element.focus();
    await page.keyboard.type(STOPPED);
    await pressEnter(page);
    await settle(page, practice.recorder);
    expect(await heard(page)).toEqual([]);
    if (!place.includes('frame')) {
      await waitForDialog(page);
      await pressDialogButton(page, /^Do not send$/);
      await waitForNoDialog(page);
    }
    const other = await putBox(page, box, place);
    await other.focus();
    await page.keyboard.type(CLEAN);
    await pressEnter(page);
    expect(await heard(page)).toEqual(['sent']);
  },
);

test('a box in a frame whose button is outside of it is held, and nothing of it goes to an address on no list', async () => {
  const page = await openChat(practice);
  await page.evaluate(() => {
    const frame = Object.assign(document.createElement('iframe'), {
      width: 900,
      height: 300,
      srcdoc: '<div id="prompt-textarea" contenteditable="true" style="height: 90px"></div>',
    });
    document.querySelector('#prompt-textarea')?.remove();
    document.body.prepend(frame);
    window.heard = [];
    window.addEventListener('click', ({ type }) => window.heard?.push(type), true);
  });
  const frame = await page.waitForFrame((one) => one.url() === 'about:srcdoc');
  await page.bringToFront();
  await (await frame.waitForSelector('#prompt-textarea'))?.focus();
  await page.evaluate(() => {
    window.heard = [];
  });
  await page.keyboard.type(STOPPED);
  expect(await frame.evaluate(() => document.body.textContent.trim())).toBe(STOPPED);
  const left = await page.evaluate(
    (text) =>
      fetch('/not-on-any-list', { method: 'POST', body: text }).then(
        () => 'sent',
        () => 'stopped',
      ),
    STOPPED,
  );
  expect(left).toBe('stopped');
  await page.$eval(SEND_BUTTON, (button) => {
    (button as HTMLButtonElement).disabled = false;
  });
  await page.click(SEND_BUTTON);
  await waitForDialog(page);
  expect(await heard(page)).toEqual([]);
  await expectNothing(page);
});

/** Sent again by the page: only what the person wrote last counts, and a text that says nothing new goes. */
test('an earlier message that is changed is stopped on its way, and one that is asked for anew goes', async () => {
  const page = await openChat(practice);
  const resend = (text: string, before: string): Promise<string> =>
    page.evaluate(
      (now, earlier) => {
        const turn = (role: string, words: string) => ({ author: { role }, content: { parts: [words] } });
        const messages = [turn('user', earlier), turn('assistant', 'Chidera Okafor, UPN B801200005001, has dyslexia.'), turn('user', now)];
        return fetch('/backend-api/f/conversation', { method: 'POST', body: JSON.stringify({ action: 'variant', messages }) }).then(
          () => 'sent',
          () => 'stopped',
        );
      },
      text,
      before,
    );
  expect(await resend(CLEAN, 'Hello')).toBe('sent');
  expect(await resend(STOPPED, CLEAN)).toBe('stopped');
  await waitForDialog(page);
});

test('a paste of a megabyte is judged and held', async () => {
  const page = await openChat(practice);
  const lesson = `${CLEAN}\n`.repeat(Math.ceil(1_000_000 / CLEAN.length));
  await paste(page, `${lesson}${STOPPED}`);
  await waitForDialog(page, 20_000);
  expect(await composerText(page)).toBe('');
});
