import { browser } from 'wxt/browser';
import { allCounts } from '../../lib/counts/store.ts';
import type { GuardStatus } from '../../lib/messages/protocol.ts';
import { type Visit, visitTo } from '../../lib/policy/hosts.ts';
import { PROBLEMS_KEY } from '../../lib/policy/load/key.ts';
import { h } from '../../lib/ui/elements.ts';
import { createSay } from '../../lib/ui/words.ts';
import { policyInForce } from '../background/policy-in-force.ts';
import { heldHere } from './held-here.ts';
import { notProtected, protection } from './protection.ts';
import { secondLookWords } from './second-look.ts';
import { stoppedButUnreachable } from './unreachable.ts';

/** The popup: is this page protected, by which policy, and what does this browser hold. `?tab=` names a tab other than the one in front. */
const { say } = createSay((key, parts) => browser.i18n.getMessage(key as never, parts));

async function statusOf(tab: number | undefined): Promise<GuardStatus | undefined> {
  if (tab === undefined) return undefined;
  try {
    return await browser.tabs.sendMessage(tab, { type: 'status' });
  } catch {
    return undefined; // no guard there
  }
}

interface Tab {
  readonly id?: number | undefined;
  /** Given only for hosts that the extension may reach, so never for one that is on no list. */
  readonly url?: string | undefined;
}

async function tabInFront(): Promise<Tab | undefined> {
  const named = new URL(location.href).searchParams.get('tab');
  if (named) return browser.tabs.get(Number(named));
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

function visitIn({ url }: Tab): Visit | undefined {
  if (!url?.startsWith('https://')) return undefined;
  const { hostname, pathname } = new URL(url);
  return visitTo(hostname, pathname, policy);
}

interface Problem {
  readonly key: string;
  readonly reason: string;
}

const policy = await policyInForce();
const tab = await tabInFront();
const status = await statusOf(tab?.id);
const problems = ((await browser.storage.local.get(PROBLEMS_KEY))[PROBLEMS_KEY] ?? []) as readonly Problem[];
const page = document.getElementById('main');
page?.append(...(status ? protection(status, say) : notProtected(tab && visitIn(tab), say)));
if (problems.length > 0) {
  page?.append(
    h('h2', {}, say('popup_problems')),
    h('ul', {}, ...problems.map(({ key, reason }) => h('li', {}, h('code', {}, key), `: ${reason}`))),
  );
}
const unreachable = await stoppedButUnreachable(policy);
if (unreachable.length > 0) {
  page?.append(h('h2', {}, say('popup_unreachable')), h('ul', {}, ...unreachable.map((listed) => h('li', {}, h('code', {}, listed)))));
}
page?.append(h('p', { class: 'second-look' }, say(await secondLookWords())));
page?.append(...heldHere(await allCounts(), say));
