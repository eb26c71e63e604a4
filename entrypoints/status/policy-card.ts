import { dayOf } from '../../lib/policy/load/clock.ts';
import type { MatrixRow, PolicyRecord } from '../../lib/policy/types.ts';
import { h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';
import type { Facts } from './facts.ts';
import { card, facts, moment, table } from './parts.ts';

const ROWS: readonly Exclude<MatrixRow, 'none'>[] = ['personal', 'confidential', 'restricted', 'pupil_work', 'ai_marking'];
const STATUSES = ['approved', 'conditional', 'unlisted', 'prohibited'] as const;

/** Which policy is in force, who set it and when, and what it does. */
export function policyCard({ policy, reading, changes, now }: Facts, say: Say): HTMLElement {
  const last = changes.at(-1);
  const notSet = say('status_not_set');
  return card(
    'policy',
    say('status_policy'),
    facts(
      [say('status_pack'), policy.pack.name],
      [say('status_version'), policy.version],
      [say('status_source'), say(`source_${policy.source}`)],
      [say('status_schema'), String(policy.schemaVersion)],
      [say('status_role'), policy.role ? say(`role_${policy.role}`) : say('status_role_not_set')],
      [say('status_unit'), policy.unit ?? notSet],
      [say('status_owner'), policy.owner ?? notSet],
      [say('status_approved_on'), policy.approvedOn ?? notSet],
      [say('status_review'), reviewWords(policy, dayOf(now), say)],
      [say('status_changed'), moment(last?.when ?? policy.when, say) || say('status_never')],
      [say('status_asked'), reading ? say(`status_answer_${reading.answer}`, moment(reading.when, say)) : say('status_not_asked')],
    ),
    h('h3', {}, say('status_matrix')),
    matrix(policy, say),
  );
}

function reviewWords({ reviewDate }: PolicyRecord, today: string, say: Say): string {
  if (!reviewDate) return say('status_not_set');
  return reviewDate < today ? say('status_overdue', reviewDate) : reviewDate;
}

/** Class by tool status, in words. A prohibited tool is stopped whatever the text. */
function matrix(policy: PolicyRecord, say: Say): HTMLElement {
  const cell = (row: MatrixRow, status: (typeof STATUSES)[number]) => {
    const action = policy.matrix[row][status];
    return h('td', { class: `action ${action}` }, say(`action_${action}`));
  };
  const rows = ROWS.map((row) =>
    h('tr', {}, h('th', { scope: 'row' }, say(`data_${row}`)), ...STATUSES.map((status) => cell(row, status))),
  );
  return table(say('status_matrix'), [say('status_data'), ...STATUSES.map((status) => say(`tools_${status}`))], rows);
}
