import { afterEach, expect, test } from 'vitest';
import { createExportReader } from '../../lib/counts/read-export.ts';
import type { Count } from '../../lib/counts/record.ts';
import { openExtensionPage } from './harness/chromium.ts';
import { pressButton } from './harness/dialog.ts';
import { type Practice, startPractice } from './harness/practice.ts';

let practice: Practice | undefined;
afterEach(() => practice?.close());

const PAST: Count = {
  period: '2025-26 summer-2',
  unit: 'north-primary',
  role: 'staff',
  tool: 'chatgpt',
  toolStatus: 'unlisted',
  group: 'identifiers',
  action: 'warn',
  outcome: 'edited',
  reason: 'none',
  number: 3,
};

test('the popup saves past half-terms for merging, and the running one never', async () => {
  practice = await startPractice();
  const popup = await openExtensionPage(practice, 'popup.html');
  await popup.waitForSelector('main h2');
  await popup.evaluate(
    async (counts) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('lollipop');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction('counts', 'readwrite');
      for (const count of counts) transaction.objectStore('counts').put(count);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    [PAST, { ...PAST, period: '2089-90 summer-2' }],
  );
  await popup.reload();
  await popup.waitForSelector('table');
  await popup.evaluate(() => {
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => document.documentElement.setAttribute('data-saved', text));
      return original.call(URL, blob);
    };
  });
  await pressButton(popup, /for the data protection officer/);
  await popup.waitForSelector('html[data-saved]');
  const saved = await popup.$eval('html', (html) => html.getAttribute('data-saved') ?? '');
  const { period: _, ...counted } = PAST;
  expect(createExportReader()(saved)).toEqual([{ period: PAST.period, id: expect.stringMatching(/^[0-9a-f]{32}$/), counts: [counted] }]);
});
