import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type WebWorker } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browsers.ts';
import { waitForDialog } from '../e2e/harness/dialog.ts';
import { paste } from '../e2e/harness/person.ts';
import { CHAT } from '../e2e/harness/practice.ts';
import { type PracticeServer, startPracticeServer } from '../replicas/server.ts';
import { type MachinePolicy, openMachinePolicy } from './machine-policy.ts';
import { startUpdateServer, type UpdateServer } from './update-server.ts';
import { until, valuesFor } from './waiting.ts';

/**
 * An IT admin's first morning: the packed build, installed by policy from an update server, with managed values, in a new profile; then a
 * restart, and a change while a tab is open.
 */
const EMAIL = 'Please write a reminder to t.okafor@staff.northfield.example about the trip.';
const SECRET = 'Aisha Rahman, UPN B801200005001, has epilepsy.';

interface Stored {
  readonly policy?: { readonly matrix: { readonly personal: { readonly unlisted: string } } };
}

let machine: MachinePolicy;
let updates: UpdateServer;
let server: PracticeServer;
let browser: Browser;
const profile = mkdtempSync(join(tmpdir(), 'lollipop-profile-'));

beforeAll(async () => {
  machine = openMachinePolicy();
  updates = await startUpdateServer();
  server = await startPracticeServer();
  await updates.offer('1.0.0');
  machine.write('install.json', {
    DeveloperToolsAvailability: 1, // or the tests cannot see the worker of an extension installed by policy
    ExtensionSettings: { [updates.id]: { installation_mode: 'force_installed', update_url: updates.updateUrl } },
  });
  setValues('block');
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await updates?.close();
  machine?.close();
  rmSync(profile, { recursive: true, force: true });
});

const setValues = (action: 'block' | 'warn') =>
  machine.write('values.json', valuesFor(updates.id, { matrix: [`personal@unlisted=${action}`] }));

async function start(): Promise<void> {
  browser = await puppeteer.launch({
    executablePath: findChromium()?.path ?? '',
    pipe: true,
    enableExtensions: true, // without it Puppeteer adds --disable-extensions, and Chromium takes the extension off the profile
    ignoreDefaultArgs: ['--disable-background-networking'], // it keeps policy from fetching anything
    userDataDir: profile,
    args: ['--no-sandbox', '--no-first-run', '--disable-component-update', '--disable-sync', ...server.chromiumArguments],
  });
}

/** The dialog that a paste leads to on a page opened now. */
async function verdict(text: string): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.goto(CHAT);
    await paste(page, text);
    return (await waitForDialog(page)).name;
  } finally {
    await page.close();
  }
}

async function worker(): Promise<WebWorker> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(updates.id), {
    timeout: 60_000,
  });
  const found = await target.worker();
  if (!found) throw new Error('the worker of the extension went away');
  return found;
}

/** The action for an email address in the record that every guard follows, asked of the worker. */
const inForce = async () =>
  (await worker()).evaluate(async () => (await chrome.storage.local.get<Stored>('policy')).policy?.matrix.personal.unlisted);

test('installed by policy: protected on the first page, and the managed value in force by the second', async () => {
  await start();
  await worker();
  const first = await browser.newPage();
  await first.goto(CHAT);
  await paste(first, SECRET);
  expect((await waitForDialog(first)).name).toBe('Stopped before it left');
  await until('the managed value arrives while the first page is open', async () => (await inForce()) === 'block');
  expect(await verdict(EMAIL)).toBe('Stopped before it left');
});

test('after a restart with the same profile the managed value is in force on the first page', async () => {
  await browser.close();
  await start();
  expect(await verdict(EMAIL)).toBe('Stopped before it left');
});

test('a changed value reaches a tab that is already open', async () => {
  const page = await browser.newPage();
  await page.goto(CHAT);
  setValues('warn');
  await until('the open tab judges by the new value', async () => {
    await paste(page, EMAIL);
    const { name } = await waitForDialog(page);
    await page.keyboard.press('Escape');
    return name === 'Check this before it goes';
  });
  await page.close();
});
