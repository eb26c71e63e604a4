import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { VisitMessage } from '../../lib/messages/protocol.ts';
import { showVisitNotice, type VisitNotice } from '../../lib/ui/visit-notice.ts';
import { createSay } from '../../lib/ui/words.ts';

/**
 * Tells the worker that a page of a listed host was opened and shows the notice that comes back, if one does. It reads nothing of the page, and
 * does not run on meeting tools. Where it runs is written into the manifest when it is made (wxt.config.ts).
 */
export default defineContentScript({
  matches: ['https://listed-hosts.invalid/*'],
  runAt: 'document_idle',
  async main() {
    try {
      const answer: VisitNotice | undefined = await browser.runtime.sendMessage({ type: 'visit' } satisfies VisitMessage);
      if (answer) showVisitNotice(answer, createSay((key, parts) => browser.i18n.getMessage(key as never, parts)).say);
    } catch {
      // cut off by an update: the next page has the new script
    }
  },
});
