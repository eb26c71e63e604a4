import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer';
import { toCsv } from '../../lib/counts/csv.ts';
import { openExtensionPage } from '../../tests/e2e/harness/chromium.ts';
import { readCounts } from '../../tests/e2e/harness/counts.ts';
import { pressButton, pressDialogButton, waitForDialog, waitForNoDialog, waitForPlaceholders } from '../../tests/e2e/harness/dialog.ts';
import { focusComposer, paste, pressEnter, type } from '../../tests/e2e/harness/person.ts';
import { PROJECT, type Practice, photograph, sentPrompts, settle } from '../../tests/e2e/harness/practice.ts';
import { CLEAN, IDENTIFIERS, STOPPED, WARNED, wordsIn } from '../../tests/e2e/harness/prompts.ts';
import { firstPage } from './first-page.ts';
import { heading, line } from './print.ts';

/** Names and number of the two prompts that are not clean. */
const SECRET = [...IDENTIFIERS, 'Jayden', 'Smethwick'];

const REPLACE = /^Replace with placeholders/;

/**
 * The practice page, then three prompts through the real page with real keys and a real clipboard, told as they happen. `tab` is the page's number in the browser, for the
 * popup. Throws at the first thing that is not as it should be.
 */
export async function takeTour(practice: Practice, page: Page, tab: number): Promise<void> {
  await practicePage(practice);
  await page.bringToFront();
  await cleanPrompt(practice, page);
  await warnedPrompt(practice, page);
  await stoppedPrompt(practice, page);
  await whatIsKept(practice, tab);
}

/** The page that a new installation opens: what is checked and counted, and a box to practise in. */
async function practicePage(practice: Practice): Promise<void> {
  heading('First, Lollipop says what it does, on its practice page');
  const page = await firstPage(practice);
  await page.setViewport({ width: 1280, height: 900 });
  await picture(page, '1-first-run');
  await pressButton(page, /^Got it/);
  heading('An example on that page: a class list');
  await pressButton(page, /^A class list/);
  await page.waitForSelector('.seen');
  line('Lollipop', await page.$eval('.answer h2 + p', (words) => words.textContent ?? ''));
  line('The server', 'received nothing of it: this page sends nowhere, and counts nothing');
  insist(wordsIn(practice.recorder.receivedText(), ['Okoro', 'Blythe']).length === 0, 'what was practised has left');
  await picture(page, '2-practice');
  await page.close();
}

async function cleanPrompt(practice: Practice, page: Page): Promise<void> {
  heading('A clean prompt, typed');
  line('Written', `“${CLEAN}”`);
  await type(page, CLEAN);
  await pressEnter(page);
  await answers(page, 1);
  line('Lollipop', 'let it through without a word');
  received(practice, CLEAN);
  await picture(page, '3-clean');
}

async function warnedPrompt(practice: Practice, page: Page): Promise<void> {
  heading('A prompt with one name, typed');
  practice.recorder.clear();
  line('Written', `“${WARNED}”`);
  await type(page, WARNED);
  await pressEnter(page);
  const dialog = await waitForDialog(page);
  line('Lollipop', `held it and asked: “${dialog.name}”, with the choices ${dialog.buttons.join(', ')}`);
  await settle(page, practice.recorder);
  insist(sentPrompts(practice.recorder).length === 0, 'the warned prompt had left before anybody chose');
  await picture(page, '4-warned');
  line('Chosen', 'Replace with placeholders, then sent with Enter');
  await replaceAndSend(page, 2);
  received(practice, WARNED.replace('Jayden Smethwick', 'Pupil A'));
  await picture(page, '5-warned-sent');
}

async function stoppedPrompt(practice: Practice, page: Page): Promise<void> {
  heading('A prompt with a pupil, a UPN and a diagnosis, pasted');
  practice.recorder.clear();
  line('Pasted', `“${STOPPED}”`);
  await paste(page, STOPPED);
  const dialog = await waitForDialog(page);
  line('Lollipop', `stopped it: “${dialog.name}”, with the choices ${dialog.buttons.join(', ')}`);
  await settle(page, practice.recorder);
  insist(wordsIn(practice.recorder.receivedText(), SECRET).length === 0, 'words of the stopped prompt had left');
  line('The server', 'received nothing of it, in no draft either');
  await picture(page, '6-stopped');
  line('Chosen', 'Replace with placeholders, then sent with Enter');
  await replaceAndSend(page, 3);
  received(practice, STOPPED.replace('Chidera Okafor', 'Pupil B').replace('B801200005001', '[UPN]'));
  await picture(page, '7-stopped-sent');
}

async function replaceAndSend(page: Page, nth: number): Promise<void> {
  await pressDialogButton(page, REPLACE);
  await waitForNoDialog(page);
  await waitForPlaceholders(page);
  await focusComposer(page);
  await pressEnter(page);
  await answers(page, nth);
}

/** Waits until the practice chat has answered so many prompts. */
async function answers(page: Page, count: number): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelectorAll('[data-complete]').length === wanted, { timeout: 10_000 }, count);
}

/** Tells what arrived, and insists that it is what was expected and that no original name or number is in any request. */
function received(practice: Practice, expected: string): void {
  const [sent = ''] = sentPrompts(practice.recorder);
  const leaked = wordsIn(practice.recorder.receivedText(), SECRET);
  insist(sent === expected && leaked.length === 0, `the server received “${sent}”`);
  line('The server', `received ${sent === CLEAN ? 'it unchanged' : 'this, and no original name or number'}: “${sent}”`);
}

async function whatIsKept(practice: Practice, tab: number): Promise<void> {
  heading('What Lollipop keeps of all this');
  const popup = await openExtensionPage(practice, `popup.html?tab=${tab}`);
  await popup.setViewport({ width: 360, height: 600, deviceScaleFactor: 2 });
  await popup.waitForSelector('table');
  const csv = toCsv(await readCounts(popup));
  const path = join(PROJECT, 'artifacts/tour/counts.csv');
  await mkdir(join(PROJECT, 'artifacts/tour'), { recursive: true });
  await writeFile(path, csv);
  line('Counts', csv.trimEnd());
  line('As a file', relative(PROJECT, path));
  await picture(popup, '8-popup');
  insist(wordsIn(csv, SECRET).length === 0, 'a word of a prompt is among the counts');
  await popup.close();
}

async function picture(page: Page, name: string): Promise<void> {
  line('Picture', relative(PROJECT, await photograph(page, 'tour', name)));
}

function insist(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(`This is not as it should be: ${otherwise}.`);
}
