import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDialog, pressDialogButton, waitForDialog, waitForNoDialog } from './harness/dialog.ts';
import { clickSend, clickTestId, composerText, paste, pressEnter, type } from './harness/person.ts';
import { openChat, type Practice, sentDrafts, sentPrompts, settle, startPractice } from './harness/practice.ts';
import { IDENTIFIERS, STOPPED, wordsIn } from './harness/prompts.ts';
import { PAGE_TRANSPORTS } from './pledges.ts';

/*
 * The instruments themselves, without Lollipop: the practice chat sends by every way and the recorder sees it, so "nothing arrived" elsewhere
 * means that something was stopped. In its place a stand-in extension opens a dialog in a closed shadow root when it is asked to.
 */

const STAND_IN = `
addEventListener('paste', (event) => document.documentElement.dataset.trusted = String(event.isTrusted), true);
addEventListener('keydown', (event) => {
  if (event.key !== 'F2') return;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', 'Stand-in');
  const button = document.createElement('button');
  button.textContent = 'Well pressed';
  button.addEventListener('click', (click) => { document.documentElement.dataset.pressed = String(click.isTrusted); host.remove(); });
  dialog.append('Closed words', button);
  root.append(dialog);
  document.documentElement.append(host);
  dialog.showModal();
}, true);`;

let folder: string;
let practice: Practice;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lollipop-stand-in-'));
  const script = { matches: ['https://chatgpt.com/*'], js: ['stand-in.js'], run_at: 'document_start' };
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Stand-in', version: '1', content_scripts: [script] }),
  );
  await writeFile(join(folder, 'stand-in.js'), STAND_IN);
  practice = await startPractice({ extension: folder });
});
afterAll(async () => {
  await practice?.close();
  await rm(folder, { recursive: true, force: true });
});

const WAYS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['Enter', pressEnter],
  ['the button', clickSend],
  ...Object.entries(PAGE_TRANSPORTS).map(([name, id]) => [name, (page: Page) => clickTestId(page, id)] as const),
];

test.each(WAYS)('what is sent by %s arrives, and its draft before it', async (_way, send) => {
  const page = await openChat(practice);
  await type(page, STOPPED);
  await settle(page, practice.recorder);
  expect(wordsIn(sentDrafts(practice.recorder).join(), IDENTIFIERS)).toEqual([...IDENTIFIERS]);
  expect(sentPrompts(practice.recorder)).toEqual([]);
  await page.evaluate((text) => {
    window.__script = text;
  }, STOPPED);
  await send(page);
  await page.waitForSelector('[data-message-author-role="assistant"]');
  await settle(page, practice.recorder);
  expect(sentPrompts(practice.recorder)).toEqual([STOPPED]);
  expect(await composerText(page)).toBe('');
  await page.close();
});

test('a paste is one that the browser vouches for', async () => {
  const page = await openChat(practice);
  await paste(page, 'one\n\n\ttwo');
  expect(await composerText(page)).toBe('one\n\n\ttwo');
  expect(await page.$eval('html', (root) => (root as HTMLElement).dataset.trusted)).toBe('true');
  await page.close();
});

test('a dialog in a closed shadow root is read and its button pressed as a person would', async () => {
  const page = await openChat(practice);
  expect(await findDialog(page)).toBeUndefined();
  await page.keyboard.press('F2');
  expect(await waitForDialog(page)).toMatchObject({ name: 'Stand-in', text: 'Closed words Well pressed', buttons: ['Well pressed'] });
  await expect(pressDialogButton(page, /Nothing/, 0)).rejects.toThrow('Well pressed');
  await pressDialogButton(page, /Well pressed/);
  await waitForNoDialog(page);
  expect(await page.$eval('html', (root) => (root as HTMLElement).dataset.pressed)).toBe('true');
  await page.close();
});

test('a chosen file leaves at once, its name and its bytes, to another host', async () => {
  const page = await openChat(practice);
  const path = join(folder, 'Okafor notes.txt');
  await writeFile(path, 'inside the file');
  const input = await page.$('input[type=file]');
  await (input as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(path);
  await page.waitForSelector('#attachments li');
  await page.waitForNetworkIdle({ idleTime: 100 });
  expect(practice.recorder.received(/\/raw$/).filter((record) => record.body.length > 0)).toMatchObject([
    { host: 'files.oaiusercontent.com', text: 'inside the file' },
  ]);
  expect(practice.recorder.receivedText()).toContain('Okafor notes.txt');
  await page.close();
});

test('nothing else on any network can be reached from a test', async () => {
  const page = await openChat(practice);
  const answer = await page.goto('https://example.com/').catch((error: Error) => error.message);
  expect(answer).toContain('ERR_NAME_NOT_RESOLVED');
  await page.close();
});
