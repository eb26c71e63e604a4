import { browser } from 'wxt/browser';
import { showNotice } from '../../lib/ui/notice.ts';
import type { Say } from '../../lib/ui/words.ts';
import { FIRST_NOTICE_KEY } from './notice-key.ts';

/** The first-run notice, once in this browser, when the page has settled. Until it is closed it comes again on the next page. */
export async function showNoticeOnce(say: Say): Promise<void> {
  if ((await browser.storage.local.get(FIRST_NOTICE_KEY))[FIRST_NOTICE_KEY]) return;
  const show = () => showNotice(say, () => void browser.storage.local.set({ [FIRST_NOTICE_KEY]: true }));
  if (document.readyState === 'complete') show();
  else window.addEventListener('load', show, { once: true });
}
