import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../../lib/intercept/guard.ts';
import { followPolicy } from '../../lib/policy/load/follow.ts';
import { guardedPages } from '../../lib/sites/pages.ts';
import { createSay } from '../../lib/ui/words.ts';
import { answerStatus } from './answer-status.ts';
import { DIALOG_WORDS } from './dialog-words.ts';
import { showNoticeOnce } from './notice-once.ts';
import { openRoot } from './open-root.ts';

/**
 * The guard: in a world of its own on every listed page, before any script of the page. It uses plain listeners and never WXT's `ctx`, whose
 * invalidation message a page can forge.
 */
export default defineContentScript({
  ...guardedPages,
  main() {
    const { say, warm } = createSay((key, parts) => browser.i18n.getMessage(key as never, parts));
    const guard = startGuard({
      say,
      openRoot,
      count: (message) => void browser.runtime.sendMessage(message).catch(() => {}), // an updated extension: the count is lost, the guard is not
    });
    followPolicy(guard.usePolicy);
    answerStatus(guard);
    if (window === window.top) showNoticeOnce(say);
    requestIdleCallback(() => warm(DIALOG_WORDS));
  },
});
