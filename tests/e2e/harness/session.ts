import type { CDPSession, Page } from 'puppeteer';

/** Chromium's DevTools protocol for as long as `use` takes: https://chromedevtools.github.io/devtools-protocol/ */
export async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  return use(session).finally(() => session.detach());
}
