import { browser } from 'wxt/browser';
import type { HeldQuestion } from '../../lib/messages/protocol.ts';

type Rules = Parameters<typeof browser.declarativeNetRequest.updateSessionRules>[0]['addRules'];

interface Held {
  readonly host: string;
  readonly text: string;
}

/** Prompts out of addresses, by tab, in memory only and only until the guard of that tab's page has taken them. */
const held = new Map<number, Held>();

/** Each tab's pass has a number of its own. */
const passOf = (tab: number): number => tab + 1;

/**
 * Our page that stands before one with a prompt in its address (`lib/sites/asked-pages.ts`), before it opens what was asked for as it was: without a pass
 * for this one tab it would come back to itself, since browsers do not tell a rule that a page of ours leads somewhere. True once the pass is in force.
 */
export async function letQuestion({ host }: { readonly host: string }, tab: number | undefined): Promise<boolean> {
  if (tab === undefined) return false;
  const condition = { tabIds: [tab], requestDomains: [host], resourceTypes: ['main_frame'] };
  const pass = { id: passOf(tab), priority: 2, action: { type: 'allow' }, condition };
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [pass.id], addRules: [pass] as unknown as Rules });
  return true;
}

/** The same page, just before it opens the tool's page without the prompt. */
export async function holdQuestion({ host, text }: Held, tab: number | undefined): Promise<void> {
  if (tab === undefined) return;
  held.set(tab, { host, text });
  stayAwake();
}

/** The page has been opened: the pass is over, and the guard there gets what was held. A page of another host gets nothing. */
export async function giveQuestion(tab: number, host: string): Promise<void> {
  await endPass(tab);
  const question = held.get(tab);
  held.delete(tab);
  if (question?.host !== host) return;
  await browser.tabs.sendMessage(tab, { type: 'held_question', text: question.text } satisfies HeldQuestion);
}

/** Only if there is one: a change of rules empties the browser's back/forward cache. */
async function endPass(tab: number): Promise<void> {
  const passes = await browser.declarativeNetRequest.getSessionRules();
  const ended = passes.map(({ id }) => id).filter((id) => id === passOf(tab));
  if (ended.length > 0) await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: ended });
}

/** A worker with nothing to do is ended after half a minute, and with it what it holds; a page that takes longer to open gets two minutes. */
function stayAwake(left = 6): void {
  if (left === 0) held.clear();
  if (held.size === 0) return;
  void browser.runtime.getPlatformInfo();
  setTimeout(() => stayAwake(left - 1), 20_000);
}
