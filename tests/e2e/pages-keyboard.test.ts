import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { openExtensionPage } from './harness/chromium.ts';
import { waitForDialog, waitForNoDialog } from './harness/dialog.ts';
import { openPopupBeside } from './harness/guard.ts';
import { untilInPage } from './harness/in-page.ts';
import { changePolicy } from './harness/policy.ts';
import { openChat } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';
import { STOPPED } from './harness/prompts.ts';
import { until, whenTrue } from './harness/wait.ts';

/** Our pages with the keyboard alone. */
const practice = practiceOfFile({ tabsStay: true });

/** What has the focus, as a person would call it; empty for nothing. It is visible: every stop has an outline. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return '';
    if (getComputedStyle(at).outlineStyle === 'none') return `no outline: ${at.outerHTML}`;
    return (at as HTMLInputElement).labels?.[0]?.textContent ?? at.textContent ?? '';
  });

async function walk(page: Page, to: string): Promise<string[]> {
  const stops: string[] = [];
  while (stops.at(-1) !== to) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
    if (stops.length > 60) throw new Error(`${to} was not reached: ${stops.join(' | ')}`);
  }
  return stops;
}

test('the practice page: from the first key to a safe prompt sent, and a moment answered', async () => {
  const page = await openExtensionPage(practice, 'practice.html');
  await page.bringToFront();
  await page.waitForSelector('#prompt');
  const pages = await page.$$eval('nav a', (links) => links.map((link) => link.textContent ?? ''));
  expect(pages[0]).toBe('Practice');
  expect(await walk(page, 'Your prompt')).toEqual([
    'Go to the content',
    ...pages,
    'Got it',
    'I am',
    'and I use',
    'A lesson plan',
    'An email from a parent',
    'A class list',
    'A letter to a colleague',
    'Your prompt',
  ]);
  await page.keyboard.type(STOPPED);
  await page.keyboard.press('Enter');
  await waitForDialog(page);
  await page.keyboard.press('Escape');
  await waitForNoDialog(page);
  expect(await page.$eval('#prompt', (box) => (box as HTMLTextAreaElement).value), 'nothing is lost').toBe(STOPPED);
  expect(await focused(page), 'the focus is back').toBe('Your prompt');

  await page.keyboard.press('Enter');
  await waitForDialog(page);
  await waitForFocusIn(page, /^Replace/);
  await page.keyboard.press('Enter');
  await waitForNoDialog(page);
  await untilInPage(page, () => (document.querySelector('#prompt') as HTMLTextAreaElement).value.includes('[UPN]'));
  await page.keyboard.press('Enter');
  await untilInPage(page, () => document.activeElement?.textContent === 'What the AI tool would have got');
  expect(await page.$eval('.safer', (sent) => sent.textContent)).not.toMatch(/Chidera|Okafor|B8012/);

  await walk(page, 'Swap the names, then send');
  await page.keyboard.press('Space');
  await page.waitForSelector('.feedback p');
  expect(await page.$eval('.feedback', (feedback) => [feedback.textContent, feedback.getAttribute('role')])).toEqual([
    expect.stringMatching(/^Yes\./),
    'status',
  ]);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');
  await page.close();
});

test('the popup: every control in order, the five lines by a key, and the way to the practice page', async () => {
  const chat = await openChat(practice);
  const popup = await openPopupBeside(practice);
  await popup.bringToFront();
  await popup.waitForSelector('.where');
  expect(await walk(popup, 'Privacy in five lines')).toEqual([
    'Say that AI helped',
    'Practise here',
    'Status page',
    'Privacy in five lines',
  ]);
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('details[open] li');
  await popup.keyboard.down('Shift');
  for (const _ of ['to the status page', 'to the practice page']) await popup.keyboard.press('Tab');
  await popup.keyboard.up('Shift');
  const opened = practice.browser.waitForTarget((target) => target.url().endsWith('/practice.html?tool=chatgpt'));
  await popup.keyboard.press('Enter');
  const page = await (await opened).page();
  await untilInPage(page as Page, () => (document.querySelector('#tool') as HTMLSelectElement | null)?.value === 'chatgpt');
  await chat.close();
});

test('the popup: the statement that AI helped opens on the page, where the policy offers it', async () => {
  const chat = await openChat(practice);
  const popup = await openPopupBeside(practice);
  await popup.bringToFront();
  await popup.waitForSelector('.where');
  await walk(popup, 'Say that AI helped');
  await popup.keyboard.press('Enter');
  await chat.bringToFront();
  expect((await waitForDialog(chat)).name).toBe('Say how AI helped');
  const before = await changePolicy(practice, (policy) => ({
    ...policy,
    offers: { ...policy.offers, statement: ['pupil'] },
    role: 'teacher',
  }));
  const another = await openPopupBeside(practice);
  await another.waitForSelector('.where');
  expect(await another.$$eval('button', (buttons) => buttons.map(({ textContent }) => textContent))).not.toContain('Say that AI helped');
  await changePolicy(practice, () => before);
  await chat.close();
});

/** The dialog's own focus, which a page's script cannot see. */
async function waitForFocusIn(page: Page, name: RegExp): Promise<void> {
  const session = await page.createCDPSession();
  let at: readonly string[] = [];
  await until(
    () => `The focus is on ${at.join(' | ')}.`,
    async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const isFocused = ({ properties }: (typeof nodes)[number]) =>
        properties?.some((one) => one.name === 'focused' && one.value.value === true);
      at = nodes.filter(isFocused).map((node) => String(node.name?.value));
      return whenTrue(at.some((words) => name.test(words)));
    },
  );
  await session.detach();
}
