import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { beforeAll, expect, test } from 'vitest';
import { openExtensionPage } from '../e2e/harness/chromium.ts';
import { findDialog } from '../e2e/harness/dialog.ts';
import { composerText, paste } from '../e2e/harness/person.ts';
import { openChat } from '../e2e/harness/practice.ts';
import { practiceOfFile } from '../e2e/harness/practice-of-file.ts';
import { machineOfFile } from './machine-of-file.ts';
import { until, valuesFor } from './waiting.ts';

/** Chromium takes the managed schema, delivers every setting of it whole, and cells for a tool and exceptions hold in a page. */
const EMAIL = 'Please write a reminder to t.okafor@staff.northfield.example about the trip.';
const { $schema: _, ...everySetting } = JSON.parse(
  readFileSync(new URL('../../docs/admin/samples/every-setting.json', import.meta.url), 'utf8'),
);

const machine = machineOfFile();
const practice = practiceOfFile({ tabsStay: true });
/** Stays open from the start: Chromium reads policy files only once some page has come to rest (docs/admin/policy-arrival.md). */
let popup: Page;
beforeAll(async () => {
  popup = await openExtensionPage(practice, 'popup.html');
});

const inForce = (version: string) =>
  until(version, () =>
    popup.evaluate(
      async (wanted) => (await chrome.storage.local.get<{ policy?: { version: string } }>('policy')).policy?.version === wanted,
      version,
    ),
  );
const set = async (values: { policyVersion: string }) => {
  machine.write('lollipop.json', valuesFor(practice.extensionId, values));
  await inForce(values.policyVersion);
};

async function pasted(): Promise<string | undefined> {
  const page = await openChat(practice);
  try {
    await paste(page, EMAIL);
    // Either the dialog is there or the words are: one of the two always comes.
    await until('a verdict', async () => (await findDialog(page)) !== undefined || (await composerText(page)).includes('t.okafor'));
    return (await findDialog(page))?.name;
  } finally {
    await page.close();
  }
}

test('an exception lets its one role go on, and has ended by itself after its day', async () => {
  const exception = (day: string) => [`personal@teacher@chatgpt until ${day} by Head of Governance`];
  await set({ policyVersion: 'excepted', ...{ role: 'teacher', exceptions: exception('2099-12-31') } });
  expect(await pasted()).toBeUndefined();
  await set({ policyVersion: 'another role', ...{ role: 'office', exceptions: exception('2099-12-31') } });
  expect(await pasted()).toBe('Check this before it goes');
  await set({ policyVersion: 'ended', ...{ role: 'teacher', exceptions: exception('2026-01-01') } });
  expect(await pasted()).toBe('Check this before it goes');
});

test('a cell for a tool and a role holds there', async () => {
  await set({ policyVersion: 'cells', ...{ role: 'teacher', matrix: ['personal@teacher@chatgpt=block', 'personal@chatgpt=allow'] } });
  expect(await pasted()).toBe('Stopped before it left');
});

// The last one: a setting that is gone keeps its value for a week, and these stop the practice site.
test('every setting of the reference arrives as it was written, and none is refused', async () => {
  await set(everySetting);
  expect(await popup.evaluate(() => chrome.storage.managed.get(null))).toEqual(everySetting);
  const { policyProblems } = await popup.evaluate(() => chrome.storage.local.get<{ policyProblems: unknown[] }>('policyProblems'));
  expect(policyProblems).toEqual([]);
});
