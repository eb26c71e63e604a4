import type { EvaluateFunc, HandleFor, Page } from 'puppeteer';

/** Milliseconds between two askings, and until the last: a megabyte of text takes its time in a page, on a busy machine. */
const POLLING = 40;
const PATIENCE = 120_000;

/**
 * Waits until what the page is asked is so, and gives the answer. Puppeteer's own wait asks at every frame that is drawn, and a tab behind another
 * draws none: there it asks once and then never again. A clock goes on there too.
 */
export async function untilInPage<Args extends unknown[], Asked extends EvaluateFunc<Args>>(
  page: Page,
  isSo: Asked,
  ...args: Args
): Promise<HandleFor<Awaited<ReturnType<Asked>>>> {
  return page.waitForFunction(isSo, { polling: POLLING, timeout: PATIENCE }, ...args);
}
