import { browser } from 'wxt/browser';
import { allCounts } from '../../lib/counts/store.ts';
import type { GuardStatus } from '../../lib/messages/protocol.ts';
import { type Visit, visitTo } from '../../lib/policy/hosts.ts';
import { PROBLEMS_KEY } from '../../lib/policy/load/key.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';
import { h } from '../../lib/ui/elements.ts';
import { speak } from '../../lib/ui/page/frame.ts';
import { createSay } from '../../lib/ui/words.ts';
import { policyInForce } from '../background/policy-in-force.ts';
import { heldHere } from './held-here.ts';
import { help } from './help.ts';
import { privacy } from './privacy.ts';
import { type Problem, problemsIn } from './problems.ts';
import { notProtected, protection } from './protection.ts';
import { secondLookWords } from './second-look.ts';
import { statement } from './statement.ts';
import { stoppedButUnreachable } from './unreachable.ts';

/**
 * The popup: is this page protected, by which policy, which data may go where, what this browser holds, and whom to ask. `?tab=` names a tab other
 * than the one in front. Put up in one go, and again whenever the policy or anything else that is stored changes.
 */
const { say } = createSay((key, parts) => browser.i18n.getMessage(key as never, parts));
speak(say);

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

async function statusOf(tab: number | undefined): Promise<GuardStatus | undefined> {
  if (tab === undefined) return undefined;
  try {
    return await browser.tabs.sendMessage(tab, { type: 'status' });
  } catch {
    return undefined; // no guard there
  }
}

function visitIn({ url }: Tab, policy: PolicyRecord): Visit | undefined {
  if (!url?.startsWith('https://')) return undefined;
  const { hostname, pathname } = new URL(url);
  return visitTo(hostname, pathname, policy);
}

/** A later drawing that overtakes an earlier one is the one that stays. */
let latest = 0;

async function draw(): Promise<void> {
  latest += 1;
  const mine = latest;
  const [policy, tab, counts, stored, secondLook] = await Promise.all([
    policyInForce(),
    tabInFront(),
    allCounts(),
    browser.storage.local.get(PROBLEMS_KEY),
    secondLookWords(),
  ]);
  const [status, unreachable] = await Promise.all([statusOf(tab?.id), stoppedButUnreachable(policy)]);
  if (mine !== latest) return;
  const visit = tab && visitIn(tab, policy);
  const refused = (stored[PROBLEMS_KEY] ?? []) as readonly Problem[];
  const main = h(
    'main',
    { id: 'main' },
    ...(status ? protection(status, policy, say) : notProtected(visit, policy, say)),
    status && statement(policy, tab?.id, say),
    ...problemsIn(refused, unreachable, say),
    heldHere(counts, policy.counting.enabled, say),
    help(policy, status?.tool.id ?? visit?.tool, say),
    privacy(say),
    h('p', { class: 'second-look hint' }, say(secondLook)),
  );
  const open = document.querySelector('details')?.open ?? false;
  document.body.replaceChildren(main);
  for (const details of main.querySelectorAll('details')) details.open = open;
}

await draw();
browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'local') void draw();
});
