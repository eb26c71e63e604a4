import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeOver } from '../../lib/intercept/door.ts';
import { type Guard, startGuard } from '../../lib/intercept/guard.ts';
import type { HealthMessage, SentCount } from '../../lib/messages/protocol.ts';
import { audienceOf } from '../../lib/policy/explain.ts';
import { followPolicy } from '../../lib/policy/load/follow.ts';
import { guardedPages } from '../../lib/sites/pages.ts';
import { faces } from '../../lib/ui/faces.ts';
import { createSay } from '../../lib/ui/words.ts';
import { answerStatus } from './answer-status.ts';
import { lookAgain, wakeSecondLook } from './look-again.ts';
import { showNoticeOnce } from './notice-once.ts';
import { openRoot } from './open-root.ts';

/**
 * The guard: in a world of its own on every listed page, before any script of the page. It uses plain listeners and never WXT's `ctx`, whose
 * invalidation message a page can forge.
 */
export default defineContentScript({
  ...guardedPages,
  main() {
    takeOver(openRoot, start);
  },
});

function start(): void {
  const voice = () => {
    const { policy, role } = guard.situation();
    return audienceOf(role, policy);
  };
  const { say, warm } = createSay((key, parts) => browser.i18n.getMessage(key as never, parts), voice);
  const guard: Guard = startGuard({
    say,
    openRoot,
    count: (message) => void tellWorker({ ...message, id: Math.random().toString(36).slice(2, 12) }),
    tellHealth: (degraded) => void tellWorker({ type: 'health', degraded }),
    lookAgain,
    wakeSecondLook,
  });
  followPolicy(guard.usePolicy);
  answerStatus(guard);
  if (window === window.top) showNoticeOnce(say);
  requestIdleCallback(() => warm(faces().DIALOG_WORDS));
}

/**
 * A worker that ended before it answered is told again; it knows by the id what it has counted. After an update of the extension the old guard is cut off and
 * even asking throws: the message is lost, the guard is not.
 */
async function tellWorker(message: SentCount | HealthMessage): Promise<void> {
  for (let again = 3; again > 0; again--) {
    try {
      return await browser.runtime.sendMessage(message);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
