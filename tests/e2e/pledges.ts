import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { fillClipboard, pressCopy, readClipboard, selectAllOf } from './harness/clipboard.ts';
import { pressDialogButton, waitForDialog, waitForNoDialog, waitForPlaceholders } from './harness/dialog.ts';
import { untilInPage } from './harness/in-page.ts';
import { clickSend, clickTestId, composerText, paste, pressEnter, type } from './harness/person.ts';
import { openChat, type Practice, sentDrafts, sentPrompts, settle } from './harness/practice.ts';
import { CLEAN, FACTS, IDENTIFIERS, STOPPED, wordsIn } from './harness/prompts.ts';
import { PATIENCE } from './harness/wait.ts';

/**
 * What Lollipop pledges on the practice chat, each on a fresh page. `crossing.test.ts` keeps them on the real build; `mutations.test.ts` takes
 * a part away and shows which of them break, so that none of them can be kept by accident.
 */
export interface Pledge {
  readonly name: string;
  /** Rejects when it is not kept; what it waits for has `patience` milliseconds to come. */
  check(practice: Practice, patience?: number): Promise<void>;
}

const SECRETS = [...IDENTIFIERS, ...FACTS];

/** Ways by which the page sends without a key, a click or a paste that the guard could see. */
export const PAGE_TRANSPORTS = {
  fetch: 'set-by-script',
  'a Request object': 'leave-by-fetch-request',
  XMLHttpRequest: 'leave-by-xhr',
  WebSocket: 'leave-by-websocket',
  sendBeacon: 'leave-by-beacon',
} as const;

/** Neither a send nor a draft nor any other request holds a word of the stopped prompt. */
export async function expectNothingLeft(page: Page, { recorder }: Practice): Promise<void> {
  await settle(page, recorder);
  expect(sentPrompts(recorder), 'prompts sent').toEqual([]);
  expect(wordsIn(sentDrafts(recorder).join('\n'), SECRETS), 'words in drafts').toEqual([]);
  expect(wordsIn(recorder.receivedText(), SECRETS), 'words in any request').toEqual([]);
}

async function expectArrived(page: Page, { recorder }: Practice, prompt: string, timeout: number): Promise<void> {
  await page.waitForSelector('[data-complete]', { timeout });
  expect(sentPrompts(recorder)).toEqual([prompt]);
}

const LINES = 'Sort these into “noun” and “verb” — 50% each:\nrun, river, écrire, 日本\n\n\tand say why…';

const clean: readonly Pledge[] = [
  {
    name: 'a clean prompt that is typed and sent by Enter arrives unchanged',
    async check(practice, patience = PATIENCE) {
      const page = await openChat(practice);
      await type(page, CLEAN);
      await pressEnter(page);
      await expectArrived(page, practice, CLEAN, patience);
    },
  },
  {
    name: 'a clean prompt that is pasted and sent by the button arrives unchanged',
    async check(practice, patience = PATIENCE) {
      const page = await openChat(practice);
      await paste(page, LINES);
      await clickSend(page);
      await expectArrived(page, practice, LINES, patience);
    },
  },
];

const stopped: readonly Pledge[] = [
  {
    name: 'a prompt with a UPN and a diagnosis is stopped on paste',
    async check(practice, patience) {
      const page = await openChat(practice);
      await paste(page, STOPPED);
      expect((await waitForDialog(page, patience)).text).toContain('Okafor');
      expect(await composerText(page)).toBe('');
      await expectNothingLeft(page, practice);
    },
  },
  {
    name: 'it is stopped on Enter, and stays in front of the person',
    async check(practice, patience) {
      const page = await openChat(practice);
      await type(page, STOPPED);
      await pressEnter(page);
      await waitForDialog(page, patience);
      await expectNothingLeft(page, practice);
      expect(await composerText(page)).toBe(STOPPED);
    },
  },
  {
    name: 'it is stopped on the send button, and stays in front of the person',
    async check(practice, patience) {
      const page = await openChat(practice);
      await type(page, STOPPED);
      await clickSend(page);
      await waitForDialog(page, patience);
      await expectNothingLeft(page, practice);
      expect(await composerText(page)).toBe(STOPPED);
    },
  },
];

