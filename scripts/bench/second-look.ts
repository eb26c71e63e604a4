import type { Page } from 'puppeteer';
import { findFirefox } from '../../scripts/browsers.ts';
import { BUILT_FOR_FIREFOX, startFirefox } from '../../tests/e2e/harness/firefox.ts';
import { copyToClipboard, focusComposer, pressPaste } from '../../tests/e2e/harness/person.ts';
import { BUILT_EXTENSION, CHAT, startPractice } from '../../tests/e2e/harness/practice.ts';
import { emptied, GATE, GUARD, variantOf } from '../../tests/e2e/harness/variants.ts';
import { quantile } from './figures.ts';
import { memoryAtRest, memoryOf } from './memory.ts';
import { ask, longTasks, lookAfterPaste, TAP, watchTasks } from './tap.ts';
import { mixedTexts } from './texts.ts';

export interface SecondLook {
  readonly browser: 'Chromium' | 'Firefox';
  /** Milliseconds from the first focus to a model that is loaded and proven. */
  readonly load: number;
  readonly texts: readonly Times[];
  /** Bytes that all processes of the browser hold more: once the model is loaded, after the texts, and when all is at rest; undefined where the system does not say. */
  readonly memory: { readonly loaded: number; readonly used: number; readonly rest: number } | undefined;
  /** What the page's thread was kept from by tasks of over 50 milliseconds; undefined where the browser does not say. */
  readonly tasks: readonly Tasks[] | undefined;
}

/** Milliseconds, medians. `asked`: from a guard's question to its answer; `grown`: the same text with some words more; `pasted`: from the paste on a page just opened. */
export interface Times {
  readonly words: number;
  readonly asked: number;
  readonly grown: number;
  readonly pasted: number;
}

/** Each long task, in milliseconds, of all runs together, on pages with the guard and on the same pages without it. */
export interface Tasks {
  readonly deed: string;
  readonly guarded: readonly number[];
  readonly alone: readonly number[];
}

interface Browser {
  readonly name: SecondLook['browser'];
  readonly pid: number | undefined;
  open(): Promise<Page>;
  fill(page: Page, text: string): Promise<void>;
  close(): Promise<void>;
}

const LENGTHS = [50, 200, 1000];
const RUNS = 5;
const TYPED = 'Please make this sound kinder for parents: Chidera Okafor was upset on Tuesday and hid in the library until lunch.';
const median = (values: readonly number[]): number => quantile(values, 0.5);
const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** In the browsers that are there, with the built extension, on the practice chat. */
export async function secondLook(): Promise<readonly SecondLook[]> {
  const looks = [await withBrowser(chromium, 'guarded', inChromium)];
  if (findFirefox()) looks.push(await withBrowser(firefox, 'guarded', measure));
  return looks;
}

async function inChromium(browser: Browser): Promise<SecondLook> {
  const look = await measure(browser);
  const guarded = await tasksOf(browser, true);
  const alone = await withBrowser(chromium, 'alone', (other) => tasksOf(other, false));
  return { ...look, tasks: guarded.map(([deed, tasks], place) => ({ deed, guarded: tasks, alone: alone[place]?.[1] ?? [] })) };
}

async function withBrowser<Result>(
  start: (kind: 'guarded' | 'alone') => Promise<Browser>,
  kind: 'guarded' | 'alone',
  work: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const browser = await start(kind);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser): Promise<SecondLook> {
  const page = await browser.open();
  const before = await memoryAtRest(browser.pid);
  await focusComposer(page);
  const began = performance.now();
  while ((await ask(page, 'Is it there?')) === undefined) await rest(20);
  const load = performance.now() - began;
  const loaded = memoryOf(browser.pid);
  const asked = [];
  for (const words of LENGTHS) asked.push(await timesOf(page, words));
  const used = memoryOf(browser.pid);
  const atRest = await memoryAtRest(browser.pid);
  const memory = before && loaded && used && atRest ? { loaded: loaded - before, used: used - before, rest: atRest - before } : undefined;
  await page.close();
  const texts = [];
  for (const times of asked) texts.push({ ...times, pasted: await pasteOf(browser, times.words) });
  return { browser: browser.name, load, texts, memory, tasks: undefined };
}

