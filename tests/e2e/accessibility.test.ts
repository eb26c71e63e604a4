import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExtensionPage } from './harness/chromium.ts';
import { waitForGuard } from './harness/guard.ts';
import { openChat, type Practice, startPractice } from './harness/practice.ts';

let practice: Practice;
let axe: string;
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  practice = await startPractice();
});
afterAll(() => practice?.close());

/** What axe finds wrong, as "rule: place". It cannot see into closed shadow roots: the dialog is tested by what a screen reader gets of it. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test.each(['light', 'dark'])('the popup and the practice chat have no faults that axe can see, in %s colours', async (value) => {
  const chat = await openChat(practice);
  const { tab } = await waitForGuard(practice);
  const popup = await openExtensionPage(practice, `popup.html?tab=${tab}`);
  for (const page of [popup, chat]) {
    await page.bringToFront();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await faults(page)).toEqual([]);
    await page.close();
  }
});
