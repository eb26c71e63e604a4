import { browser } from 'wxt/browser';
import { POLICY_KEY } from '../../lib/policy/load/key.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';
import { faces } from '../../lib/ui/faces.ts';
import type { Say } from '../../lib/ui/words.ts';
import { FIRST_NOTICE_KEY } from './notice-key.ts';

/** The first-run notice, once in this browser, when the page has settled. Until it is closed, here or in any other tab, it comes again on the next page. */
export async function showNoticeOnce(say: Say): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  const { local, onChanged } = browser.storage;
  const stored = await local.get([FIRST_NOTICE_KEY, POLICY_KEY]);
  if (stored[FIRST_NOTICE_KEY]) return;
  const pupil = (stored[POLICY_KEY] as PolicyRecord | undefined)?.role === 'pupil';
  const takeAway = faces().showNotice(say, pupil, () => void local.set({ [FIRST_NOTICE_KEY]: true }));
  onChanged.addListener((changes) => FIRST_NOTICE_KEY in changes && takeAway());
}
