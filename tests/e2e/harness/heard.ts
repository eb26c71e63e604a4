import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { type Practice, sentPrompts, settle } from './practice.ts';
import { FACTS, IDENTIFIERS, wordsIn } from './prompts.ts';

declare global {
  interface Window {
    /** Events that reached the page's own listeners. */
    heard?: string[];
  }
}

/** The page listens ahead of everything else in it, on the window, as early as it can. */
export async function listen(page: Page, ...types: string[]): Promise<void> {
  await page.evaluate((names) => {
    const heard: string[] = [];
    window.heard = heard;
    for (const name of names) window.addEventListener(name, (event) => heard.push((event as KeyboardEvent).key ?? event.type), true);
  }, types);
}

export const heard = (page: Page): Promise<string[]> => page.evaluate(() => window.heard ?? []);

/** Nothing was sent, and no word of the stopped prompt is in any request. */
export async function expectNothing(page: Page, practice: Pick<Practice, 'recorder'>): Promise<void> {
  await settle(page, practice.recorder);
  expect(sentPrompts(practice.recorder)).toEqual([]);
  expect(wordsIn(practice.recorder.receivedText(), [...IDENTIFIERS, ...FACTS])).toEqual([]);
}
