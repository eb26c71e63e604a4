import type { Page } from 'puppeteer';
import type { Practice } from '../../tests/e2e/harness/practice.ts';

/** The practice page, which a new installation opens by itself. Throws if it did not. */
export async function firstPage({ browser }: Practice): Promise<Page> {
  const target = await browser.waitForTarget((one) => one.url().endsWith('/practice.html'), { timeout: 15_000 });
  const page = await target.page();
  if (!page) throw new Error('The practice page did not open in a tab.');
  await page.bringToFront();
  await page.waitForSelector('#prompt');
  return page;
}
