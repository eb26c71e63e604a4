import type { Page } from 'puppeteer';
import { afterEach, describe, expect, test } from 'vitest';
import { type Launched, openExtensionPage } from './harness/chromium.ts';
import { findDialog, pressDialogButton, waitForDialog, waitForNoDialog } from './harness/dialog.ts';
import { waitForGuard } from './harness/guard.ts';
import { untilInPage } from './harness/in-page.ts';
import { composerText, paste, pressEnter, type } from './harness/person.ts';
import { openChat, type Practice, sentPrompts, settle, startPractice } from './harness/practice.ts';
import { CLEAN, FACTS, IDENTIFIERS, STOPPED, wordsIn } from './harness/prompts.ts';
import { type Variant, variantOf } from './harness/variants.ts';

/*
 * A tab that is older than the extension in it: the extension was updated, switched off, or put in anew by a newer guard.
 */

let practice: Practice | undefined;
let variant: Variant | undefined;
afterEach(async () => {
  await practice?.close();
  await variant?.remove();
  variant = undefined;
});

interface OwnPage {
  readonly chrome: {
    readonly management: { setEnabled(id: string, on: boolean): Promise<void> };
    readonly scripting: { executeScript(what: object): Promise<unknown> };
  };
}

async function switchTo(on: boolean, { browser, extensionId }: Launched): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const change = (id: string, to: boolean) => (globalThis as unknown as OwnPage).chrome.management.setEnabled(id, to);
  await page.evaluate(change, extensionId, on);
  await page.close();
}

/** The extension starts anew, as after an update: its old guards are cut off. */
async function reload(launched: Launched): Promise<void> {
  await switchTo(false, launched);
  await switchTo(true, launched);
}

/** What every guard owes, old or new. */
async function expectGuarded(page: Page, { recorder }: Practice): Promise<void> {
  recorder.clear();
  await page.bringToFront();
  await type(page, STOPPED);
  await pressEnter(page);
  await waitForDialog(page);
  await pressDialogButton(page, /^Do not send$/);
  await waitForNoDialog(page);
  expect(await composerText(page)).toBe(STOPPED);
  await page.evaluate((text) => {
    window.__script = text;
    document.querySelector<HTMLElement>('[data-testid="set-by-script"]')?.click();
  }, STOPPED);
  await waitForDialog(page);
  await pressDialogButton(page, /^Do not send$/);
  await waitForNoDialog(page);
  await settle(page, recorder);
  expect(await findDialog(page)).toBeUndefined();
  expect(sentPrompts(recorder)).toEqual([]);
  expect(wordsIn(recorder.receivedText(), [...IDENTIFIERS, ...FACTS])).toEqual([]);
  await page.evaluate(() => window.__compose?.(''));
  await type(page, CLEAN);
  await pressEnter(page);
  await page.waitForSelector('[data-complete]');
  expect(sentPrompts(recorder)).toEqual([CLEAN]);
}

async function openGuarded(using: Practice): Promise<Page> {
  const page = await openChat(using);
  await page.waitForSelector('div#prompt-textarea');
  await waitForGuard(using);
  await page.bringToFront();
  return page;
}

test('after an update the old guard of an open tab goes on as before', async () => {
  practice = await startPractice();
  const page = await openGuarded(practice);
  await reload(practice);
  await expectGuarded(page, practice);
});

test('after the extension was switched off the guard of an open tab goes on until the tab is loaded again', async () => {
  practice = await startPractice();
  const page = await openGuarded(practice);
  await switchTo(false, practice);
  await expectGuarded(page, practice);
});

describe('a newer guard that is put into an open tab', () => {
  /** The permission is not one that the extension has: it stands for whatever puts the scripts in, as Firefox does by itself. */
  async function startWithScripting(): Promise<Practice> {
    const allow = (source: string): string => {
      const manifest = JSON.parse(source);
      return JSON.stringify({
        ...manifest,
        permissions: [...manifest.permissions, 'scripting'],
        host_permissions: ['https://chatgpt.com/*'],
      });
    };
    variant = await variantOf({ 'manifest.json': allow });
    return startPractice({ extension: variant.folder });
  }

  async function putIn(launched: Launched, tab: number): Promise<void> {
    const page = await openExtensionPage(launched, 'popup.html');
    await page.evaluate(async (tabId) => {
      const { scripting } = (globalThis as unknown as OwnPage).chrome;
      for (const [file, world] of [
        ['gate', 'MAIN'],
        ['guard', 'ISOLATED'],
        ['faces', 'ISOLATED'],
      ])
        await scripting.executeScript({ target: { tabId }, files: [`content-scripts/${file}.js`], world, injectImmediately: true });
    }, tab);
    await page.close();
  }

  test.each([
    ['beside one that still works', false],
    ['after an update', true],
  ])('%s takes over, and the person is asked once', async (_when, updated) => {
    practice = await startWithScripting();
    const page = await openGuarded(practice);
    const { tab } = await waitForGuard(practice);
    if (updated) await reload(practice);
    await putIn(practice, tab);
    await expectGuarded(page, practice);
  });

  test('waits until a question that is open has been answered', async () => {
    practice = await startWithScripting();
    const page = await openGuarded(practice);
    const { tab } = await waitForGuard(practice);
    await page.bringToFront();
    await paste(page, STOPPED);
    await waitForDialog(page);
    await putIn(practice, tab);
    await page.bringToFront();
    expect((await waitForDialog(page)).text).toContain('Okafor');
    await pressDialogButton(page, /^Replace with placeholders$/);
    await waitForNoDialog(page);
    await untilInPage(page, () => document.querySelector('#prompt-textarea')?.textContent?.includes('Pupil A'));
    await settle(page, practice.recorder); // the guard has read back what it put there
    await page.evaluate(() => window.__compose?.(''));
    await expectGuarded(page, practice);
  });
});