async function timesOf(page: Page, words: number): Promise<Omit<Times, 'pasted'>> {
  const [first, grown]: [number[], number[]] = [[], []];
  for (const text of textsOf(words)) {
    first.push((await ask(page, text)) ?? Number.NaN);
    grown.push((await ask(page, `${text} And please keep it short.`)) ?? Number.NaN);
  }
  return { words, asked: median(first), grown: median(grown) };
}

async function pasteOf(browser: Browser, words: number): Promise<number> {
  const times: number[] = [];
  for (const text of textsOf(words, 'pasted')) {
    const page = await browser.open();
    await aboutToPaste(browser, page, text);
    await pressPaste(page);
    times.push(await lookAfterPaste(page));
    await page.close();
  }
  return median(times);
}

/** As much time as a person takes from the message box to the keys, in which the guard prepares itself. */
async function aboutToPaste(browser: Browser, page: Page, text: string): Promise<void> {
  await focusComposer(page);
  await browser.fill(page, text);
  await rest(1500);
  await page.click('#prompt-textarea');
}

/** Other texts for each purpose, since those that were read are remembered. */
const textsOf = (words: number, purpose: 'asked' | 'pasted' = 'asked'): string[] =>
  mixedTexts(words * 12, 2 * RUNS)
    .slice(purpose === 'asked' ? 0 : RUNS)
    .slice(0, RUNS)
    .map((text) =>
      text
        .split(/(?<=\s)(?=\S)/)
        .slice(0, words)
        .join(''),
    );

async function tasksOf(browser: Browser, guarded: boolean): Promise<(readonly [deed: string, tasks: number[]])[]> {
  const pasting: number[] = [];
  const typing: number[] = [];
  for (const text of textsOf(1000, 'pasted')) {
    const page = await browser.open();
    await rest(1500); // what loading takes is the page's
    await watchTasks(page);
    await aboutToPaste(browser, page, text);
    await pressPaste(page);
    if (guarded) await lookAfterPaste(page);
    await rest(1500); // the dialog stands
    pasting.push(...(await longTasks(page)));
    await page.close();
  }
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.open();
    await rest(1500);
    await watchTasks(page);
    await focusComposer(page);
    await page.keyboard.type(TYPED, { delay: 30 });
    await rest(1500); // the hint stands
    typing.push(...(await longTasks(page)));
    await page.close();
  }
  return [
    ['pasting 1,000 words, until the dialog stands', pasting],
    [`typing ${TYPED.length} characters, until the hint stands`, typing],
  ];
}

async function chromium(kind: 'guarded' | 'alone'): Promise<Browser> {
  const changes = kind === 'guarded' ? { [GUARD]: tapped } : { [GUARD]: emptied, [GATE]: emptied, 'content-scripts/faces.js': emptied };
  const variant = await variantOf(changes, BUILT_EXTENSION);
  const practice = await startPractice({ extension: variant.folder });
  return {
    name: 'Chromium',
    pid: practice.browser.process()?.pid,
    open: () => opened(practice.browser.newPage()),
    fill: copyToClipboard,
    close: () => practice.close().then(variant.remove),
  };
}

async function firefox(): Promise<Browser> {
  const variant = await variantOf({ [GUARD]: tapped }, BUILT_FOR_FIREFOX);
  const practice = await startFirefox(variant.folder);
  return {
    name: 'Firefox',
    pid: practice.browser.process()?.pid,
    open: () => opened(practice.browser.newPage()),
    fill: (page, text) => page.evaluate((words) => navigator.clipboard.writeText(words), text),
    close: () => practice.close().then(variant.remove),
  };
}

const tapped = (source: string): string => TAP + source;

async function opened(coming: Promise<Page>): Promise<Page> {
  const page = await coming;
  await page.goto(CHAT, { waitUntil: 'load' });
  return page;
}
