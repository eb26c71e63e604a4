import type { Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/browsers.ts';
import { pressDialogButton, waitForDialog, waitForPlaceholders } from './harness/dialog.ts';
import { openChatInFirefox } from './harness/firefox.ts';
import { sentPrompts } from './harness/practice.ts';
import { firefoxOfFile } from './harness/practice-of-file.ts';
import { wordsIn } from './harness/prompts.ts';

const PROMPT = 'Write two sentences for the report of Chidera Okafor in 8B, UPN B801200005001. Chidera works well with Jayden Smethwick.';
const SECRETS = ['Chidera', 'Okafor', 'B801200005001', 'Jayden', 'Smethwick'];
const REPLY = '[data-complete]';

/*
 * There and back in Firefox. Its automation does not see another program's clipboard: what was copied is pasted into a plain page of another site, where
 * Lollipop does not run.
 */
describe.skipIf(findFirefox() === undefined)('in Firefox', () => {
  const practice = firefoxOfFile();

  async function pasted(page: Page): Promise<string> {
    const other = await practice.browser.newPage();
    await other.goto('about:blank');
    await other.evaluate(() => document.body.append(document.createElement('textarea')));
    await other.click('textarea');
    await other.keyboard.down('Control');
    await other.keyboard.press('v');
    await other.keyboard.up('Control');
    const text = await other.$eval('textarea', (box) => box.value);
    await other.close();
    await page.bringToFront();
    return text;
  }

  test('the server gets placeholders, and what is copied of its answer holds the names', async () => {
    const page = await openChatInFirefox(practice);
    await page.keyboard.type(PROMPT);
    await page.keyboard.press('Enter');
    await waitForDialog(page);
    await pressDialogButton(page, /^Replace with placeholders/);
    await waitForPlaceholders(page);
    await page.click('#prompt-textarea');
    await page.keyboard.press('Enter');
    await page.waitForSelector(REPLY);
    expect(sentPrompts(practice.recorder)[0]).toContain('the report of Pupil A in 8B, UPN [UPN]. Pupil A works well with Pupil B.');

    await page.$eval(REPLY, (element) => document.getSelection()?.selectAllChildren(element));
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    await expect.poll(() => pasted(page)).toContain('Chidera Okafor works well with Jayden Smethwick.');

    await page.evaluate(() => navigator.clipboard.writeText('nothing'));
    await page.click(`${REPLY} [aria-label="Copy"]`);
    await expect.poll(() => pasted(page)).toContain('Chidera Okafor works well with Jayden Smethwick.');
    expect(await page.evaluate(() => [...Object.getOwnPropertyNames(window)].filter((name) => /lollipop/i.test(name)))).toEqual([]);
    expect(wordsIn(await page.$eval('html', (root) => root.textContent ?? ''), SECRETS)).toEqual([]);
    expect(wordsIn(practice.recorder.receivedText(), SECRETS)).toEqual([]);
    await page.close();
  });
});
