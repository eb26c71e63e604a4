import { browser } from 'wxt/browser';
import type { ReadAnswer, ReadRequest } from '../second-look/answer.ts';
import type { Model } from './model-here.ts';

const PAGE = 'second-look.html';

/** In Chrome and Edge: a page that nobody sees, made when it is needed. */
export function offscreen(): Model {
  let opening: Promise<void> | undefined;

  /** Its listeners are there when this resolves; a page that is still loading is listed as open already. */
  function open(): Promise<void> {
    opening ??= openIfClosed().finally(() => {
      opening = undefined;
    });
    return opening;
  }

  return {
    async ask(request) {
      await open();
      return browser.runtime.sendMessage({ type: 'second_look_read', ...request } satisfies ReadRequest & { type: string });
    },
    async peek() {
      if (!(await isOpen())) return undefined;
      try {
        const answer = (await browser.runtime.sendMessage({ type: 'second_look_peek' })) as ReadAnswer | undefined;
        return answer?.state;
      } catch {
        return 'loading'; // it does not listen yet
      }
    },
  };
}

async function openIfClosed(): Promise<void> {
  if (await isOpen()) return;
  await chrome.offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS' as chrome.offscreen.Reason],
    justification: 'Runs the small language model of the second look in a thread of its own. Nothing leaves the browser.',
  });
}

async function isOpen(): Promise<boolean> {
  const open = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as chrome.runtime.ContextType] });
  return open.length > 0;
}
