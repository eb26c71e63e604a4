import { browser } from 'wxt/browser';
import type { Visit } from '../../lib/policy/hosts.ts';
import { createSay } from '../../lib/ui/words.ts';

const { say } = createSay((key, parts) => browser.i18n.getMessage(key as never, parts));

/** Neutral on purpose: a green tick would look like leave to write anything. */
const QUIET = '#5b6675';
const CARE = '#9a6700';

/** The quiet mark of an approved tool, on this page alone: the browser takes it away with the next one. */
export async function showMark(tabId: number, { name, status }: Pick<Visit, 'name' | 'status'>): Promise<void> {
  await show(
    tabId,
    '•',
    QUIET,
    `${say('extension_name')}: ${name}. ${say(status === 'approved' ? 'status_approved' : 'status_conditional')}`,
  );
}

/** Says on the button of this tab that the page is no longer known to be protected, or takes that back. */
export async function showHealth(tabId: number, degraded: boolean): Promise<void> {
  await show(tabId, degraded ? '!' : '', CARE, degraded ? say('badge_degraded') : say('extension_name'));
}

/** The tab may be gone by now, which is no fault. */
async function show(tabId: number, text: string, color: string, title: string): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color }),
    action.setTitle({ tabId, title }),
  ]).catch(() => {});
}
