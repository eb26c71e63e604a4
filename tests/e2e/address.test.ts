import type { Page } from 'puppeteer';
import { beforeAll, expect, test } from 'vitest';
import { fillClipboard, readClipboard } from './harness/clipboard.ts';
import { findDialog, pressButton, pressDialogButton, waitForDialog, waitForNoDialog, waitForWords } from './harness/dialog.ts';
import { untilInPage } from './harness/in-page.ts';
import { composerText, pressEnter } from './harness/person.ts';
import { waitForAskedPages } from './harness/policy.ts';
import { CHAT, openChat, sentPrompts, settle } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';
import { CLEAN, FACTS, IDENTIFIERS, STOPPED, wordsIn } from './harness/prompts.ts';

/*
 * A prompt in a page's address, as `?q=…`: our page stands before it, so that the tool's server is asked for nothing that would be stopped.
 */

const practice = practiceOfFile();
beforeAll(() => waitForAskedPages(practice));

const withPrompt = (text: string, name = 'q'): string => `?model=auto&${name}=${encodeURIComponent(text)}`;
/** The tool's page with the prompt in its address, once ours has let it go. */
const arrived = (page: Page) => untilInPage(page, (chat) => location.href.startsWith(`${chat}?model=auto&`), CHAT);
const secrets = (text: string): string[] => wordsIn(decodeURIComponent(text), [...IDENTIFIERS, ...FACTS]);

test.each(['q', 'prompt'])(
  'a page opened with a stopped prompt in ?%s= does not get it, and the person may put a safe one in',
  async (name) => {
    const page = await practice.browser.newPage();
    practice.recorder.clear();
    await page.goto(CHAT + withPrompt(STOPPED, name), { waitUntil: 'load' });
    expect((await waitForDialog(page)).text).toContain('Okafor');
    expect(await page.evaluate(() => [location.href, document.URL])).toEqual([`${CHAT}?model=auto`, `${CHAT}?model=auto`]);
    expect(practice.recorder.received().flatMap(({ path, text }) => secrets(`${path} ${text}`))).toEqual([]);
    practice.recorder.clear();
    await pressDialogButton(page, /^Replace with placeholders$/);
    await waitForNoDialog(page);
    await untilInPage(page, () => document.querySelector('#prompt-textarea')?.textContent?.includes('Pupil A'));
    await page.focus('#prompt-textarea');
    await pressEnter(page);
    await page.waitForSelector('[data-complete]');
    expect(sentPrompts(practice.recorder)).toHaveLength(1);
    expect(wordsIn(practice.recorder.receivedText(), IDENTIFIERS)).toEqual([]);
  },
);

test('neither going back nor loading again brings it back', async () => {
  const page = await openChat(practice);
  await page.goto(CHAT + withPrompt(STOPPED), { waitUntil: 'load' });
  await waitForDialog(page);
  await pressDialogButton(page, /^Do not paste$/);
  await waitForNoDialog(page);
  practice.recorder.clear();
  await page.reload({ waitUntil: 'load' });
  await page.goto(`${CHAT}?other=1`, { waitUntil: 'load' });
  await page.goBack({ waitUntil: 'load' });
  expect(await page.evaluate(() => location.search)).toBe('?model=auto');
  await settle(page, practice.recorder);
  expect(wordsIn(practice.recorder.receivedText(), IDENTIFIERS)).toEqual([]);
});

test('a clean prompt in the address is left alone', async () => {
  const page = await practice.browser.newPage();
  practice.recorder.clear();
  await page.goto(CHAT + withPrompt(CLEAN));
  await arrived(page);
  expect(await page.evaluate(() => new URLSearchParams(location.search).get('q'))).toBe(CLEAN);
  await settle(page, practice.recorder);
  expect(await findDialog(page)).toBeUndefined();
});

/** Ways out of a page that is open, by which a prompt would reach the server in an address. */
const LEADS: Readonly<Record<string, (page: Page, address: string) => Promise<unknown>>> = {
  'a link': (page, address) =>
    page.evaluate((href) => {
      const link = Object.assign(document.createElement('a'), { href, textContent: 'Ask' });
      document.body.append(link);
      link.click();
    }, address),
  'a script': (page, address) => page.evaluate((href) => location.assign(href), address),
  'a script that leaves no entry': (page, address) => page.evaluate((href) => location.replace(href), address),
};

test.each(Object.entries(LEADS))('a stopped prompt to which %s leads does not leave, and a clean one does', async (_lead, go) => {
  const page = await openChat(practice);
  await page.waitForSelector('div#prompt-textarea');
  await go(page, withPrompt(STOPPED));
  await waitForDialog(page);
  await settle(page, practice.recorder);
  expect(wordsIn(practice.recorder.receivedText(), [...IDENTIFIERS, ...FACTS])).toEqual([]);
  expect(page.url()).toBe(CHAT);
  await pressDialogButton(page, /^Replace with placeholders$/);
  await waitForNoDialog(page);
  await untilInPage(page, () => document.querySelector('#prompt-textarea')?.textContent?.includes('Pupil A'));
  expect(wordsIn(await composerText(page), IDENTIFIERS)).toEqual([]);
  await go(page, withPrompt(CLEAN)).catch(() => {}); // the page goes away under the call
  await arrived(page);
  expect(new URL(page.url()).searchParams.get('q')).toBe(CLEAN);
});

/** Without a box to put them into, the words would be gone with the address. */
test.each([
  ['the words with placeholders', /^Replace with placeholders$/, 'Pupil A'],
  ['the person’s own words', /^Do not paste$/, 'Chidera Okafor'],
])('a page without a message box: %s may be copied', async (_what, button, name) => {
  const page = await practice.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const boxes = 'textarea, input, [contenteditable]';
    const remove = () => {
      for (const box of document.querySelectorAll(boxes)) box.remove();
    };
    new MutationObserver(remove).observe(document, { childList: true, subtree: true, attributeFilter: ['contenteditable'] });
  });
  practice.recorder.clear(); // what the page of the test before put into its drafts once the names were replaced
  await page.goto(CHAT + withPrompt(STOPPED), { waitUntil: 'load' });
  await waitForDialog(page);
  await pressDialogButton(page, button);
  await waitForNoDialog(page);
  await waitForWords(page, /This page did not take the text/);
  await fillClipboard(page, 'something else');
  await pressButton(page, /^Copy the text$/);
  await waitForWords(page, /^Copied/);
  expect((await readClipboard(page))?.text).toContain(`It is for ${name}, UPN`);
  expect(secrets(practice.recorder.receivedText())).toEqual([]);
});
