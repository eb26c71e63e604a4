import type { Page } from 'puppeteer';

export interface Clipped {
  readonly text: string;
  readonly html: string;
}

/** What the clipboard holds, as another program would get it; undefined while it is being changed. The page may read it because the test says so. */
export async function readClipboard(page: Page): Promise<Clipped | undefined> {
  await allowClipboard(page);
  await page.bringToFront();
  const read = page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { text: await of('text/plain'), html: await of('text/html') };
  });
  return read.catch(() => undefined);
}

export async function fillClipboard(page: Page, text: string): Promise<void> {
  await allowClipboard(page);
  await page.bringToFront();
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
}

async function allowClipboard(page: Page): Promise<void> {
  const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'] as const;
  await page.browserContext().overridePermissions(new URL(page.url()).origin, [...permissions]);
}

/** Without a window manager the key press does not stand for the command by itself. */
export async function pressCopy(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('c', { commands: ['Copy'] });
  await page.keyboard.up('Control');
}

/** Selects what an element holds, as by dragging over it. */
export async function selectAllOf(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => document.getSelection()?.selectAllChildren(element));
}
