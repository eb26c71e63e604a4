import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { expectFaultless } from './harness/axe.ts';
import { openExtensionPage } from './harness/chromium.ts';
import { counted, readCounts } from './harness/counts.ts';
import { pressButton, waitForDialog } from './harness/dialog.ts';
import { openPopupBeside } from './harness/guard.ts';
import { untilInPage } from './harness/in-page.ts';
import { paste, pressEnter } from './harness/person.ts';
import { changePolicy } from './harness/policy.ts';
import { openChat } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';
import { CLEAN, STOPPED } from './harness/prompts.ts';

/** Our own pages in every state: what axe sees of them in both schemes, at 320 pixels and at 200 per cent, and what they say. */
const practice = practiceOfFile();

async function openPractice(query = ''): Promise<Page> {
  const page = await openExtensionPage(practice, `practice.html${query}`);
  await page.bringToFront();
  await page.waitForSelector('#prompt');
  return page;
}

/** With the lines that the person sees. */
// biome-ignore lint/performance/useDomNodeTextContent: with the lines that the person sees
const words = (page: Page, place = 'main'): Promise<string> => page.$eval(place, (node) => (node as HTMLElement).innerText);

test('a new installation opens the practice page behind the page in use, with the first notice on it', async () => {
  const opened = await practice.browser.waitForTarget((target) => target.url().endsWith('/practice.html'));
  const page = await opened.page();
  if (!page) throw new Error('The practice page is not a tab.');
  await page.waitForSelector('.first-run');
  expect(await words(page, '.first-run')).toMatch(/checked on this computer[\s\S]*Only counts are kept[\s\S]*never yours alone/);
});

test('the first notice: without a fault, and once closed gone from here and from the pages of AI tools', async () => {
  const page = await openPractice();
  await page.waitForSelector('.first-run');
  await expectFaultless(page);
  await pressButton(page, /^Got it/);
  expect(await page.$('.first-run')).toBeNull();
  expect(await (await openPractice()).$('.first-run')).toBeNull();
});

test('practice: empty, stopped, sent and answered, for staff and for pupils, without a fault', async () => {
  const page = await openPractice();
  await expectFaultless(page);
  await pressButton(page, /^A class list/);
  await page.waitForSelector('.seen');
  expect(await words(page, '.answer')).toMatch(/Lollipop would stop this[\s\S]*AI policy, section 6[\s\S]*4 names[\s\S]*Pupil A/);
  await expectFaultless(page);
  await pressButton(page, /^A lesson plan/);
  await pressButton(page, /^Send$/);
  await untilInPage(page, () => document.activeElement?.textContent === 'What the AI tool would have got');
  await pressButton(page, /^Send it as it is/);
  await page.waitForSelector('.feedback p');
  await expectFaultless(page);
  await page.select('#role', 'pupil');
  await untilInPage(page, () => document.querySelector('.samples')?.textContent?.includes('A homework question'));
  await expectFaultless(page);
});

test('what may go where follows role, tool and policy; a tool that is not to be used says so', async () => {
  const page = await openPractice();
  expect(await words(page, '.where')).toMatch(/Names\s+you choose first/);
  const before = await changePolicy(practice, (policy) => ({
    ...policy,
    matrix: { ...policy.matrix, personal: { ...policy.matrix.personal, approved: 'block' } },
  }));
  await page.bringToFront(); // a page behind another is not drawn, and so not asked
  await untilInPage(page, () => /Names\s*stopped/.test(document.querySelector('.where')?.textContent ?? ''));
  await changePolicy(practice, () => before);
  await page.bringToFront();
  await untilInPage(page, () => /Names\s*you choose first/.test(document.querySelector('.where')?.textContent ?? ''));
  await page.select('#tool', 'otter');
  await pressButton(page, /^A lesson plan/);
  expect(await words(page, '.answer')).toContain('Otter would not open at all');
});

test('a pasted list is held as on a real site, and what is chosen there changes the box; nothing is counted and nothing leaves', async () => {
  const page = await openPractice();
  practice.recorder.clear();
  const before = await readCounts(page);
  await page.click('#prompt');
  await page.keyboard.type('Names: ');
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.querySelector('#prompt')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, STOPPED);
  expect((await waitForDialog(page)).name).toBe('Stopped before it left');
  expect(await page.$eval('#prompt', (box) => (box as HTMLTextAreaElement).value)).toBe('Names: ');
  await pressButton(page, /^Replace/);
  await untilInPage(page, () => (document.querySelector('#prompt') as HTMLTextAreaElement).value.includes('Pupil A'));
  await pressButton(page, /^Send$/);
  await untilInPage(page, () => document.activeElement?.textContent === 'What the AI tool would have got');
  expect(await readCounts(page)).toEqual(before);
  expect(practice.recorder.received(/./)).toEqual([]);
});

test('popup: beside a protected page, elsewhere, and with all that an admin can fill in or get wrong, without a fault', async () => {
  const chat = await openChat(practice);
  const popup = await openPopupBeside(practice);
  await popup.waitForSelector('.where');
  expect(await words(popup)).toMatch(
    /This page is protected[\s\S]*What may go to ChatGPT\s+Names\s+you choose first[\s\S]*lists of people\s+stopped/,
  );
  expect(await words(popup)).toMatch(/What this browser holds\s+Nothing yet\./);
  expect(await words(popup), 'what is not set is the admin’s business').not.toMatch(/not set|Report/i);
  await expectFaultless(popup);

  const before = await changePolicy(practice, (policy) => ({
    ...policy,
    wording: { ...policy.wording, organisationName: 'Northfield Schools Trust' },
    contacts: {
      ...policy.contacts,
      dpoContact: 'dpo@northfield.example',
      reportingContact: 'The head’s office',
      policyUrl: 'https://northfield.example/ai',
    },
  }));
  await popup.evaluate(() =>
    chrome.storage.local.set({ policyProblems: [{ key: 'matrix', reason: 'is not of the form class@status=action' }] }),
  );
  await untilInPage(popup, () => document.body.textContent?.includes('is not of the form'));
  const filled = await words(popup);
  for (const part of [
    'Northfield Schools Trust',
    'Report a misuse of AI: The head’s office',
    'dpo@northfield.example',
    'The AI policy',
    'matrix',
  ])
    expect(filled).toContain(part);
  await popup.click('summary');
  await expectFaultless(popup);
  await changePolicy(practice, () => before);
  await popup.evaluate(() => chrome.storage.local.set({ policyProblems: [] }));
  await chat.bringToFront();
  await paste(chat, CLEAN);
  await pressEnter(chat);
  await chat.waitForSelector('[data-complete]');
  await expect.poll(() => counted(practice)).toContainEqual(expect.stringContaining('none allow '));
  const elsewhere = await openExtensionPage(practice, 'popup.html');
  await elsewhere.waitForSelector('table');
  expect(await words(elsewhere)).toMatch(/Not protected here[\s\S]*Nothing found, sent\s+1/);
  await expectFaultless(elsewhere);
});
