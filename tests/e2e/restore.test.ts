import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendButton } from '../coverage/hands/hand.ts';
import { openStage, type Stage, settle, textIn } from '../coverage/stage.ts';
import { type OpenTheatre, openTheatre } from '../coverage/theatre.ts';
import { squash } from '../coverage/words.ts';
import { REPLICAS } from '../replicas/index.ts';
import { fillClipboard, pressCopy, readClipboard, selectAllOf } from './harness/clipboard.ts';
import { wordsIn } from './harness/prompts.ts';
import { soon } from './harness/wait.ts';

/*
 * There and back: names are replaced before they leave, the server gets placeholders and answers with them, and what the person copies of the answer
 * holds the names again.
 */

const PROMPT = 'Write two sentences for the report of Chidera Okafor in 8B, UPN B801200005001. Chidera works well with Jayden Smethwick.';
const SECRETS = ['Chidera', 'Okafor', 'B801200005001', 'Jayden', 'Smethwick'];
const REPLY = '[data-complete]';

let theatre: OpenTheatre;
beforeAll(async () => {
  const opened = await openTheatre('chromium');
  if (!opened) throw new Error('There is no Chromium on this computer.');
  theatre = opened;
});
afterAll(() => theatre?.close());

/** From the paste to the answer; gives what the server was told. */
async function ask(stage: Stage, prompt: string): Promise<string> {
  await stage.hand.pasteText(prompt);
  expect(await soon(() => stage.hand.dialog())).toBeDefined();
  await stage.hand.answer(/^Replace/);
  expect(await soon(async () => ((await textIn(stage)).includes('Pupil A') ? true : undefined))).toBe(true);
  await settle(stage);
  await (await sendButton(stage.page, stage.replica)).click();
  await stage.page.waitForSelector(REPLY);
  await settle(stage);
  expect(wordsIn(stage.recorder.receivedText(), SECRETS)).toEqual([]);
  return stage.recorder
    .received(stage.replica.endpoints.send)
    .flatMap((record) => stage.replica.says(record) ?? [])
    .join('\n');
}

/** What the clipboard holds once this name is in it. */
const copied = (stage: Stage, name: string) =>
  soon(async () => {
    const clipboard = await readClipboard(stage.page);
    return clipboard?.text.includes(name) ? clipboard : undefined;
  });

const textOf = (stage: Stage, selector: string): Promise<string> => stage.page.$eval(selector, (element) => element.textContent ?? '');

describe.each(REPLICAS)('$id', (replica) => {
  test('the server gets placeholders, and what is copied of its answer holds the names', async () => {
    const stage = await openStage(theatre, replica);
    const told = await ask(stage, PROMPT);
    expect(told).toContain('the report of Pupil A in 8B, UPN [UPN]. Pupil A works well with Pupil B.');
    const answer = await textOf(stage, REPLY);
    expect(answer).toContain('Pupil A');
    const named = answer
      .replaceAll('Pupil A', 'Chidera Okafor')
      .replaceAll('Pupil B', 'Jayden Smethwick')
      .replaceAll('[UPN]', 'B801200005001');

    await selectAllOf(stage.page, REPLY);
    await pressCopy(stage.page);
    const byHand = await copied(stage, 'Chidera Okafor');
    expect(squash(byHand?.text ?? '')).toBe(squash(named));
    expect(byHand?.html).toContain('Chidera Okafor');

    await fillClipboard(stage.page, 'nothing');
    await stage.page.click('[data-testid="copy-ai-message-button"]');
    const byButton = await copied(stage, 'Chidera Okafor');
    expect(squash(byButton?.text ?? '')).toBe(squash(named));
    expect(wordsIn(await textOf(stage, 'html'), SECRETS)).toEqual([]);
    expect(wordsIn(stage.recorder.receivedText(), SECRETS)).toEqual([]);
    await stage.page.close();
  });
});
