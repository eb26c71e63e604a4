import type { Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { findDialog, pressDialogButton, waitForDialog, waitForNoDialog, waitForPlaceholders } from './harness/dialog.ts';
import { expectNothing, heard } from './harness/heard.ts';
import { composerText, copyToClipboard, pressEnter, pressPaste, type } from './harness/person.ts';
import { openChat, sentPrompts, settle } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';
import { CLEAN, IDENTIFIERS, STOPPED, wordsIn } from './harness/prompts.ts';

/* Enter where it may mean something else than "send": twice, while a question is on its way, and in a list that the page has open. */

const practice = practiceOfFile();

test('a second Enter right behind the first answers nothing', async () => {
  const page = await openChat(practice);
  await type(page, STOPPED);
  await pressEnter(page);
  await pressEnter(page);
  await waitForDialog(page);
  await expectNothing(page, practice);
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

test('Enter while a paste is held does not send what stands beside it, and afterwards does', async () => {
  const page = await openChat(practice);
  await copyToClipboard(page, `${STOPPED}\n${`${CLEAN}\n`.repeat(6000)}`); // long enough that the question takes a moment
  await type(page, CLEAN);
  await pressPaste(page);
  await pressEnter(page);
  expect((await waitForDialog(page)).text).toContain('Okafor');
  await expectNothing(page, practice);
  expect(await composerText(page)).toBe(CLEAN);
  await pressDialogButton(page, /^Do not paste$/);
  await waitForNoDialog(page);
  await page.focus('#prompt-textarea');
  await pressEnter(page);
  await page.waitForSelector('[data-complete]');
  expect(sentPrompts(practice.recorder)).toEqual([CLEAN]);
});

describe('Enter in a menu that the site shows over the box and tells nobody of', () => {
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

/** A list over the box that the box tells of as ARIA wants it. `honest`: Enter picks from it, once, and it is gone. */
async function withList(page: Page, honest: boolean, hidden = false): Promise<void> {
  await page.evaluate(
    (picks, gone) => {
      const list = document.createElement('ul');
      list.setAttribute('role', 'listbox');
      list.innerHTML = '<li role="option" id="list-of-files-0">worksheet</li><li role="option" id="list-of-files-1">plan</li>';
      list.hidden = gone;
      document.body.prepend(list);
      const box = document.querySelector('#prompt-textarea');
      box?.setAttribute('aria-activedescendant', 'list-of-files-0');
      window.heard = [];
      const pick = (event: KeyboardEvent) => {
        if (event.key !== 'Enter' || !list.isConnected) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        list.remove();
        box?.removeAttribute('aria-activedescendant');
        window.heard?.push('picked');
      };
      if (picks) window.addEventListener('keydown', pick, true);
    },
    honest,
    hidden,
  );
}

describe('Enter in a list that the box tells of', () => {
  test.each([CLEAN, STOPPED])('picks, once, and the next one is a send again: %s', async (text) => {
    const page = await openChat(practice);
    await type(page, text);
    await withList(page, true);
    await pressEnter(page);
    await settle(page, practice.recorder);
    expect(await heard(page)).toEqual(['picked']);
    expect(await findDialog(page)).toBeUndefined();
    expect([await composerText(page), sentPrompts(practice.recorder)]).toEqual([text, []]);
    await pressEnter(page);
    if (text === STOPPED) {
      await waitForDialog(page);
      return expectNothing(page, practice);
    }
    await page.waitForSelector('[data-complete]');
    expect(sentPrompts(practice.recorder)).toEqual([CLEAN]);
  });

  test('sends nothing where the page takes it for a send all the same: the request is stopped and the text comes back', async () => {
    const page = await openChat(practice);
    await type(page, STOPPED);
    await withList(page, false);
    await pressEnter(page);
    await waitForDialog(page);
    await expectNothing(page, practice);
    expect(await composerText(page)).toBe(STOPPED);
  });

  test('is held as ever where nobody sees the list', async () => {
    const page = await openChat(practice);
    await type(page, STOPPED);
    await withList(page, true, true);
    await pressEnter(page);
    await waitForDialog(page);
    expect(await heard(page)).toEqual([]);
    await expectNothing(page, practice);
  });
});
