import type { Page } from 'puppeteer';
import { afterEach, expect, test } from 'vitest';
import { expectFaultless } from './harness/axe.ts';
import { openExtensionPage } from './harness/chromium.ts';
import { readCounts } from './harness/counts.ts';
import { pressButton } from './harness/dialog.ts';
import { waitForGuard } from './harness/guard.ts';
import { untilInPage } from './harness/in-page.ts';
import { changePolicy } from './harness/policy.ts';
import { openChat } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';

/** The status page: what it says when all is well, when something is not, and what it gives away. */
const practice = practiceOfFile({ tabsStay: true });
let page: Page;
afterEach(() => page?.close());

async function open(): Promise<Page> {
  page = await openExtensionPage(practice, 'status.html');
  await page.waitForSelector('h1');
  return page;
}

const words = (selector = 'main') => page.$eval(selector, (part) => (part.textContent ?? '').replace(/\s+/g, ' '));

async function runTest(): Promise<string> {
  await page.bringToFront();
  await pressButton(page, /^Run the self-test$/);
  await page.waitForSelector('#self-test [role="status"] h3');
  return words('#self-test [role="status"]');
}

test('says which policy is in force, from where, and what only the trust can fill in', async () => {
  await changePolicy(practice, (policy) => policy); // waits until the worker has delivered one
  await open();
  expect(await words('#policy')).toMatch(/The trust’s AI policy.*Lollipop’s built-in safe policy.*Schema version\d+/);
  expect(await words('.overview')).toContain('Not set yet, so nobody is shown them: owner');
  expect(await words('#settings')).toContain('The trust has set nothing');
  expect(await words('#places')).toContain('Microsoft Edge lets no extension work on Copilot');
  expect(await words('#browser')).toMatch(/Chrome \d+.*storage there.*Can be read/);
});

test('names the pages that are open and how they are protected', async () => {
  const chat = await openChat(practice);
  await waitForGuard(practice);
  await open();
  expect(await words('#places')).toContain('ChatGPT: This page is protected');
  await chat.close();
});

test('the self-test plants a number, stops it, sends and counts nothing', async () => {
  await open();
  const before = await readCounts(page);
  practice.recorder.clear();
  const result = await runTest();
  expect(result).toContain('Passed: the planted number did not get through.');
  expect(result).toContain('By the policy in force it was stopped too.');
  expect(result).not.toContain('failed');
  expect(practice.recorder.receivedText()).toBe('');
  expect(await readCounts(page)).toEqual(before);
});

test('the self-test names a failure: here a policy by which nothing found makes a text sensitive', async () => {
  const before = await changePolicy(practice, (policy) => ({ ...policy, classes: { ...policy.classes, rules: [] } }));
  await open();
  const result = await runTest();
  expect(result).toContain('Failed: 1 of 6 steps.');
  expect(result).toContain('By the policy in force such a text goes through');
  await changePolicy(practice, () => before);
});

test('says what needs attention: hosts without access, the last good policy, an overdue review, a damaged model', async () => {
  const before = await changePolicy(practice, (policy) => ({
    ...policy,
    source: 'last_good',
    reviewDate: '2020-01-01',
    extraHosts: ['assistant.trust.example'],
  }));
  await open();
  await page.evaluate(() => chrome.storage.session.set({ secondLookFault: 'altered' }));
  await page.reload();
  await page.waitForSelector('h1');
  const points = await words('.overview');
  for (const point of [
    'Part of the protection is missing',
    'no access to them: assistant.trust.example',
    'No policy arrives any more',
    'to be reviewed by 2020-01-01',
    'a file of it is damaged',
  ])
    expect(points).toContain(point);
  expect(await words('#places')).toContain('managed edition');
  await page.evaluate(() => chrome.storage.session.remove('secondLookFault'));
  await changePolicy(practice, () => before);
});

test('says so when somebody has taken away access to sites, and that it is back', async () => {
  const setAccess = async (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') => {
    const settings = await practice.browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      (extensionId, access) =>
        (globalThis as unknown as OwnPage).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access }),
      practice.extensionId,
      hostAccess,
    );
    await settings.close();
  };
  await setAccess('ON_CLICK');
  await open();
  expect(await words('.overview')).toMatch(/no access to addresses of its list: \d+/);
  expect(await words('#browser')).toContain('Access to the sites of the list missing');
  await setAccess('ON_ALL_SITES');
  await page.close();
  await open();
  expect(await words('.overview')).not.toContain('no access to addresses of its list');
});

interface OwnPage {
  readonly chrome: { readonly developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
}

test('what support gets is what the page shows: JSON, and none of the trust’s own words', async () => {
  const before = await changePolicy(practice, (policy) => ({
    ...policy,
    owner: 'Planted Owner',
    unit: 'planted-unit',
    version: 'planted version',
    contacts: { ...policy.contacts, dpoContact: 'planted@trust.example' },
  }));
  await open();
  await runTest();
  expect(await words('#policy')).toContain('Planted Owner');
  const text = await page.$eval('#bundle pre', (part) => part.textContent ?? '');
  expect(JSON.parse(text)).toMatchObject({ policy: { source: 'built_in' }, selfTest: Array.from({ length: 6 }, () => ({ fine: true })) });
  expect(text).not.toMatch(/planted(?!_)/i);
  await page.browserContext().overridePermissions(`chrome-extension://${practice.extensionId}`, ['clipboard-read', 'clipboard-write']);
  await pressButton(page, /^Copy$/);
  await untilInPage(page, () => document.querySelector('#bundle [role="status"]')?.textContent !== '');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  await changePolicy(practice, () => before);
});

test('without a fault, opened out and after a self-test', async () => {
  await open();
  await runTest();
  await page.$$eval('details', (all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  await expectFaultless(page);
});
