import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scan } from '../../lib/detect/engine.ts';
import { modelLook } from '../../lib/detect/second-look/model-look.ts';
import { scanAgain } from '../../lib/detect/second-look/scan-again.ts';
import type { ScanResult } from '../../lib/detect/types.ts';
import { builtInPolicy } from '../../lib/policy/built-in.ts';
import { decide } from '../../lib/policy/decide.ts';
import type { Action } from '../../lib/policy/enums.ts';
import { findFirefox } from '../../scripts/browsers.ts';
import { loadHere } from '../../scripts/check/model-here.ts';
import { wholeRuntime } from '../../scripts/second-look-runtime/here.ts';
import { trimmed } from '../../scripts/second-look-runtime/trim.ts';
import used from '../../scripts/second-look-runtime/used.generated.json' with { type: 'json' };
import { openExtensionPage } from './harness/chromium.ts';
import { findDialog, waitForDialog, waitForNoDialog, waitForWords } from './harness/dialog.ts';
import { startFirefox } from './harness/firefox.ts';
import { untilInPage } from './harness/in-page.ts';
import { waitForIslands } from './harness/islands.ts';
import { composerText, focusComposer, paste, pressEnter, type } from './harness/person.ts';
import { CHAT, openChat, type Practice, sentPrompts, settle, startPractice } from './harness/practice.ts';
import { runtimeOfModel, threadOfModel, variantOf } from './harness/variants.ts';
import { until, whenTrue } from './harness/wait.ts';
import { PLEDGES } from './pledges.ts';

/*
 * The model in the browser. Which of these texts the fast look gets wrong changes whenever it learns, so that it is found out here, with the
 * same code; at least one of each kind must be left to show what the model changes.
 */

const STOPS = [
  "ivy marsh still can't tie laces or hold a pencil, word it for OT",
  'pls tidy: wren lamb came in smelling of wee again and no lunch',
  'Make this kinder. Basil Reed wets himself and his family will not come in.',
  'amber says uncle touched her, what next',
  'olive and hazel brooks have nits again, note for their gran',
  "what to tell the governors about dale's drinking, he was sick at work twice",
];
const PASSES = [
  'Word problem: Aisha, Ben and Chloe share £36 in the ratio 1:2:3.',
  'Continue the scene: Eleanor told Marcus that her diagnosis was cancer, and he wept. For our Year 10 drama.',
  'Word problem: Omar, Priya and Tom save 45, 60 and 75 pounds. Find the ratio.',
  'Maths question: Leah, Ravi and Sam run 200 m in 31, 29 and 34 seconds. Who is fastest?',
  'Continue the story: Rowan told Beatrice that the fever had taken his brother, and she wept.',
];

const actionOn = (result: ScanResult): Action =>
  decide(result, { tool: { id: 'other', status: 'unlisted' }, role: undefined }, builtInPolicy()).action;

/** The first of `texts` that the fast look alone lets go without a word and the model stops, or the other way round. */
async function changedBy(texts: readonly string[], stopped: boolean): Promise<string> {
  const looks = [modelLook(await loadHere())];
  for (const text of texts) {
    const [fast, both] = [actionOn(scan(text)), actionOn(await scanAgain(text, {}, looks))];
    const [before, after] = stopped ? [fast, both] : [both, fast];
    if (before === 'allow' && !['allow', 'note'].includes(after)) return text;
  }
  throw new Error('The fast look gets all of these right: others are needed.');
}

interface ExtensionPage {
  readonly chrome: {
    readonly runtime: { sendMessage(message: { readonly type: string }): Promise<string> };
    readonly storage: { readonly local: { get(key: string): Promise<Record<string, object>>; set(items: object): Promise<void> } };
  };
}

/** What the worker says of the second look, asked as the popup asks. */
const stateOn = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage({ type: 'second_look_state' }));

const waitForState = (popup: Page, wanted: string) => expect.poll(() => stateOn(popup)).toBe(wanted);

const popupText = async (popup: Page): Promise<string> => {
  await popup.reload();
  await popup.waitForSelector('.second-look');
  return popup.$eval('.second-look', (line) => line.textContent ?? '');
};

/**
 * Tries until nobody is asked any more: that the model has let a draft go can be seen nowhere else, and on a busy machine it answers after the
 * first try. Each try ends with a dialog, which Escape closes, or with what `done` tells.
 */
async function tryUntil(page: Page, attempt: () => Promise<void>, done: () => Promise<boolean>): Promise<void> {
  await until('Every try ended with a dialog.', async () => {
    await attempt();
    const end = await until('There is neither a dialog nor an end.', async () => (await findDialog(page)) ?? whenTrue(await done()));
    if (end === true) return true;
    await page.keyboard.press('Escape');
    await waitForNoDialog(page);
    return undefined;
  });
}

