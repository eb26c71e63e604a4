import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, openExtensionPage } from '../e2e/harness/chromium.ts';
import { findDialog, waitForDialog } from '../e2e/harness/dialog.ts';
import { paste } from '../e2e/harness/person.ts';
import { openChat, type Practice, startPractice } from '../e2e/harness/practice.ts';
import { type MachinePolicy, openMachinePolicy } from './machine-policy.ts';
import { until, valuesFor } from './waiting.ts';

/** A managed policy file and what it changes, in a Chromium that reads it as on a school's computer. One browser, one story, in order. */
const EMAIL = 'Please write a reminder to t.okafor@staff.northfield.example about the trip.';

let machine: MachinePolicy;
let practice: Practice;
beforeAll(async () => {
  machine = openMachinePolicy();
  practice = await startPractice();
});
afterAll(async () => {
  await practice?.close();
  machine?.close();
});

const set = (values: object) => machine.write('lollipop.json', valuesFor(practice.extensionId, values));

async function popupText({ browser, extensionId }: Launched): Promise<string> {
  const page = await openExtensionPage({ browser, extensionId }, 'popup.html');
  const text = await page.evaluate(() => document.body.innerText);
  await page.close();
  return text;
}

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
  await until('blocked by policy', async () => (await verdict()) === 'Stopped before it left');
});

test('a value that makes no sense leaves the last good one on, and the popup names the key', async () => {
  set({ matrix: ['personal@unlisted=blokc'], unit: 'north-primary', policyVersion: 'autumn 2' });
  await until('the popup names the key', async () => (await popupText(practice)).includes('matrix'));
  expect(await verdict()).toBe('Stopped before it left');
});

test('a value of the wrong type, which Chromium withholds without a word, leaves the last good one on too', async () => {
  set({ matrix: 5, unit: 'north-primary', policyVersion: 'autumn 3' });
  await until('the popup says that it is withheld', async () => /matrix.*no longer arrives/.test(await popupText(practice)));
  expect(await verdict()).toBe('Stopped before it left');
});

test('a file that is not JSON leaves the whole last good policy on', async () => {
  machine.writeText('lollipop.json', '{"3rdparty": {"extensions":');
  await until('the values are gone from the browser', async () => (await managedKeys(practice)).length === 0);
  expect(await verdict()).toBe('Stopped before it left');
});

test('a mended file is in force again and clears the complaint', async () => {
  set({ matrix: ['personal@unlisted=allow'], unit: 'north-primary', policyVersion: 'autumn 4' });
  await until('no complaint in the popup', async () => !(await popupText(practice)).includes('matrix'));
  const page = await openChat(practice);
  await paste(page, EMAIL);
  expect(await findDialog(page)).toBeUndefined();
});

async function managedKeys({ browser, extensionId }: Launched): Promise<string[]> {
  const page = await openExtensionPage({ browser, extensionId }, 'popup.html');
  const keys = await page.evaluate(async () => Object.keys(await chrome.storage.managed.get(null)));
  await page.close();
  return keys;
}
