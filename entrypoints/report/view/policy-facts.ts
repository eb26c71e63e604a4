import type { PolicyRecord } from '../../../lib/policy/types.ts';
import { h } from '../../../lib/ui/elements.ts';
import type { Say } from '../../../lib/ui/words.ts';

/** The policy in force in this browser, which is that of the trust as far as the one who reads is in it. What is not set is said to be. */
export function policySection({ pack, version, owner, approvedOn, reviewDate }: PolicyRecord, today: Date, say: Say): HTMLElement {
  const set = (value: string | null) => value ?? say('report_not_set');
  const due = reviewDate !== null && reviewDate < today.toISOString().slice(0, 10);
  const facts: readonly (readonly [string, string | Node])[] = [
    [say('report_policy_name'), pack.name],
    [say('report_policy_version'), version],
    [say('report_policy_owner'), set(owner)],
    [say('report_policy_approved'), date(approvedOn) ?? say('report_not_set')],
    [
      say('report_policy_review'),
      due ? h('strong', { class: 'care' }, say('report_policy_due', date(reviewDate) ?? '')) : (date(reviewDate) ?? say('report_not_set')),
    ],
  ];
  return h(
    'section',
    { class: 'card' },
    h('h3', {}, say('report_policy')),
    h('dl', {}, ...facts.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)])),
  );
}

const date = (iso: string | null): string | undefined =>
  iso === null ? undefined : new Date(`${iso}T12:00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
