import type { Page } from 'puppeteer';
import { untilInPage } from './in-page.ts';

/** Ours stand beside the page's body; what is in them no page and, in Firefox, no test can see. Gives how many there are. */
export const islands = (page: Page): Promise<number> => page.$$eval('html > div', (hosts) => hosts.length);

export async function waitForIslands(page: Page, count: number): Promise<void> {
  await untilInPage(page, (wanted) => document.querySelectorAll('html > div').length === wanted, count);
}
