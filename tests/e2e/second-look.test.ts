import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scan } from '../../lib/detect/engine.ts';
import { modelLook } from '../../lib/detect/second-look/model-look.ts';
import { scanAgain } from '../../lib/detect/second-look/scan-again.ts';
import type { ScanResult } from '../../lib/detect/types.ts';
import { builtInPolicy } from '../../lib/policy/built-in.ts';
import { decide } from '../../lib/policy/decide.ts';
import { findFirefox } from '../../scripts/browsers.ts';
import { loadHere } from '../../scripts/check/model-here.ts';
import { openExtensionPage } from './harness/chromium.ts';
import { findDialog, pressDialogButton, waitForDialog, waitForNoDialog } from './harness/dialog.ts';
import { startFirefox } from './harness/firefox.ts';
import { composerText, focusComposer, paste, pressEnter, type } from './harness/person.ts';
import { CHAT, openChat, type Practice, sentPrompts, settle, startPractice } from './harness/practice.ts';
import { variantOf } from './harness/variants.ts';
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

const stops = (result: ScanResult): boolean =>
  !['allow', 'note'].includes(decide(result, { tool: { id: 'other', status: 'unlisted' }, role: undefined }, builtInPolicy()).action);

/** Those of `texts` that the fast look alone judges otherwise than `right`, and the model as `right`. */
async function changedBy(texts: readonly string[], right: boolean): Promise<string[]> {
  const looks = [modelLook(await loadHere())];
  const changed: string[] = [];
  for (const text of texts) if (stops(scan(text)) !== right && stops(await scanAgain(text, {}, looks)) === right) changed.push(text);
  return changed;
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

async function waitForState(popup: Page, wanted: string, patience = 30_000): Promise<void> {
  const end = performance.now() + patience;
  let state = await stateOn(popup);
  while (state !== wanted && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    state = await stateOn(popup);
  }
  expect(state).toBe(wanted);
}

const popupText = async (popup: Page): Promise<string> => {
  await popup.reload();
  await popup.waitForSelector('.second-look');
  return popup.$eval('.second-look', (line) => line.textContent ?? '');
};

/** The pause after the last key, and as long as a short text takes on a busy machine. */
const answered = () => new Promise((resolve) => setTimeout(resolve, 2500));

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
    const [text] = await changedBy(STOPS, true);
    if (!text) throw new Error('The fast look gets all of these right: others are needed.');
    const page = await openChat(practice);
    await type(page, text);
    await answered();
    await pressEnter(page);
    await waitForDialog(page);
    await settle(page, practice.recorder);
    expect(sentPrompts(practice.recorder)).toEqual([]);
    expect(await composerText(page)).toBe(text);
    await page.close();
  });

  test('a draft that the fast look would stop is sent once the model has read it', async () => {
    const [text] = await changedBy(PASSES, false);
    if (!text) throw new Error('The fast look gets all of these right: others are needed.');
    const page = await openChat(practice);
    await type(page, text);
    await answered();
    await pressEnter(page);
    await page.waitForSelector('[data-complete]');
    expect(sentPrompts(practice.recorder)).toEqual([text]);
    await page.close();
  });

  test('a paste that the fast look holds is put in when the model has read it, at the latest when it is pasted again', async () => {
    const [text] = await changedBy(PASSES, false);
    const page = await openChat(practice);
    await paste(page, text ?? '');
    await answered();
    if (await findDialog(page)) {
      await pressDialogButton(page, /^Cancel/); // a busy machine answered later than a held paste waits
      await waitForNoDialog(page);
      await paste(page, text ?? '');
      await answered();
    }
    expect(await findDialog(page)).toBeUndefined();
    expect(await composerText(page)).toBe(text);
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

test.each([
  ['missing', 'a file of it is missing', { 'second-look/model.onnx': 'missing' }],
  ['altered', 'a file of it is damaged', { 'second-look/vocab.txt': (source: string) => source.replace('[SEP]\n', '[SEQ]\n') }],
] as const)('with a file %s everything else works, and the popup says so', { timeout: 120_000 }, async (state, words, changes) => {
  const variant = await variantOf(changes);
  const practice = await startPractice({ extension: variant.folder });
  try {
    const popup = await openExtensionPage(practice, 'popup.html');
    await focusComposer(await openChat(practice));
    await waitForState(popup, state);
    expect(await popupText(popup)).toContain(words);
    for (const [pledge] of [PLEDGES.clean, PLEDGES.stopped, PLEDGES.byPage]) await pledge?.check(practice);
  } finally {
    await practice.close();
    await variant.remove();
  }
});

/* Its automation cannot open pages of the extension, so the model is known by what it does. */
test.skipIf(findFirefox() === undefined)('in Firefox too a draft is stopped once the model has read it', async () => {
  const [text] = await changedBy(STOPS, true);
  const practice = await startFirefox();
  try {
    const page = await practice.browser.newPage();
    await page.goto(CHAT);
    await page.waitForSelector('div#prompt-textarea');
    await page.click('#prompt-textarea');
    await new Promise((resolve) => setTimeout(resolve, 8000)); // the model is loaded
    await page.keyboard.type(text ?? '');
    await answered();
    await page.keyboard.press('Enter');
    await settle(page, practice.recorder);
    expect(sentPrompts(practice.recorder)).toEqual([]);
  } finally {
    await practice.close();
  }
});