const byPage = Object.entries(PAGE_TRANSPORTS).map(
  ([transport, testId]): Pledge => ({
    name: `it is stopped when a script sets it and the page sends it by ${transport}`,
    async check(practice, patience) {
      const page = await openChat(practice);
      await untilInPage(page, () => window.__compose !== undefined);
      await page.evaluate((text) => {
        window.__script = text;
        window.__compose?.(text);
      }, STOPPED);
      await clickTestId(page, testId);
      await waitForDialog(page, patience);
      await expectNothingLeft(page, practice);
      expect(await composerText(page)).toBe(STOPPED);
    },
  }),
);

const drafts: readonly Pledge[] = [
  {
    name: 'no draft holds its words, however long the person pauses while typing',
    async check(practice) {
      const page = await openChat(practice);
      const parts = STOPPED.split(/(?<=[.,] )/);
      for (const part of parts) {
        await type(page, part);
        await settle(page, practice.recorder);
      }
      expect(sentDrafts(practice.recorder).length).toBeGreaterThan(0);
      await expectNothingLeft(page, practice);
    },
  },
];

async function expectPlaceholders(page: Page, practice: Practice, patience: number): Promise<void> {
  await waitForNoDialog(page, patience);
  await waitForPlaceholders(page, patience);
  await page.focus('#prompt-textarea');
  await pressEnter(page);
  await page.waitForSelector('[data-complete]', { timeout: patience });
  await settle(page, practice.recorder);
  const [sent = ''] = sentPrompts(practice.recorder);
  expect(sent).toContain('It is for Pupil A, UPN [UPN], who has dyslexia.');
  expect(sentPrompts(practice.recorder)).toHaveLength(1);
  expect(wordsIn(practice.recorder.receivedText(), IDENTIFIERS)).toEqual([]);
}

const replaced: readonly Pledge[] = [
  {
    name: 'after a stopped paste and "Replace with placeholders" only placeholders arrive',
    async check(practice, patience = PATIENCE) {
      const page = await openChat(practice);
      await paste(page, STOPPED);
      await waitForDialog(page, patience);
      await pressDialogButton(page, /^Replace with placeholders/);
      await expectPlaceholders(page, practice, patience);
    },
  },
  {
    name: 'after a stopped send and "Replace with placeholders" only placeholders arrive',
    async check(practice, patience = PATIENCE) {
      const page = await openChat(practice);
      await type(page, STOPPED);
      await pressEnter(page);
      await waitForDialog(page, patience);
      await pressDialogButton(page, /^Replace with placeholders/);
      await expectPlaceholders(page, practice, patience);
    },
  },
];

const ANSWER = '[data-complete]';

/** From the stopped paste to the answer with placeholders, then a copy of it, which must hold the name that nobody else ever got. */
const copyingBy = (how: string, copy: (page: Page) => Promise<void>): Pledge => ({
  name: `what is copied of the answer by ${how} holds the names again, and neither the page nor the server ever does`,
  async check(practice, patience = PATIENCE) {
    const page = await openChat(practice);
    await paste(page, STOPPED);
    await waitForDialog(page, patience);
    await pressDialogButton(page, /^Replace with placeholders/);
    await expectPlaceholders(page, practice, patience);
    await fillClipboard(page, 'nothing');
    await copy(page);
    await expect
      .poll(async () => (await readClipboard(page))?.text, { timeout: patience })
      .toContain('It is for Chidera Okafor, UPN B801200005001');
    expect(wordsIn(await page.$eval('html', (root) => root.textContent ?? ''), IDENTIFIERS)).toEqual([]);
    expect(wordsIn(practice.recorder.receivedText(), IDENTIFIERS)).toEqual([]);
  },
});

const restored: readonly Pledge[] = [
  copyingBy('the selection', async (page) => {
    await selectAllOf(page, ANSWER);
    await pressCopy(page);
  }),
  copyingBy('the page’s own button', (page) => page.click(`${ANSWER} [aria-label="Copy"]`)),
];

export const PLEDGES = { clean, stopped, byPage, drafts, replaced, restored } as const;

export const ALL_PLEDGES: readonly Pledge[] = Object.values(PLEDGES).flat();
