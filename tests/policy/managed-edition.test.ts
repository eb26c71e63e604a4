import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDialog, pressDialogButton, waitForDialog, waitForNoDialog } from '../e2e/harness/dialog.ts';
import { copyToClipboard, paste, pressPaste } from '../e2e/harness/person.ts';
import { CHAT, PROJECT } from '../e2e/harness/practice.ts';
import { CLEAN } from '../e2e/harness/prompts.ts';
import { type Forced, forceInstall, OWN, OWN_PAGE, updateNow } from './forced.ts';
import { until } from './waiting.ts';

/**
 * The edition for forced installation: an AI host of the trust's own, which is on no list, is watched because the policy names it; from the page that was
 * open when the policy came, over a restart and an update.
 */
const SECRET = 'Aisha Rahman, UPN B801200005001, has epilepsy.';

let forced: Forced;
beforeAll(async () => {
  forced = await forceInstall(join(PROJECT, '.output/chrome-mv3-managed'));
  forced.setValues({ extraHosts: OWN.hosts, toolStatus: ['notes.trust.example=prohibited'], policyVersion: 'own hosts' });
});
afterAll(() => forced?.close());

async function openOwn(): Promise<Page> {
  const page = await forced.browser.newPage();
  await page.goto(OWN_PAGE);
  await page.waitForSelector(`${OWN.composer}[contenteditable="true"]`);
  return page;
}

/** Pastes into the trust's own site; on a page without a guard the text simply arrives. */
async function pasteThere(page: Page, text: string): Promise<void> {
  await copyToClipboard(page, text);
  await page.click(OWN.composer);
  await pressPaste(page);
}

async function expectHeld(page: Page, heading: string): Promise<void> {
  forced.server.recorder.clear();
  await pasteThere(page, SECRET);
  expect((await waitForDialog(page)).name).toBe(heading);
  await pressDialogButton(page, /^Do not paste$/);
  await waitForNoDialog(page);
  expect(await findDialog(page)).toBeUndefined();
  await pasteThere(page, CLEAN);
  await page.keyboard.press('Enter');
  await expect.poll(() => forced.server.recorder.received(OWN.endpoints.send).map(OWN.says)).toEqual([CLEAN]);
  expect(forced.server.recorder.receivedText()).not.toContain('Rahman');
}

const registered = async () =>
  (await forced.worker()).evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ js }) => js?.[0]));

test('a page of the trust’s own that is open when the policy comes is watched without being loaded again', async () => {
  await forced.start();
  await forced.worker();
  const page = await openOwn();
  await until('the scripts are registered', async () => (await registered()).length === 4);
  await until('the guard is in the open page', async () => (await guards()).includes('generic'));
  await expectHeld(page, 'Stopped before it left (1.0.0)');
});

/** Which adapters the guards of the open tabs use, asked by a page of the extension. */
async function guards(): Promise<readonly string[]> {
  return (await forced.worker()).evaluate(async () => {
    const ask = ({ id = -1 }) => chrome.tabs.sendMessage(id, { type: 'status' }).catch(() => undefined);
    return (await Promise.all((await chrome.tabs.query({})).map(ask))).flatMap((status) => (status ? [status.site as string] : []));
  });
}

test('a page of the trust’s own that the policy prohibits is stopped', async () => {
  const page = await forced.browser.newPage();
  await page.goto('https://notes.trust.example/').catch(() => {}); // there is no such server, and none is asked
  expect(page.url()).toContain('stopped.html?listed=notes.trust.example');
  await page.close();
});

test('after a restart it is watched from the first page on', async () => {
  await forced.start();
  const page = await openOwn();
  await until('the guard is in the first page', async () => (await guards()).includes('generic'));
  await expectHeld(page, 'Stopped before it left (1.0.0)');
});

test('after an update the new guard takes over in every tab that is open, listed or own, and asks once', async () => {
  const chat = await forced.browser.newPage();
  await chat.goto(CHAT);
  const own = await openOwn();
  await forced.updates.offer('2.0.0');
  await updateNow(forced, '2.0.0');
  await until('the new guard asks on the listed site', async () => {
    await paste(chat, SECRET);
    const { name } = await waitForDialog(chat);
    await chat.keyboard.press('Escape');
    await waitForNoDialog(chat);
    return name.endsWith('(2.0.0)');
  });
  await expectHeld(own, 'Stopped before it left (2.0.0)');
});

test('a host that the policy no longer names is left alone', async () => {
  forced.setValues({ extraHosts: [], policyVersion: 'none' });
  await until('nothing is registered', async () => {
    const page = await openOwn();
    await pasteThere(page, SECRET);
    const guarded = (await findDialog(page)) !== undefined;
    await page.close();
    return !guarded;
  });
});
