import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { chatgpt } from '../../replicas/chatgpt/index.ts';
import type { Recorder } from '../../replicas/recorder.ts';
import { type PracticeServer, startPracticeServer } from '../../replicas/server.ts';
import { type ChromiumOptions, type Launched, launchChromium } from './chromium.ts';

export const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
export const BUILT_EXTENSION = join(PROJECT, '.output/chrome-mv3');
export const CHAT = 'https://chatgpt.com/';

/** A browser with Lollipop in it and the practice sites. Unless it is `online`, nothing else on any network can be reached from it. */
export interface Practice extends Launched {
  readonly server: PracticeServer;
  readonly recorder: Recorder;
  close(): Promise<void>;
}

export interface PracticeOptions extends Partial<ChromiumOptions> {
  /** For a person who may want to go elsewhere too. */
  readonly online?: boolean;
}

export async function startPractice(options: PracticeOptions = {}): Promise<Practice> {
  const extension = options.extension ?? BUILT_EXTENSION;
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error('The extension has not been built: run `npm run build` first.');
  const server = await startPracticeServer();
  const [rules = '', ...others] = server.chromiumArguments;
  const args = [options.online === true ? rules : `${rules},MAP * ~NOTFOUND`, ...others, ...(options.args ?? [])];
  try {
    const launched = await launchChromium({ ...options, extension, args });
    const close = async (): Promise<void> => {
      await launched.browser.close();
      await server.close();
    };
    return { ...launched, server, recorder: server.recorder, close };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Opens the practice chat in a new tab with an empty record. `query` as in `?hydrate=1500`. */
export async function openChat(practice: Practice, query = ''): Promise<Page> {
  const page = await practice.browser.newPage();
  await page.goto(CHAT + query, { waitUntil: 'load' });
  practice.recorder.clear();
  return page;
}

/** Longer than the page waits before it posts a draft, so that a draft that was going to leave has left. */
const AFTER_DRAFTS = 450;

/**
 * Waits until everything that the page had in hand when this was called has reached the server: timers set earlier run earlier, and a
 * mark sent after them has arrived. Only then does "the server did not receive it" mean anything.
 */
export async function settle(page: Page, recorder: Recorder): Promise<void> {
  const mark = `mark-${crypto.randomUUID()}`;
  await page.evaluate(
    async (body: string, delay: number) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await fetch('/ces/v1/t', { method: 'POST', body });
    },
    mark,
    AFTER_DRAFTS,
  );
  if (!recorder.received(chatgpt.endpoints.telemetry).some((record) => record.text === mark)) {
    throw new Error('The mark sent after the test did not reach the practice server, so its record proves nothing.');
  }
}

/** The prompts that reached the chat's send address, in order, by whatever transport. */
export function sentPrompts(recorder: Recorder): readonly string[] {
  return recorder
    .received(chatgpt.endpoints.send)
    .filter((record) => record.body.length > 0)
    .map((record) => JSON.parse(record.text).messages[0].content.parts.join('\n'));
}

/** The drafts that reached any of the calls made while a person writes. */
export function sentDrafts(recorder: Recorder): readonly string[] {
  return recorder.received(chatgpt.endpoints.draft).map((record) => record.text);
}

/** Saves what a person would see to artifacts/<folder>/<name>.png and gives the path. */
export async function photograph(page: Page, folder: string, name: string): Promise<`${string}.png`> {
  const path = join(PROJECT, 'artifacts', folder, `${name}.png`) as `${string}.png`;
  await mkdir(join(PROJECT, 'artifacts', folder), { recursive: true });
  await page.screenshot({ path });
  return path;
}
