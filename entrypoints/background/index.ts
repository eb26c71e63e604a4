import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onRequest } from '../../lib/messages/receive.ts';
import { deliverPolicy, keepDelivering } from '../../lib/policy/load/deliver.ts';
import { keepCount } from './keep-count.ts';
import { lookAgain } from './look-again.ts';

/** The worker: delivers the policy, keeps the counts and reads drafts again. No verdict waits for it. */
export default defineBackground({
  type: 'module',
  main() {
    keepDelivering();
    browser.runtime.onStartup.addListener(() => void deliverPolicy());
    onRequest('count', keepCount);
    onRequest('look_again', lookAgain);
    onRequest('refresh', () => deliverPolicy());
  },
});
