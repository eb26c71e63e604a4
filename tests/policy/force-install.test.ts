import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDialog, pressDialogButton, waitForDialog, waitForNoDialog } from '../e2e/harness/dialog.ts';
import { composerText, paste, pressEnter, type } from '../e2e/harness/person.ts';
import { CHAT, sentPrompts, settle } from '../e2e/harness/practice.ts';
import { type Forced, forceInstall, updateNow } from './forced.ts';
import { until } from './waiting.ts';

/**
 * An IT admin's first morning: the packed build, installed by policy from an update server, with managed values, in a new profile; then a
 * restart, a change while a tab is open, and an update with tabs open. The heading of a dialog names the version of the guard that asks.
 */
const EMAIL = 'Please write a reminder to t.okafor@staff.northfield.example about the trip.';
const SECRET = 'Aisha Rahman, UPN B801200005001, has epilepsy.';

interface Stored {
  readonly policy?: { readonly matrix: { readonly personal: { readonly unlisted: string } } };
}

let forced: Forced;
beforeAll(async () => {
  forced = await forceInstall();
  setValues('block');
});
afterAll(() => forced?.close());

const setValues = (action: 'block' | 'warn') => forced.setValues({ matrix: [`personal@unlisted=${action}`] });

async function openPage() {
  const page = await forced.browser.newPage();
  await page.goto(CHAT);
  return page;
}

/** The heading of the dialog that a paste leads to on a page opened now. */
async function verdict(text: string): Promise<string> {
  const page = await openPage();
  try {
    await paste(page, text);
    return (await waitForDialog(page)).name;
  } finally {
    await page.close();
  }
}

/** The action for an email address in the record that every guard follows, asked of the worker. */
const inForce = async () =>
  (await forced.worker()).evaluate(async () => (await chrome.storage.local.get<Stored>('policy')).policy?.matrix.personal.unlisted);

test('installed by policy: protected on the first page, the managed value in force there as soon as it comes, and on the second', async () => {
  await forced.start();
  await forced.worker();
  const first = await openPage();
  await paste(first, SECRET);
  expect((await waitForDialog(first)).name).toBe('Stopped before it left (1.0.0)');
  await pressDialogButton(first, /^Do not paste$/);
  await until('the managed value arrives while the first page is open', async () => (await inForce()) === 'block');
  await paste(first, EMAIL);
  expect((await waitForDialog(first)).name, 'on the first page too, without loading it again').toBe('Stopped before it left (1.0.0)');
  expect(await verdict(EMAIL)).toBe('Stopped before it left (1.0.0)');
});

test('after a restart with the same profile the managed value is in force on the first page', async () => {
  await forced.start();
  expect(await verdict(EMAIL)).toBe('Stopped before it left (1.0.0)');
});

test('a changed value reaches a tab that is already open', async () => {
  const page = await openPage();
  setValues('warn');
  await until('the open tab judges by the new value', async () => {
    await paste(page, EMAIL);
    const { name } = await waitForDialog(page);
    await page.keyboard.press('Escape');
    return name === 'Check this before it goes (1.0.0)';
  });
  await page.close();
});

test('an update with a tab open: its guard goes on, asks once, and loses nothing; a new page has the new one', async () => {
  const page = await openPage();
  await type(page, SECRET);
  await forced.updates.offer('2.0.0');
  await updateNow(forced, '2.0.0');
  await page.bringToFront();
  forced.server.recorder.clear();
  await pressEnter(page);
  expect((await waitForDialog(page)).name).toBe('Stopped before it left (1.0.0)');
  await pressDialogButton(page, /^Do not send$/);
  await waitForNoDialog(page);
  await settle(page, forced.server.recorder);
  expect(await findDialog(page)).toBeUndefined();
  expect(await composerText(page)).toBe(SECRET);
  expect(sentPrompts(forced.server.recorder)).toEqual([]);
  await page.close();
  expect(await verdict(EMAIL)).toBe('Check this before it goes (2.0.0)');
});
