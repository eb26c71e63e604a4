import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExtensionPage } from '../e2e/harness/chromium.ts';
import { findDialog, pressDialogButton, waitForDialog, waitForNoDialog, waitForWords } from '../e2e/harness/dialog.ts';
import { untilInPage } from '../e2e/harness/in-page.ts';
import { composerText, focusComposer, paste, pressEnter, type } from '../e2e/harness/person.ts';
import { openChat, type Practice, sentPrompts, settle, startPractice } from '../e2e/harness/practice.ts';
import { searchFolder } from '../e2e/profile/search.ts';
import { type MachinePolicy, openMachinePolicy } from './machine-policy.ts';
import { until, valuesFor } from './waiting.ts';

/** Patterns of the trust's own, from a policy file to a held draft. They are applied by the worker, ahead of the send, which never waits for it. */
const CODE = 'KES-4711';
const DRAFT = `Draft a polite reminder about the invoice for ${CODE}, please.\n\nIt is late.`;
const QUICK = `Check the sums of invoice ${CODE}`;
const MATCH = /a Kestrel job number/i;
const BAD = '(?<=KES-)\\d{4}';

let machine: MachinePolicy;
let practice: Practice;
let profile: string;
/** Stays open from the start: Chromium reads policy files only once some page has come to rest (docs/admin/policy-arrival.md). */
let popup: Page;
beforeAll(async () => {
  machine = openMachinePolicy();
  profile = await mkdtemp(join(tmpdir(), 'lollipop-profile-'));
  practice = await startPractice({ profile });
  popup = await openExtensionPage(practice, 'popup.html');
});
let closed = false;
async function close(): Promise<void> {
  if (!closed) await practice?.close();
  closed = true;
}
afterAll(async () => {
  await close();
  machine?.close();
  await rm(profile, { recursive: true, force: true });
});

const stored = () => popup.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));

/** The worker's answer has come: what it saw in the draft stands beside the box. */
const untilRead = (page: Page) => waitForWords(page, MATCH);

test('without patterns the draft goes', async () => {
  const page = await openChat(practice);
  await type(page, DRAFT);
  await pressEnter(page);
  await page.waitForSelector('[data-complete]');
  expect(sentPrompts(practice.recorder)).toEqual([DRAFT]);
});

test('a bad pattern is named in the popup with its reason, and the good one is in force', async () => {
  machine.write(
    'lollipop.json',
    valuesFor(practice.extensionId, {
      customPatterns: [`a Kestrel number=${BAD}`, 'a Kestrel job number@confidential=\\bKES-\\d{4}\\b'],
      policyVersion: 'patterns 1',
    }),
  );
  await until('the record is built from it', async () => (await stored()).includes('patterns 1'));
  await popup.reload();
  const text = await untilInPage(popup, () => /Entry \d.*/s.exec(document.body.textContent ?? '')?.[0]);
  const problems = String(await text.jsonValue());
  expect(problems).toMatch(/^Entry 1 of “customPatterns” is ignored: .*looks ahead or behind/);
  expect(problems).not.toContain('Entry 2');
});

test('a draft with a match is held when it is sent, under the name the trust gave it, and stays in front of the person', async () => {
  const page = await openChat(practice);
  await type(page, DRAFT);
  await untilRead(page);
  expect(await findDialog(page)).toBeUndefined();
  await pressEnter(page);
  const dialog = await waitForDialog(page);
  expect(dialog.text).toMatch(MATCH);
  await settle(page, practice.recorder);
  expect(sentPrompts(practice.recorder)).toEqual([]);
  expect(await composerText(page)).toBe(DRAFT);
  await page.keyboard.press('Escape');
  await waitForNoDialog(page);
});

test('what the page sends by itself is held by the same answer', async () => {
  const page = await openChat(practice);
  await type(page, DRAFT);
  await untilRead(page);
  await page.click('[data-testid="leave-by-xhr"]');
  expect((await waitForDialog(page)).text).toMatch(MATCH);
  await settle(page, practice.recorder);
  expect(sentPrompts(practice.recorder)).toEqual([]);
});

test('a held paste is told about the match too, the next time at the latest: it does not wait long for the worker', async () => {
  const page = await openChat(practice);
  await until('the match is in the dialog', async () => {
    await paste(page, `Chidera Okafor, UPN B801200005001, asked about ${CODE}.`);
    const { text } = await waitForDialog(page);
    await pressDialogButton(page, /Do not paste|Cancel/i);
    await waitForNoDialog(page);
    return MATCH.test(text);
  });
});

test('a send that comes before the answer is not held up', async () => {
  const page = await openChat(practice);
  await focusComposer(page);
  await Promise.all([page.keyboard.sendCharacter(QUICK), pressEnter(page)]); // in one breath: no pause in which the worker is asked
  await page.waitForSelector('[data-complete]');
  expect(sentPrompts(practice.recorder)).toEqual([QUICK]);
});

test('nothing of a draft that the worker has read is kept: not in any file of the profile', async () => {
  await close();
  expect(await searchFolder(profile, ['patterns 1'])).not.toEqual([]);
  expect(await searchFolder(profile, [CODE, 'polite reminder', 'Chidera'])).toEqual([]);
});
