import { browser } from 'wxt/browser';
import type { Sender } from '../../lib/messages/receive.ts';
import { alternativesTo } from '../../lib/policy/alternatives.ts';
import { audienceOf, reasonOf } from '../../lib/policy/explain.ts';
import { type Visit, visitTo } from '../../lib/policy/hosts.ts';
import { tools } from '../../lib/policy/rules.ts';
import { OTHER_TOOL } from '../../lib/policy/tools.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';
import type { VisitNotice } from '../../lib/ui/visit-notice.ts';
import { FIRST_NOTICE_KEY } from '../guard.content/notice-key.ts';
import { showMark } from './badge.ts';
import { policyInForce } from './policy-in-force.ts';

/** Key in `storage.local`: the day on which a notice was last shown, by id of one of our cards or `other`. Never an address. */
const NOTICES_KEY = 'noticesShown';

/**
 * A page of a listed host was opened. What is known of it is read from the sender's address, which comes from the browser and is not kept. An
 * approved tool gets its quiet mark here; the answer is a notice to show, at most one a day for each tool.
 */
export async function receiveVisit(sender: Sender): Promise<VisitNotice | undefined> {
  const { hostname, pathname } = new URL(sender.url ?? '');
  const policy = await policyInForce();
  const visit = visitTo(hostname, pathname, policy);
  const tab = sender.tab?.id;
  if (!visit || tab === undefined) return undefined;
  if (visit.reception === 'mark') await showMark(tab, visit);
  if (visit.reception !== 'notice' || !(await isFirstToday(visit, tab))) return undefined;
  return answerOn(visit, policy);
}

function answerOn({ name, status, category }: Visit, policy: PolicyRecord): VisitNotice {
  const pupil = policy.role === 'pupil';
  const [clause] = policy.clauses.filter(({ trigger }) => trigger.statuses?.includes(status)).sort((a, b) => a.rank - b.rank);
  return {
    name,
    pupil,
    prohibited: status === 'prohibited',
    reason: clause ? reasonOf(clause, audienceOf(policy.role ?? undefined, policy)) : '',
    clause: clause ? { section: clause.section, title: clause.title } : undefined,
    instead: alternativesTo(category, policy)
      .filter((tool) => tool.name !== name)
      .map((tool) => tool.name),
  };
}

/** Remembers the day, today's alone. The first-run notice goes first: where a guard is about to show it, this one waits for the next page. */
async function isFirstToday({ tool }: Visit, tab: number): Promise<boolean> {
  const group = tools.some(({ id }) => id === tool) ? tool : OTHER_TOOL;
  const stored = await browser.storage.local.get([NOTICES_KEY, FIRST_NOTICE_KEY]);
  const shown = (stored[NOTICES_KEY] ?? {}) as Readonly<Record<string, string>>;
  const today = new Date().toISOString().slice(0, 10);
  if (shown[group] === today || (!stored[FIRST_NOTICE_KEY] && (await hasGuard(tab)))) return false;
  const others = Object.entries(shown).filter(([, day]) => day === today);
  await browser.storage.local.set({ [NOTICES_KEY]: { ...Object.fromEntries(others), [group]: today } });
  return true;
}

const hasGuard = async (tab: number): Promise<boolean> =>
  (await browser.tabs.sendMessage(tab, { type: 'status' }, { frameId: 0 }).catch(() => undefined)) !== undefined;
