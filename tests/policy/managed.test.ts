import type { Page } from 'puppeteer';
import { beforeAll, expect, test } from 'vitest';
import { openExtensionPage } from '../e2e/harness/chromium.ts';
import { findDialog, waitForDialog } from '../e2e/harness/dialog.ts';
import { untilInPage } from '../e2e/harness/in-page.ts';
import { paste } from '../e2e/harness/person.ts';
import { openChat } from '../e2e/harness/practice.ts';
import { practiceOfFile } from '../e2e/harness/practice-of-file.ts';
import { machineOfFile } from './machine-of-file.ts';
import { until, valuesFor } from './waiting.ts';

/** A managed policy file and what it changes, in a Chromium that reads it as on a school's computer. One browser, one story, in order. */
const EMAIL = 'Please write a reminder to t.okafor@staff.northfield.example about the trip.';

interface Stored {
  readonly policy?: { readonly version: string; readonly unit: string | null };
  readonly policyProblems?: readonly { readonly key: string; readonly reason: string }[];
}

const machine = machineOfFile();
const practice = practiceOfFile({ tabsStay: true });
/** Stays open from the start: Chromium reads policy files only once some page has come to rest (docs/admin/policy-arrival.md). */
let popup: Page;
beforeAll(async () => {
  popup = await openExtensionPage(practice, 'popup.html');
});

const set = (values: object) => machine.write('lollipop.json', valuesFor(practice.extensionId, values));

async function popupText(): Promise<string> {
  await popup.reload();
  await untilInPage(popup, () => document.body.textContent?.trim() !== '');
  return popup.evaluate(() => document.body.textContent ?? '');
}

/** The policy record that every guard follows, as the extension itself reads it. */
const version = () => popup.evaluate(async () => (await chrome.storage.local.get<Stored>('policy')).policy?.version);

/** What was found wrong with the values, in the same way: a page that reloads while it waits holds up the browser's own reading of the file. */
const problems = () =>
  popup.evaluate(async () => {
    const found = (await chrome.storage.local.get<Stored>('policyProblems')).policyProblems ?? [];
    return found.map(({ key, reason }) => `${key}: ${reason}`).join();
  });

const managedKeys = () => popup.evaluate(async () => Object.keys(await chrome.storage.managed.get(null)));

/** What a paste of one email address leads to: the name of the dialog that opens. */
async function verdict(): Promise<string> {
  const page = await openChat(practice);
  try {
    await paste(page, EMAIL);
    return (await waitForDialog(page)).name;
  } finally {
    await page.close();
  }
}

test('without managed values an email address is a warning', async () => {
  expect(await verdict()).toBe('Check this before it goes');
});

test('a managed value changes what happens, in the running browser', async () => {
  set({ matrix: ['personal@unlisted=block'], unit: 'north-primary', policyVersion: 'autumn 1' });
  await until('the record is built from it', async () => (await version()) === 'autumn 1');
  expect(await verdict()).toBe('Stopped before it left');
});

test('a value that makes no sense leaves the last good one on; popup and status page name the key', async () => {
  set({ matrix: ['personal@unlisted=blokc'], unit: 'south-primary', policyVersion: 'autumn 2' });
  await until('the key is refused', async () => (await problems()).includes('matrix'));
  expect(await popupText()).toContain('matrix');
  expect(await verdict()).toBe('Stopped before it left');
  const page = await openExtensionPage(practice, 'status.html');
  await page.waitForSelector('#settings table');
  const row = (key: string) =>
    page.$$eval(
      '#settings tr',
      (rows, name) => rows.find((one) => one.querySelector('code')?.textContent === name)?.textContent ?? '',
      key,
    );
  expect(await row('unit')).toMatch(/south-primary.*policy$/);
  expect(await row('matrix')).toMatch(/personal@unlisted=block.*blokc.*last good copy$/);
  expect(await page.$eval('#policy', (part) => part.textContent)).toMatch(/Your trust.*the trust’s values arrived/);
  expect(await page.$eval('#changes tbody tr', (part) => part.textContent)).toContain('autumn 2');
  await page.close();
});

test('a value of the wrong type, which Chromium withholds without a word, leaves the last good one on too', async () => {
  set({ matrix: 5, unit: 'north-primary', policyVersion: 'autumn 3' });
  await until('the key is missed', async () => /matrix.*no longer arrives/.test(await problems()));
  expect(await popupText()).toMatch(/matrix.*no longer arrives/);
  expect(await verdict()).toBe('Stopped before it left');
});

test('a file that is not JSON leaves the whole last good policy on', async () => {
  machine.writeText('lollipop.json', '{"3rdparty": {"extensions":');
  await until('the values are gone from the browser', async () => (await managedKeys()).length === 0);
  expect(await verdict()).toBe('Stopped before it left');
});

test('two files that fight over a setting, and a recommended one: the later name of the mandatory ones wins it, and all others hold', async () => {
  const more = (name: string, values: object) => machine.write(name, valuesFor(practice.extensionId, values));
  more('../recommended/lollipop.json', { matrix: ['personal@unlisted=allow'], policyVersion: 'recommended' });
  more('zz-second.json', { matrix: ['personal@unlisted=block'], policyVersion: 'of the second file' });
  set({ matrix: ['personal@unlisted=allow'], unit: 'north-primary', policyVersion: 'of the first file' });
  await until('the second file is read', async () => (await version()) === 'of the second file');
  expect(await verdict()).toBe('Stopped before it left');
  expect(await popup.evaluate(async () => (await chrome.storage.local.get<Stored>('policy')).policy?.unit)).toBe('north-primary');
  for (const name of ['zz-second.json', '../recommended/lollipop.json']) machine.write(name, undefined);
});

test('a mended file is in force again and clears the complaint', async () => {
  set({ matrix: ['personal@unlisted=allow'], unit: 'north-primary', policyVersion: 'autumn 4' });
  await until('the record is built from it', async () => (await version()) === 'autumn 4');
  expect(await popupText()).not.toContain('matrix');
  const page = await openChat(practice);
  await paste(page, EMAIL);
  expect(await findDialog(page)).toBeUndefined();
});
