import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { CDPSession, Page, Protocol } from 'puppeteer';

/** The source of axe-core, to be run in a page. */
export const axeSource = (): Promise<string> => readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe goes into shadow roots by `shadowRoot`, which a closed one does not give away; to an extension the browser opens them. */
const OPENED = `Object.defineProperty(Element.prototype, 'shadowRoot', {
  configurable: true,
  get() { try { return chrome.dom.openOrClosedShadowRoot(this); } catch { return null; } },
})`;

/** Everything of ours is a bare element at the end of the document with a closed root. */
const RUN = `axe.run({ include: [...document.documentElement.children].filter((one) => one.tagName === 'DIV' && one.shadowRoot) })`;

/** What axe finds wrong in what Lollipop shows on a page, as "rule: place". It runs in the guard's own world. Throws if nothing of ours is shown. */
export async function faultsInOurs(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  try {
    const contextId = await guardsWorld(session);
    const run = async <Result>(expression: string): Promise<Result> => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    await run(`${OPENED}; ${await axeSource()}; undefined`);
    const { violations } = await run<AxeResults>(RUN);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`));
  } finally {
    await session.detach();
  }
}

async function guardsWorld(session: CDPSession): Promise<number> {
  const worlds: Protocol.Runtime.ExecutionContextDescription[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const own = worlds.find(({ auxData, origin }) => origin.startsWith('chrome-extension://') && auxData?.frameId === frameTree.frame.id);
  if (!own) throw new Error('The guard has no world of its own on this page.');
  return own.id;
}
