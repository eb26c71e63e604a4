import type { CDPSession, Page } from 'puppeteer';

/*
 * What a person does, with the events a person causes: everything here goes through the browser's own input, so that `isTrusted` is true.
 */

export const COMPOSER = '#prompt-textarea';
export const SEND_BUTTON = '[data-testid="send-button"]';

/** Clicks into the message box, which then has the keyboard. */
export async function focusComposer(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector(`${COMPOSER}[contenteditable="true"]`);
  await page.click(COMPOSER);
}

/** Copies text elsewhere and pastes it here with Ctrl+V: a real `paste` event with a real clipboard. */
export async function paste(page: Page, text: string, html?: string): Promise<void> {
  await copyToClipboard(page, text, html);
  await focusComposer(page);
  await pressPaste(page);
}

/** Fills the clipboard without touching the page's text or selection. With an empty `text`, the HTML is all there is. */
export async function copyToClipboard(page: Page, text: string, html?: string): Promise<void> {
  const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'] as const;
  await page.browserContext().overridePermissions(new URL(page.url()).origin, [...permissions]);
  await page.bringToFront();
  await page.evaluate(
    async (plain: string, rich: string | null) => {
      const parts: Record<string, Blob> = {};
      if (plain !== '') parts['text/plain'] = new Blob([plain], { type: 'text/plain' });
      if (rich !== null) parts['text/html'] = new Blob([rich], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    },
    text,
    html ?? null,
  );
}

/** Without a window manager Chromium does not turn Ctrl+V into a paste by itself, so the key press names the editing command it stands for. */
export async function pressPaste(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}

/** Types with real keys; a line break is Shift+Enter, because Enter sends. `delay` in milliseconds between keys. */
export async function type(page: Page, text: string, delay = 0): Promise<void> {
  await focusComposer(page);
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Shift');
    }
    await page.keyboard.type(line, { delay });
  }
}

/** Writes `text` through an input method: `steps` are the candidates shown on the way; the last one is committed. */
export async function compose(page: Page, steps: readonly string[]): Promise<void> {
  await focusComposer(page);
  const session: CDPSession = await page.createCDPSession();
  for (const text of steps) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await session.send('Input.insertText', { text: steps.at(-1) ?? '' });
  await session.detach();
}

export async function pressEnter(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
}

/** A real mouse click; waits until the button can be pressed. */
export async function clickSend(page: Page): Promise<void> {
  await page.waitForSelector(`${SEND_BUTTON}:not(:disabled)`);
  await page.click(SEND_BUTTON);
}

export async function clickTestId(page: Page, testId: string): Promise<void> {
  await page.click(`[data-testid="${testId}"]`);
}

/** What stands in the message box, paragraphs on lines of their own. */
export async function composerText(page: Page): Promise<string> {
  return page.$eval(COMPOSER, (box) => {
    if (box instanceof HTMLTextAreaElement) return box.value;
    return [...box.querySelectorAll('p')].map((line) => line.textContent ?? '').join('\n');
  });
}
