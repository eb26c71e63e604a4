import { afterEach, expect, test } from 'vitest';
import { CHAT } from '../e2e/harness/practice.ts';
import { type Forced, forceInstall } from './forced.ts';
import { until } from './waiting.ts';

/** What an installation by policy opens: nothing where the policy says that people have been told, else one tab behind the page in use. */
let forced: Forced;
afterEach(() => forced?.close());

interface Kept {
  readonly policy?: { readonly source: string };
  readonly firstRunDue?: true;
}

const kept = async (): Promise<Kept> => (await forced.worker()).evaluate(() => chrome.storage.local.get<Kept>(null));

const firstPages = () => forced.browser.targets().filter((target) => target.url().endsWith('/practice.html'));

/** Until the policy has arrived and what was to be done about the page has been done. */
const decided = () =>
  until('the policy arrives and the first-run page is decided on', async () => {
    const { policy, firstRunDue } = await kept();
    return policy?.source === 'managed' && firstRunDue === undefined;
  });

async function install(values: object): Promise<void> {
  forced = await forceInstall();
  forced.setValues(values);
  await forced.start();
  await forced.worker();
}

test('notice was given: no page opens, then or after a restart', async () => {
  await install({ noticeGiven: true, unit: 'north-primary' });
  await decided();
  expect(firstPages()).toEqual([]);
  await forced.start();
  await decided();
  expect(firstPages()).toEqual([]);
});

test('no word of a notice: one page opens, and not in front of the one in use', async () => {
  forced = await forceInstall();
  forced.setValues({ unit: 'north-primary' });
  await forced.start();
  const page = await forced.browser.newPage();
  await page.goto(CHAT);
  await page.bringToFront();
  await decided();
  await until('the page opens', async () => firstPages().length === 1);
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  await forced.start();
  await decided();
  expect(firstPages()).toEqual([]);
});
