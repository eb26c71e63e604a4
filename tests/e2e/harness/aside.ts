import type { Page } from 'puppeteer';
import { pressDialogButton, waitForDialog, waitForNoDialog } from './dialog.ts';

/**
 * Types into a box that the page has put up beside its own, and clicks the control beside it, which empties the box and hands its words to `send`. That runs
 * in the page, by itself.
 */
export async function sayAside(page: Page, send: (text: string) => unknown, text: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((way) => {
    const sendAside = new Function(`return (${way})`)() as (text: string) => unknown;
    document.querySelectorAll('#other, #control').forEach((old) => void old.remove());
    const box = Object.assign(document.createElement('textarea'), { id: 'other' });
    const control = Object.assign(document.createElement('div'), { id: 'control', textContent: 'icon' });
    document.body.prepend(box, control);
    control.addEventListener('click', () => {
      const { value } = box;
      box.value = '';
      Promise.resolve(sendAside(value)).catch(() => undefined);
    });
  }, String(send));
  await page.focus('#other');
  await page.keyboard.type(text);
  await page.click('#control');
}

/** The same with a text that must stay, until the person has said that it is not to be sent. */
export async function stopAside(page: Page, send: (text: string) => unknown, text: string): Promise<void> {
  await sayAside(page, send, text);
  await waitForDialog(page);
  await pressDialogButton(page, /^Do not send$/);
  await waitForNoDialog(page);
}
