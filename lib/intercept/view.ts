import type { Action } from '../policy/enums.ts';
import { type Audience, audienceOf, continueReasonsFor, explain, mayContinueFor, wordsFor } from '../policy/explain.ts';
import type { Decision } from '../policy/types.ts';
import { canReplace } from '../redact/placeholders.ts';
import type { DialogView, Segment } from '../ui/dialog-types.ts';
import type { Say } from '../ui/words.ts';
import type { Situation, Verdict } from './judge.ts';
import { stops } from './stops.ts';

/** What the dialog shows of a verdict: the policy's words, and the person's own text with the findings marked. */
export function dialogView(verdict: Verdict, safer: Verdict, moment: DialogView['moment'], situation: Situation, say: Say): DialogView {
  const { decision, scan } = verdict;
  const { policy } = situation;
  const audience = audienceFor(situation);
  const { reason, clauses } = explain(decision, scan, policy, audience);
  return {
    kind: kindOf(decision),
    moment,
    reason: verdict.failed ? say('dialog_failed') : reason,
    clauses: clauses.slice(0, 1),
    found: foundWords(verdict, situation),
    segments: segments(verdict, audience),
    replace: canReplace(scan.findings) ? (stops(safer) ? 'partly' : 'ready') : 'nothing',
    continueReasons: reasonsToGoOn(decision, situation),
    ...whom(situation),
  };
}

/** The same for what nobody has looked into: files, or with no file names a request whose body cannot be read. */
export function unseenView(unseen: Unseen, action: Action, situation: Situation, say: Say): DialogView {
  return {
    kind: kindOf({ action }),
    moment: unseen.what === 'request' ? 'send' : 'file',
    reason: say(REASONS[unseen.what]),
    clauses: [],
    found: unseen.names,
    segments: [],
    replace: 'nothing',
    continueReasons: reasonsToGoOn({ action }, situation),
    ...whom(situation),
  };
}

export interface Unseen {
  readonly what: 'files' | 'folder' | 'request';
  /** Of the files. */
  readonly names: readonly string[];
}

const REASONS = { files: 'dialog_file_reason', folder: 'dialog_folder_reason', request: 'dialog_unread_reason' } as const;

const kindOf = ({ action }: { readonly action: Action }): DialogView['kind'] =>
  action === 'block' || action === 'justify' ? action : 'warn';

const whom = ({ policy: { contacts } }: Situation) => ({
  contact: contacts.reportingContact ?? contacts.dpoContact ?? undefined,
  policyUrl: contacts.policyUrl ?? undefined,
});

/** "2 names", "a UPN": each kind of finding once. */
export function foundWords({ decision, scan }: Verdict, situation: Situation): string[] {
  return explain(decision, scan, situation.policy, audienceFor(situation)).found.map(({ words }) => words);
}

const audienceFor = ({ role, policy }: Situation): Audience => audienceOf(role, policy);

/**
 * None for a block, none needed for a warning, the pack's coded ones for `justify`. Somebody's piece of work is asked about in any case: whose it is,
 * and whether they agreed.
 */
function reasonsToGoOn(
  { action, duties = [], dataClass = 'restricted' }: Pick<Decision, 'action'> & Partial<Decision>,
  { policy, role, tool }: Situation,
): DialogView['continueReasons'] {
  if (action === 'block') return undefined;
  if (action !== 'justify' && !duties.includes('pupil_work')) return [];
  return continueReasonsFor(policy, audienceOf(role, policy), (id) => mayContinueFor(id, { duties, dataClass }, tool));
}

function segments({ text, scan, decision }: Verdict, audience: Audience): Segment[] {
  const out: Segment[] = [];
  let at = 0;
  const found = decision.findings.flatMap((index) => scan.findings[index] ?? []).sort((a, b) => a.start - b.start || b.end - a.end);
  for (const finding of found) {
    const { start, end } = finding;
    if (start < at) continue;
    if (start > at) out.push({ text: text.slice(at, start) });
    out.push({ text: text.slice(start, end), label: wordsFor(finding, audience) });
    at = end;
  }
  return at < text.length ? [...out, { text: text.slice(at) }] : out;
}
