import { readdirSync, readFileSync } from 'node:fs';
import type { CDPSession, Page, Protocol } from 'puppeteer';
import { focusComposer } from '../../tests/e2e/harness/person.ts';
import { openChat, type Practice, startPractice } from '../../tests/e2e/harness/practice.ts';
import { mixedTexts } from './texts.ts';

export interface SecondLook {
  /** Milliseconds from the first focus to a model that is loaded and proven. */
  readonly load: number;
  /** From a guard's question to its answer; `grown` is the same text with some words more at its end. Medians of five texts. */
  readonly texts: readonly { readonly words: number; readonly first: number; readonly grown: number }[];
  /** Bytes that all processes of the browser hold more once the model is loaded, and after the texts; undefined where the system does not say. */
  readonly memory: { readonly loaded: number; readonly used: number } | undefined;
}

const RUNS = 5;

/** In Chromium with the built extension, on the practice chat: asked as a guard asks, through the worker. */
export async function secondLook(): Promise<SecondLook> {
  const practice = await startPractice();
  try {
    const page = await openChat(practice);
    const ask = await guardOf(page);
    const before = memoryOf(practice);
    await focusComposer(page);
    const began = performance.now();
    while (!(await ask('Is it there?'))) await new Promise((resolve) => setTimeout(resolve, 20));
    const load = performance.now() - began;
    const loaded = memoryOf(practice);
    const texts = [];
    for (const words of [50, 200, 1000]) texts.push(await timesOf(words, ask));
    const used = memoryOf(practice);
    const memory = before && loaded && used ? { loaded: loaded - before, used: used - before } : undefined;
    return { load, texts, memory };
  } finally {
    await practice.close();
  }
}

type Ask = (text: string) => Promise<boolean>;

async function timesOf(words: number, ask: Ask): Promise<SecondLook['texts'][number]> {
  const [first, grown]: [number[], number[]] = [[], []];
  for (const text of mixedTexts(words * 12, RUNS)) {
    const cut = text
      .split(/(?<=\s)(?=\S)/)
      .slice(0, words)
      .join('');
    first.push(await timed(() => ask(cut)));
    grown.push(await timed(() => ask(`${cut} And please keep it short.`)));
  }
  return { words, first: median(first), grown: median(grown) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Asks from the world of the content script, as nothing else may. */
async function guardOf(page: Page): Promise<Ask> {
  const session: CDPSession = await page.createCDPSession();
  const worlds: Protocol.Runtime.ExecutionContextDescription[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
  if (!world) throw new Error('The guard is not on the page.');
  return async (text) => {
    const expression = `chrome.runtime.sendMessage(${JSON.stringify({ type: 'look_again', text })}).then((answer) => Boolean(answer))`;
    const { result } = await session.send('Runtime.evaluate', { expression, contextId: world.id, awaitPromise: true, returnByValue: true });
    return result.value === true;
  };
}

/** Proportional set size of the browser and all below it, in bytes; Linux only. */
function memoryOf({ browser }: Practice): number | undefined {
  const root = browser.process()?.pid;
  if (process.platform !== 'linux' || root === undefined) return undefined;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(pids.map((pid) => [Number(pid), figure(`/proc/${pid}/status`, /^PPid:\s+(\d+)/m)]));
  const isOurs = (pid: number | undefined): boolean => pid !== undefined && (pid === root || isOurs(parents.get(pid)));
  const ours = [...parents.keys()].filter(isOurs);
  return 1024 * ours.reduce((sum, pid) => sum + (figure(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+)/m) ?? 0), 0);
}

/** Undefined if the process has ended meanwhile. */
function figure(file: string, pattern: RegExp): number | undefined {
  try {
    return Number(pattern.exec(readFileSync(file, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}
