import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { readStorage, waitForBadge } from './harness/button.ts';
import { pressButton } from './harness/dialog.ts';
import { CHAT, openChat, settle } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';
import { until } from './harness/wait.ts';

/** Unlisted and approved tools. One browser, one story, in order. */
const practice = practiceOfFile({ tabsStay: true });

const today = () => new Date().toISOString().slice(0, 10);

/** Everything on the page as a screen reader has it, closed shadow roots included. */
async function spoken(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.flatMap(({ role, name }) => (role?.value === 'StaticText' ? [String(name?.value)] : [])).join(' ');
}

async function waitToHear(page: Page, words: string): Promise<string> {
  return until(`Nothing on the page says “${words}”.`, async () => {
    const all = await spoken(page);
    return all.includes(words) ? all : undefined;
  });
}

const NOTICE = 'ChatGPT has not been assessed';

test('first of all comes the first-run notice, and no other beside it', async () => {
  const page = await openChat(practice);
  await waitToHear(page, 'Lollipop is on for this page');
  await settle(page, practice.recorder);
  expect(await spoken(page)).not.toContain(NOTICE);
  await pressButton(page, /^Got it/);
  await page.close();
});

test('then a tool that the trust has not assessed says so, with what to use instead', async () => {
  const page = await openChat(practice);
  const words = await waitToHear(page, NOTICE);
  expect(words).toContain('The trust has not yet assessed this tool. Keep personal and confidential details out of it.');
  expect(words).toContain('Approved instead: Microsoft 365 Copilot (school account). Personal data stays out there too.');
  expect(words).toContain('AI policy, section 1');
  await pressButton(page, /^Got it/);
  expect(await spoken(page)).not.toContain(NOTICE);
  await page.close();
});

test('not again on the same day, but for another tool, and on another day; only tool and day are kept', async () => {
  const page = await practice.browser.newPage();
  await page.goto(`${CHAT}c/2?q=Chidera`).catch(() => {}); // a page of the same tool, whatever its address
  await page.goto(CHAT);
  await settle(page, practice.recorder);
  expect(await spoken(page)).not.toContain(NOTICE);
  await page.goto('https://claude.ai/');
  await waitToHear(page, 'Claude has not been assessed');
  expect(await readStorage(practice)).toMatchObject({ noticesShown: { chatgpt: today(), claude: today() } });
  expect(JSON.stringify(await readStorage(practice))).not.toMatch(/https?:|Chidera|chatgpt\.com/);

  await readStorage(practice, { noticesShown: { chatgpt: '2026-01-05', poe: '2026-01-05' } });
  await page.goto(CHAT);
  await waitToHear(page, NOTICE);
  expect((await readStorage(practice)).noticesShown).toEqual({ chatgpt: today() });
  await page.close();
});

test('an approved tool gets a quiet mark on the button, which promises nothing', async () => {
  const page = await practice.browser.newPage();
  await page.goto('https://m365.cloud.microsoft/');
  const { title } = await waitForBadge(practice, 'https://m365.cloud.microsoft/*', '•');
  expect(title).toBe('Lollipop: Microsoft 365 Copilot (school account). Approved. Personal data still stays out.');
  await page.goto(CHAT);
  await waitForBadge(practice, `${CHAT}*`, '');
  await page.close();
});
