import { browser } from 'wxt/browser';
import { allCounts } from '../../lib/counts/store.ts';
import type { GuardStatus } from '../../lib/messages/protocol.ts';
import { PROBLEMS_KEY } from '../../lib/policy/load/key.ts';
import { h } from '../../lib/ui/elements.ts';
import { createSay } from '../../lib/ui/words.ts';
import { heldHere } from './held-here.ts';
import { protection } from './protection.ts';

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

async function tabInFront(): Promise<number | undefined> {
  const named = new URL(location.href).searchParams.get('tab');
  if (named) return Number(named);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

interface Problem {
  readonly key: string;
  readonly reason: string;
}

const status = await statusOf(await tabInFront());
const problems = ((await browser.storage.local.get(PROBLEMS_KEY))[PROBLEMS_KEY] ?? []) as readonly Problem[];
const page = document.getElementById('main');
page?.append(...protection(status, say));
if (problems.length > 0) {
  page?.append(
    h('h2', {}, say('popup_problems')),
    h('ul', {}, ...problems.map(({ key, reason }) => h('li', {}, h('code', {}, key), `: ${reason}`))),
  );
}
page?.append(...heldHere(await allCounts(), say));
