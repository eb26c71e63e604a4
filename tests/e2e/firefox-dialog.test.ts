import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/browsers.ts';
import { pressDialogButton, waitForDialog, waitForNoDialog, waitForPlaceholders } from './harness/dialog.ts';
import { openChatInFirefox } from './harness/firefox.ts';
import { dropInFirefox, pasteInFirefox } from './harness/firefox-transfer.ts';
import { composerText } from './harness/person.ts';
import { sentPrompts, settle } from './harness/practice.ts';
import { firefoxOfFile } from './harness/practice-of-file.ts';
import { CLEAN, IDENTIFIERS, STOPPED, wordsIn } from './harness/prompts.ts';
import { until, whenTrue } from './harness/wait.ts';

/* The dialog in Firefox as a screen reader has it, and what it gives back to the page. */
describe.skipIf(findFirefox() === undefined)('the dialog in Firefox', () => {
  const practice = firefoxOfFile();
  const open = () => openChatInFirefox(practice);

  async function paste(page: Page, text: string): Promise<void> {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
  }

  test('names what was pasted, and puts it in with placeholders', async () => {
    const page = await open();
    await paste(page, STOPPED);
    const dialog = await waitForDialog(page);
    expect(dialog.modal).toBe(true);
    expect(dialog.text).toContain('Okafor');
    expect(await composerText(page)).toBe('');
    await pressDialogButton(page, /^Replace with placeholders/);
    await waitForPlaceholders(page);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-complete]');
    expect(sentPrompts(practice.recorder)[0]).toContain('Pupil A');
    expect(wordsIn(practice.recorder.receivedText(), IDENTIFIERS)).toEqual([]);
    await page.close();
  });

  test.each(['dropped', 'pasted'])('a file that is %s is held, and the page gets the very same after a yes', async (how) => {
    const page = await open();
    const path = join(tmpdir(), `lollipop-${crypto.randomUUID()}.txt`);
    await writeFile(path, CLEAN);
    const { x, y } = (await (await page.$('#prompt-textarea'))?.clickablePoint()) ?? { x: 0, y: 0 };
    await (how === 'dropped' ? dropInFirefox(page, { x, y }, { path }) : pasteInFirefox(page, { path }));
    expect((await waitForDialog(page)).buttons).toEqual(['Do not attach', 'Attach anyway']);
    await settle(page, practice.recorder);
    expect(practice.recorder.receivedText()).not.toContain(CLEAN);
    await pressDialogButton(page, /^Attach anyway$/);
    await until('The file does not arrive.', () => whenTrue(practice.recorder.receivedText().includes(CLEAN)));
    await page.close();
  });

  test('a long paste is read, and goes in by itself', async () => {
    const page = await open();
    const task = 'Write a paragraph about how rivers shape the land, with three key words for the class to learn. ';
    await paste(page, task.repeat(1300));
    await until('It does not go in.', async () => whenTrue((await composerText(page)).length > 120_000));
    await waitForNoDialog(page);
    await page.close();
  });
});