describe('with the model', () => {
  let practice: Practice;
  let popup: Page;
  beforeAll(async () => {
    practice = await startPractice();
    popup = await openExtensionPage(practice, 'popup.html');
  });
  afterAll(() => practice?.close());

  test('it rests until somebody is about to write, is loaded then, and passes its self-test in the browser', async () => {
    expect(await stateOn(popup)).toBe('resting');
    await focusComposer(await openChat(practice));
    await waitForState(popup, 'ready');
    expect(await popupText(popup)).toContain('small language model in this browser');
  });

  test('a draft that the fast look would let go is stopped once the model has read it', async () => {
    const text = await changedBy(STOPS, true);
    const page = await openChat(practice);
    await type(page, text);
    await waitForWords(page, /you will be asked before this goes/); // only the model has something to say of it
    await pressEnter(page);
    await waitForDialog(page);
    await settle(page, practice.recorder);
    expect(sentPrompts(practice.recorder)).toEqual([]);
    expect(await composerText(page)).toBe(text);
    await page.close();
  });

  test('a paste that is let through is read at once, without a key pressed, and the draft is stopped', async () => {
    const text = await changedBy(STOPS, true);
    const page = await openChat(practice);
    await paste(page, text);
    expect(await composerText(page)).toBe(text);
    await waitForWords(page, /you will be asked before this goes/);
    await focusComposer(page);
    await pressEnter(page);
    await waitForDialog(page);
    await settle(page, practice.recorder);
    expect(sentPrompts(practice.recorder)).toEqual([]);
    await page.close();
  });

  test('a draft that the fast look would stop is sent once the model has read it', async () => {
    const text = await changedBy(PASSES, false);
    const page = await openChat(practice);
    await type(page, text);
    const send = async (): Promise<void> => {
      await focusComposer(page);
      await pressEnter(page);
    };
    await tryUntil(page, send, async () => (await page.$('[data-complete]')) !== null);
    expect(sentPrompts(practice.recorder)).toEqual([text]);
    await page.close();
  });

  test('a paste that the fast look holds is put in when the model has read it, at the latest when it is pasted again', async () => {
    const text = await changedBy(PASSES, false);
    const page = await openChat(practice);
    await tryUntil(
      page,
      () => paste(page, text),
      async () => (await composerText(page)) === text,
    );
    expect(await findDialog(page)).toBeUndefined();
    await page.close();
  });

  test('switched off by the policy, it is not woken and says so', async () => {
    await popup.evaluate(async () => {
      const { local } = (globalThis as unknown as ExtensionPage).chrome.storage;
      const { policy } = await local.get('policy');
      await local.set({ policy: { ...policy, secondLook: 'off' } });
    });
    expect(await popupText(popup)).toContain('switched off by your policy');
  });
});

/** A browser that has no memory left for WebAssembly, in the words of one: the message is all there is to know it by. */
const withoutMemory = (source: string): string =>
  `WebAssembly.instantiate = WebAssembly.instantiateStreaming = async () => { throw new RangeError('WebAssembly.instantiate(): Out of memory: wasm memory'); };${source}`;

/** A runtime that stops while it starts, and tells nobody who waits for it, because too much was left out of it. */
const trappedRuntime = (): string =>
  Buffer.from(trimmed(wholeRuntime(), { ...used, ranges: used.ranges.filter((_, place) => place % 10 < 9) })).toString('latin1');

test.each([
  ['missing', 'a file of it is missing', async () => ({ 'second-look/model.onnx': 'missing' as const })],
  [
    'altered',
    'a file of it is damaged',
    async () => ({ 'second-look/vocab.txt': (source: string) => source.replace('[SEP]\n', '[SEQ]\n') }),
  ],
  ['no_memory', 'not enough memory', async () => ({ [await threadOfModel()]: withoutMemory })],
  ['failed', 'could not start', async () => ({ [await runtimeOfModel()]: trappedRuntime })],
] as const)(
  'with the fault "%s" everything else works, and popup and status page say so',
  { timeout: 120_000 },
  async (state, words, changes) => {
    const variant = await variantOf(await changes());
    const practice = await startPractice({ extension: variant.folder });
    try {
      const popup = await openExtensionPage(practice, 'popup.html');
      await focusComposer(await openChat(practice));
      await waitForState(popup, state);
      expect(await popupText(popup)).toContain(words);
      const status = await openExtensionPage(practice, 'status.html');
      await untilInPage(status, (said) => document.body.textContent?.includes(said), words);
      for (const [pledge] of [PLEDGES.clean, PLEDGES.stopped, PLEDGES.byPage]) await pledge?.check(practice);
    } finally {
      await practice.close();
      await variant.remove();
    }
  },
);

/* Its automation cannot open pages of the extension, so the model is known by what it does. */
test.skipIf(findFirefox() === undefined)('in Firefox too a draft is stopped once the model has read it', async () => {
  const text = await changedBy(STOPS, true);
  const practice = await startFirefox();
  try {
    const page = await practice.browser.newPage();
    await page.goto(CHAT);
    await waitForIslands(page, 1); // the first notice
    await page.keyboard.press('Escape');
    await waitForIslands(page, 0);
    await type(page, text);
    await waitForIslands(page, 1); // only the model has something to say of it
    await pressEnter(page);
    await settle(page, practice.recorder);
    expect(sentPrompts(practice.recorder)).toEqual([]);
  } finally {
    await practice.close();
  }
});
