import type { Page } from 'puppeteer';

/**
 * Put before the guard's own script in a copy of the built extension, in its world: notes on the page's root when a paste began and when the second look had
 * answered, and asks as the guard asks when it is told to. The extension as it is shipped has nothing of it.
 */
export const TAP = `{
  const { runtime } = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;
  const send = runtime.sendMessage.bind(runtime);
  let began = 0;
  addEventListener('paste', () => { began = performance.now(); }, true);
  runtime.sendMessage = async (message) => {
    const answer = await send(message);
    if (message?.type === 'look_again' && answer) document.documentElement.dataset.benchLook = String(performance.now() - began);
    return answer;
  };
  addEventListener('bench-ask', async () => {
    const { dataset } = document.documentElement;
    const asked = performance.now();
    const answer = await send({ type: 'look_again', text: dataset.benchAsk });
    dataset.benchAnswer = answer ? String(performance.now() - asked) : 'none';
  });
}
`;

/** Milliseconds from the guard's question to the answer; undefined if there was none. */
export async function ask(page: Page, text: string): Promise<number | undefined> {
  const answer = await page.evaluate(async (words) => {
    const { dataset } = document.documentElement;
    delete dataset.benchAnswer;
    dataset.benchAsk = words;
    dispatchEvent(new Event('bench-ask'));
    while (!dataset.benchAnswer) await new Promise((resolve) => setTimeout(resolve, 5));
    return dataset.benchAnswer;
  }, text);
  return answer === 'none' ? undefined : Number(answer);
}

/** Milliseconds from the last paste to the answer of the second look. */
export async function lookAfterPaste(page: Page): Promise<number> {
  await page.waitForFunction(() => document.documentElement.dataset.benchLook !== undefined, { polling: 20, timeout: 60_000 });
  return page.evaluate(() => Number(document.documentElement.dataset.benchLook));
}

interface WithTasks {
  benchTasks?: number[];
}

/** From now on tasks of over 50 milliseconds are noted: https://www.w3.org/TR/longtasks-1/, in Chromium, not in Firefox. */
export const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tasks: number[] = [];
    (globalThis as WithTasks).benchTasks = tasks;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });

/** How long each of them took, in milliseconds. */
export const longTasks = (page: Page): Promise<number[]> => page.evaluate(() => (globalThis as WithTasks).benchTasks ?? []);
