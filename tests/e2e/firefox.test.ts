import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/browsers.ts';
import { openChatInFirefox } from './harness/firefox.ts';
import { untilInPage } from './harness/in-page.ts';
import { composerText } from './harness/person.ts';
import { CHAT, sentDrafts, sentPrompts, settle } from './harness/practice.ts';
import { firefoxOfFile } from './harness/practice-of-file.ts';
import { CLEAN, FACTS, IDENTIFIERS, STOPPED, wordsIn } from './harness/prompts.ts';
import { PAGE_TRANSPORTS } from './pledges.ts';
import { prepare, SEND_PATH, WAYS } from './ways.ts';

declare global {
  interface Window {
    heard?: string[];
  }
}

/* The main pledges once more, in Firefox. The dialog is answered by the keyboard, which it holds: its first button replaces. */
describe.skipIf(findFirefox() === undefined)('in Firefox', () => {
  const practice = firefoxOfFile();
  const open = () => openChatInFirefox(practice);

  async function expectNothing(page: Page): Promise<void> {
    await settle(page, practice.recorder);
    expect(sentPrompts(practice.recorder)).toEqual([]);
    expect(wordsIn(sentDrafts(practice.recorder).join(), [...IDENTIFIERS, ...FACTS])).toEqual([]);
    expect(wordsIn(practice.recorder.receivedText(), [...IDENTIFIERS, ...FACTS])).toEqual([]);
  }

  test('a clean prompt arrives unchanged', async () => {
    const page = await open();
    await page.keyboard.type(CLEAN);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-complete]');
    expect(sentPrompts(practice.recorder)).toEqual([CLEAN]);
    await page.close();
  });

  test('a prompt with a UPN and a diagnosis is stopped on Enter, and only placeholders arrive afterwards', async () => {
    const page = await open();
    await page.keyboard.type(STOPPED);
    await page.keyboard.press('Enter');
    await expectNothing(page);
    expect(await composerText(page)).toBe(STOPPED);
    await page.keyboard.press('Enter'); // the dialog's first button
    await untilInPage(page, () => document.querySelector('#prompt-textarea')?.textContent?.includes('Pupil A'));
    await settle(page, practice.recorder); // the guard has read back what it put there
    await page.click('#prompt-textarea');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-complete]');
    expect(sentPrompts(practice.recorder)).toEqual([STOPPED.replace('Chidera Okafor', 'Pupil A').replace('B801200005001', '[UPN]')]);
    expect(wordsIn(practice.recorder.receivedText(), IDENTIFIERS)).toEqual([]);
    await page.close();
  });

  test.each(Object.entries(WAYS).filter(([, { at }]) => at === CHAT))(
    'by %s a clean text arrives and another does not',
    async (_way, { send }) => {
      const page = await open();
      await page.evaluate(prepare, SEND_PATH);
      expect(await page.evaluate(send, CLEAN)).toBe('sent');
      await expect.poll(() => practice.recorder.receivedText()).toContain(CLEAN);
      expect(await page.evaluate(send, STOPPED)).not.toBe('sent');
      await settle(page, practice.recorder);
      expect(wordsIn(practice.recorder.receivedText(), [...IDENTIFIERS, ...FACTS])).toEqual([]);
      await page.close();
    },
  );

  test('a file is held, and the page finds none', async () => {
    const page = await open();
    await page.evaluate(() => {
      window.heard = [];
      for (const type of ['input', 'change'])
        document.addEventListener(type, ({ target }) => (target as HTMLInputElement).type === 'file' && window.heard?.push(type), true);
    });
    const input = (await page.$('#upload-files')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(fileURLToPath(import.meta.url));
    await settle(page, practice.recorder);
    expect(await page.evaluate(() => [window.heard, document.querySelector<HTMLInputElement>('#upload-files')?.files?.length])).toEqual([
      [],
      0,
    ]);
    await page.keyboard.press('Tab'); // from "Do not attach" to "Attach anyway"
    await page.keyboard.press('Enter');
    await untilInPage(page, () => window.heard?.length === 2);
    await page.close();
  });

  test('a stopped prompt in the address is never asked of the server, and a clean one goes as it is', async () => {
    const page = await practice.browser.newPage();
    const opened = (query: string) => untilInPage(page, (address) => location.href.startsWith(address), CHAT + query);
    practice.recorder.clear();
    await page.goto(`${CHAT}?model=auto&q=${encodeURIComponent(STOPPED)}`).catch(() => {}); // our page opens another under the call
    await opened('?model=auto');
    expect(await page.evaluate(() => location.search)).toBe('?model=auto');
    expect(wordsIn(practice.recorder.receivedText(), [...IDENTIFIERS, ...FACTS])).toEqual([]);
    await page.goto(`${CHAT}?model=auto&q=${encodeURIComponent(CLEAN)}`).catch(() => {});
    await opened('?model=auto&q=Plan');
    await page.close();
  });

  test.each(['form.submit()', 'form.requestSubmit()'])('a real form that leaves by %s is stopped', async (how) => {
    const page = await open();
    await page.evaluate(
      (text, action, way) => {
        const form = Object.assign(document.createElement('form'), { method: 'post', action });
        form.append(Object.assign(document.createElement('input'), { name: 'q', value: text }));
        document.body.append(form);
        form.addEventListener('submit', (event) => event.stopPropagation());
        if (way === 'form.submit()') form.submit();
        else form.requestSubmit();
      },
      STOPPED,
      SEND_PATH,
      how,
    );
    await expectNothing(page);
    await page.close();
  });

  test('a stopped prompt to which a link leads does not leave', async () => {
    const page = await open();
    await page.evaluate((text) => {
      const link = Object.assign(document.createElement('a'), { href: `?q=${encodeURIComponent(text)}`, textContent: 'Ask' });
      document.body.append(link);
      link.click();
    }, STOPPED);
    await expectNothing(page);
    await page.close();
  });

  test.each(Object.entries(PAGE_TRANSPORTS))('what the page sends by %s is stopped', async (_way, testId) => {
    const page = await open();
    await page.evaluate(
      (text, id) => {
        window.__script = text;
        window.__compose?.(text);
        document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click();
      },
      STOPPED,
      testId,
    );
    await expectNothing(page);
    await page.close();
  });
});
