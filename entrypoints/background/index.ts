import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onRequest } from '../../lib/messages/receive.ts';
import { deliverPolicy, keepDelivering } from '../../lib/policy/load/deliver.ts';
import { giveQuestion, holdQuestion, letQuestion } from './asked-pages.ts';
import { showHealth } from './badge.ts';
import { keepFirstRun } from './first-run.ts';
import { keepCount, keepTidy } from './keep-count.ts';
import { keepStopping } from './keep-stopping.ts';
import { keepWatching } from './keep-watching.ts';
import { lookAgain } from './look-again.ts';
import { renewGuards } from './open-tabs.ts';
import { receiveVisit } from './receive-visit.ts';
import { secondLookState, wakeSecondLook } from './second-look.ts';

/** The worker: delivers the policy, stands our page in for prohibited tools, keeps the counts and reads drafts again. No verdict waits for it. */
export default defineBackground({
  type: 'module',
  main() {
    keepDelivering();
    browser.runtime.onStartup.addListener(() => void deliverPolicy());
    browser.runtime.onInstalled.addListener(() => void renewGuards());
    onRequest('count', keepCount);
    keepTidy();
    onRequest('look_again', lookAgain);
    onRequest('wake_second_look', wakeSecondLook);
    onRequest('second_look_state', secondLookState);
    onRequest('refresh', () => deliverPolicy());
    onRequest('visit', (_body, sender) => {
      if (sender.tab?.id !== undefined && sender.url) void giveQuestion(sender.tab.id, new URL(sender.url).host).catch(() => {});
      return receiveVisit(sender);
    });
    onRequest('health', ({ degraded }, { tab }) => (tab?.id === undefined ? undefined : showHealth(tab.id, degraded)));
    keepFirstRun();
    onRequest('let_question', (question, { tab }) => letQuestion(question, tab?.id));
    onRequest('hold_question', (question, { tab }) => holdQuestion(question, tab?.id));
    keepStopping();
    keepWatching();
  },
});
