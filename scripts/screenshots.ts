/** Photographs every state for the documents, from the real build in a real browser: `npm run screenshots` writes docs/images/*.png. */
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { openExtensionPage } from '../tests/e2e/harness/chromium.ts';
import { pressButton, pressDialogButton, waitForDialog, waitForNoDialog } from '../tests/e2e/harness/dialog.ts';
import { paste, pressEnter, type } from '../tests/e2e/harness/person.ts';
import { changePolicy, waitForRule } from '../tests/e2e/harness/policy.ts';
import { openChat, PROJECT, type Practice, startPractice } from '../tests/e2e/harness/practice.ts';
import { CLEAN, STOPPED, WARNED } from '../tests/e2e/harness/prompts.ts';
import { buildForChromium } from './start/build.ts';

const CONFIDENTIAL = 'Chidera Okafor has 91% attendance and is working at a grade 6 in maths. Write two sentences for her report.';

buildForChromium();
const practice = await startPractice();
try {
  const first = await openChat(practice);
  await first.setViewport({ width: 1280, height: 800 });
  await save(first, 'notice');
  await pressButton(first, /^Got it/);
  await first.close();
  for (const scheme of ['light', 'dark'] as const) await eachState(practice, scheme);
  await narrow(practice);
  await popup(practice);
  await stoppedPages(practice);
} finally {
  await practice.close();
}

async function eachState(at: Practice, scheme: 'light' | 'dark'): Promise<void> {
  const suffix = scheme === 'dark' ? '-dark' : '';
  await withChat(at, scheme, async (page) => {
    await paste(page, STOPPED);
    await waitForDialog(page);
    await save(page, `block${suffix}`);
    await pressDialogButton(page, /^Edit/);
    await save(page, `edit${suffix}`);
  });
  await withChat(at, scheme, async (page) => {
    await type(page, WARNED);
    await pressEnter(page);
    await waitForDialog(page);
    await save(page, `warn${suffix}`);
    await pressDialogButton(page, /^Replace/);
    await waitForNoDialog(page);
    await page.waitForFunction(() => document.querySelector('#prompt-textarea')?.textContent?.includes('Pupil A'));
    await save(page, `replaced${suffix}`);
    await pressEnter(page);
    await page.waitForSelector('[data-complete]');
    await save(page, `sent${suffix}`);
  });
  await withChat(at, scheme, async (page) => {
    await paste(page, CONFIDENTIAL);
    await waitForDialog(page);
    await save(page, `justify${suffix}`);
  });
}

async function withChat(at: Practice, scheme: 'light' | 'dark', act: (page: Page) => Promise<void>): Promise<void> {
  const page = await openChat(at);
  await page.setViewport({ width: 1280, height: 800 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await act(page);
  await page.close();
}

async function narrow(at: Practice): Promise<void> {
  const page = await openChat(at);
  await page.setViewport({ width: 360, height: 720 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await paste(page, STOPPED);
  await waitForDialog(page);
  await save(page, 'block-narrow');
  await page.close();
}

async function popup(at: Practice): Promise<void> {
  const chat = await openChat(at);
  await type(chat, CLEAN);
  await pressEnter(chat);
  await chat.waitForSelector('[data-complete]');
  const page = await openExtensionPage(at, 'popup.html');
  const tab = await page.evaluate(async () => {
    for (const { id } of await chrome.tabs.query({}))
      if (id !== undefined && (await chrome.tabs.sendMessage(id, { type: 'status' }).catch(() => undefined))) return id;
    return undefined;
  });
  await page.setViewport({ width: 340, height: 470, deviceScaleFactor: 2 });
  await page.goto(`chrome-extension://${at.extensionId}/popup.html?tab=${tab}`);
  await page.waitForSelector('dl');
  await save(page, 'popup');
}

/** The page in place of a prohibited tool, as delivered and as a trust that has filled everything in has it. */
async function stoppedPages(at: Practice): Promise<void> {
  await waitForRule(at, 'otter.ai');
  const wide = { width: 1280, height: 800 };
  await stopped(at, 'stopped', wide, 'light');
  await stopped(at, 'stopped-dark', wide, 'dark');
  await changePolicy(at, (policy) => ({
    ...policy,
    wording: {
      ...policy.wording,
      organisationName: 'Northfield Schools Trust',
      stoppedNote: 'Minutes are taken by the clerk. Copilot may tidy them.',
    },
    contacts: { ...policy.contacts, dpoContact: 'dpo@northfield.example', policyUrl: 'https://northfield.example/ai-policy' },
  }));
  await stopped(at, 'stopped-narrow', { width: 320, height: 860 }, 'light');
  await changePolicy(at, (policy) => ({ ...policy, role: 'pupil' }));
  await stopped(at, 'stopped-pupil', wide, 'light');
}

async function stopped(at: Practice, name: string, viewport: { width: number; height: number }, scheme: 'light' | 'dark'): Promise<void> {
  const page = await openChat(at);
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto('https://otter.ai/');
  await page.waitForSelector('footer');
  await save(page, name);
  await page.close();
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PROJECT, 'docs/images', `${name}.png`) as `${string}.png` });
  console.log(`docs/images/${name}.png`);
}
