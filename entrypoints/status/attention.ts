import { contestedKeys } from '../../lib/policy/load/changes.ts';
import { dayOf } from '../../lib/policy/load/clock.ts';
import { notFilledIn, overdue } from '../../lib/policy/status/overdue.ts';
import type { Say } from '../../lib/ui/words.ts';
import type { Facts } from './facts.ts';

/** One thing for somebody to see to: a sentence, and how much it matters. */
export interface Point {
  readonly weight: 'stop' | 'care';
  readonly words: string;
}

const FAULTS: readonly Facts['secondLook'][] = [
  'second_look_missing',
  'second_look_altered',
  'second_look_wrong_answers',
  'second_look_no_memory',
  'second_look_failed',
];

/** What needs somebody's attention, the gravest first. Empty when nothing does. */
export function attention(facts: Facts, say: Say): Point[] {
  const { policy, problems, unreachable, counts, permissions, clock } = facts;
  const care = (words: string): Point => ({ weight: 'care', words });
  const stop = (words: string): Point => ({ weight: 'stop', words });
  const gone = permissions.filter(({ there }) => !there).map(({ name }) => name);
  const late = overdue(policy, dayOf(facts.now));
  const contested = contestedKeys(facts.changes, facts.now);
  const degraded = facts.guards.filter((guard) => guard.degraded).map(({ tool }) => tool.name);
  const empty = notFilledIn(policy);
  return [
    ...(gone.length > 0 ? [stop(say('status_point_permissions', gone.join(', ')))] : []),
    ...(facts.withheld.length > 0 ? [stop(say('status_point_withheld', String(facts.withheld.length)))] : []),
    ...(unreachable.stopped.length > 0 ? [stop(say('status_point_stopped', unreachable.stopped.join(', ')))] : []),
    ...(unreachable.watched.length > 0 ? [stop(say('status_point_watched', unreachable.watched.join(', ')))] : []),
    ...(degraded.length > 0 ? [stop(say('status_point_degraded', degraded.join(', ')))] : []),
    ...(policy.source === 'last_good' ? [care(say('status_point_last_good'))] : []),
    ...(policy.source === 'built_in' ? [care(say('status_point_built_in'))] : []),
    ...problems.map(({ reason }) => care(reason)),
    ...(contested.length > 0 ? [care(say('status_point_contested', contested.join(', ')))] : []),
    ...(clock ? [care(say(clock === 'behind' ? 'status_point_clock_behind' : 'status_point_clock_ahead'))] : []),
    ...(late.policy ? [care(say('status_point_review', late.policy))] : []),
    ...(late.tools.length > 0 ? [care(say('status_point_tool_review', late.tools.join(', ')))] : []),
    ...(FAULTS.includes(facts.secondLook) ? [care(say(facts.secondLook))] : []),
    ...(counts.state === 'unreadable' ? [care(say('status_counts_unreadable'))] : []),
    ...(counts.waiting > 0 ? [care(say('status_point_waiting', String(counts.waiting)))] : []),
    ...(counts.lost > 0 ? [care(say('status_point_lost', String(counts.lost)))] : []),
    ...(counts.damaged > 0 ? [care(say('status_point_damaged', String(counts.damaged)))] : []),
    ...(counts.percentFull >= 90 ? [care(say('status_point_full', String(counts.percentFull)))] : []),
    ...(empty.length > 0 ? [care(say('status_point_empty', empty.join(', ')))] : []),
  ];
}
