import type { Browser, Page } from 'puppeteer';

/*
 * Firefox lets automation run scripts in its own window, beside the pages, when it was started with `--remote-allow-system-access`:
 * https://bugzilla.mozilla.org/show_bug.cgi?id=1944568. There is what WebDriver BiDi has no command for: the accessibility tree, input methods.
 */

/** As much of a tab's element in Firefox's window as is used here. */
export interface Tab {
  readonly messageManager: {
    addMessageListener(name: string, hear: (message: { readonly data: unknown }) => void): void;
    loadFrameScript(address: string, later: boolean): void;
    sendAsyncMessage(name: string, data: unknown): void;
  };
  getBoundingClientRect(): DOMRect;
}

/** As much of puppeteer's way to Firefox as is used here; it has no public name for commands of its own. */
interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}
type Answer =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

const windows = new WeakMap<Browser, Promise<string>>();

export const isFirefox = (page: Page): boolean => connectionOf(page.browser()) !== undefined;

const connectionOf = (browser: Browser): Connection | undefined => (browser as unknown as { readonly connection?: Connection }).connection;

/**
 * Runs a function in Firefox's own window, with all its rights; what it needs beside the tab of `page` is handed over, and what it returns is handed
 * back, as JSON. Throws what it throws.
 */
export async function insideFirefox<Given extends readonly Plain[], Result>(
  page: Page,
  run: (tab: Tab, ...given: Given) => Result | Promise<Result>,
  ...given: Given
): Promise<Result> {
  const connection = connectionOf(page.browser());
  if (connection === undefined) throw new Error('This page is not open in Firefox.');
  const { _id: id } = page.mainFrame() as unknown as { readonly _id: string };
  const expression = `(async () => {
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    return JSON.stringify(await (${run})(NavigableManager.getBrowserById('${id}'), ...${JSON.stringify(given)}));
  })()`;
  const context = await windowOf(page.browser(), connection);
  const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  const answer = result as Answer;
  if (answer.type === 'exception') throw new Error(`In Firefox: ${answer.exceptionDetails.text}`);
  return (answer.result.value === undefined ? undefined : JSON.parse(answer.result.value)) as Result;
}

/** The name that WebDriver BiDi has for Firefox's window. */
async function windowOf(browser: Browser, connection: Connection): Promise<string> {
  const known = windows.get(browser) ?? findWindow(connection);
  windows.set(browser, known);
  return known;
}

async function findWindow(connection: Connection): Promise<string> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = result as { readonly contexts: readonly { readonly context: string; readonly url: string }[] };
  const found = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!found) throw new Error('Firefox shows no window of its own.');
  return found.context;
}
