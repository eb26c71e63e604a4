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

type Run = <Result>(expression: string) => Promise<Result>;

/** What axe finds wrong in what Lollipop shows on a page, as "rule: place". Throws if nothing of ours is shown. */
export const faultsInOurs = (page: Page): Promise<string[]> =>
  inGuardsWorld(page, async (run) => {
    await run(`${await axeSource()}; undefined`);
    const { violations } = await run<AxeResults>(RUN);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`));
  });

/** In which direction the person's own words run in the dialog, and the dialog's own. */
export const directions = (page: Page): Promise<{ readonly text: string; readonly dialog: string }> =>
  inGuardsWorld(page, (run) =>
    run(`(() => {
      const root = [...document.documentElement.children].map((one) => one.shadowRoot).find((one) => one?.querySelector('.text'));
      const of = (selector) => getComputedStyle(root.querySelector(selector)).direction;
      return { text: of('.text'), dialog: of('dialog') };
    })()`),
  );

/** Runs something in the guard's own world, where closed shadow roots are open. */
async function inGuardsWorld<Found>(page: Page, look: (run: Run) => Promise<Found>): Promise<Found> {
  const session = await page.createCDPSession();
  try {
    const contextId = await guardsWorld(session);
    const run: Run = async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    await run(`${OPENED}; undefined`);
    return await look(run);
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
