import { browser } from 'wxt/browser';
import type { ReadAnswer, ReadRequest } from '../second-look/answer.ts';
import type { Model } from './model-here.ts';

const PAGE = 'second-look.html';

/** In Chrome and Edge: a page that nobody sees, made when it is needed. */
export function offscreen(): Model {
  let opening: Promise<void> | undefined;

  async function open(): Promise<void> {
    if (await isOpen()) return;
    opening ??= chrome.offscreen
      .createDocument({
        url: PAGE,
        reasons: ['WORKERS' as chrome.offscreen.Reason],
        justification: 'Runs the small language model of the second look in a thread of its own. Nothing leaves the browser.',
      })
      .finally(() => {
        opening = undefined;
      });
    await opening;
  }

  return {
    async ask(request) {
      await open();
      return browser.runtime.sendMessage({ type: 'second_look_read', ...request } satisfies ReadRequest & { type: string });
    },
    async peek() {
      if (!(await isOpen())) return undefined;
      const answer = (await browser.runtime.sendMessage({ type: 'second_look_peek' })) as ReadAnswer | undefined;
      return answer?.state;
    },
  };
}

async function isOpen(): Promise<boolean> {
  const open = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as chrome.runtime.ContextType] });
  return open.length > 0;
}
