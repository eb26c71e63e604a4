import type { Finding } from '../detect/types.ts';
import type { Action } from '../policy/enums.ts';
import { type Audience, audienceOf, continueReasonsFor, explain, mayContinueFor, wordsFor } from '../policy/explain.ts';
import type { Decision } from '../policy/types.ts';
import { canReplace } from '../redact/placeholders.ts';
import type { DialogView, Outlook, Segment, Thing } from '../ui/dialog-types.ts';
import type { Say } from '../ui/words.ts';
import type { Situation, Verdict } from './judge.ts';
import { stops } from './stops.ts';
import type { Things } from './things.ts';

/** What the dialog shows of a verdict: the policy's words, and the person's own text with the findings marked. */
export function dialogView(
  verdict: Verdict,
  safer: Verdict,
  things: Things,
  moment: DialogView['moment'],
  situation: Situation,
  say: Say,
): DialogView {
  const { decision } = verdict;
  const named = verdict.scan.findings.filter(({ category }) => category === 'person_name').flatMap((finding) => things.of(finding) ?? []);
  const scan = { ...verdict.scan, people: new Set(named).size }; // surname and forename in two cells are one name to the person
  const { reason, clauses, found } = explain(decision, scan, situation.policy, audienceFor(situation));
  return {
    kind: kindOf(decision),
    moment,
    reason: verdict.failed ? say('dialog_failed') : reason,
    clauses: clauses.slice(0, 1),
    groups: found.map(({ words, findings }) => ({ words, things: thingsOf(findings, verdict, things) })),
    segments: segments(verdict, things, audienceFor(situation)),
    replace: canReplace(scan.findings) ? (stops(safer) ? 'partly' : 'ready') : 'nothing',
    lessExact: [],
    continueReasons: reasonsToGoOn(decision, situation),
    question: decision.duties.includes('pupil_work') ? 'whose' : 'why',
    ...fromTrust(situation),
  };
}

/** The same for what nobody has looked into: files, or with no file names a request whose body cannot be read. */
export function unseenView(unseen: Unseen, action: Action, situation: Situation, say: Say): DialogView {
  return {
    kind: kindOf({ action }),
    moment: unseen.what === 'request' ? 'send' : 'file',
    reason: say(REASONS[unseen.what]),
    clauses: [],
    groups: unseen.names.map((words) => ({ words, things: [] })),
    segments: [],
    replace: 'nothing',
    lessExact: [],
    continueReasons: reasonsToGoOn({ action }, situation),
    question: 'why',
    ...fromTrust(situation),
  };
}

/** What the policy says of the text as it would be. */
export const outlookOn = (rest: Verdict, situation: Situation): Outlook => ({
  text: rest.text,
  found: foundWords(rest, situation),
  reasons: stops(rest) ? reasonsToGoOn(rest.decision, situation) : [],
});

export interface Unseen {
  readonly what: 'files' | 'folder' | 'request';
  /** Of the files. */
  readonly names: readonly string[];
}

const REASONS = { files: 'dialog_file_reason', folder: 'dialog_folder_reason', request: 'dialog_unread_reason' } as const;

const kindOf = ({ action }: { readonly action: Action }): DialogView['kind'] =>
  action === 'block' || action === 'justify' ? action : 'warn';

const fromTrust = ({ policy: { contacts, wording } }: Situation) => ({
  from: wording.organisationName ?? undefined,
  note: wording.dialogNote ?? undefined,
  contact: contacts.dpoContact ?? contacts.reportingContact ?? undefined,
  policyUrl: contacts.policyUrl ?? undefined,
  misuseUrl: contacts.misuseRoute ?? undefined,
  urgent: contacts.urgentRoute ?? undefined,
});

const thingsOf = (findings: readonly number[], { scan }: Verdict, things: Things): Thing[] => [
  ...new Set(findings.flatMap((index) => things.of(scan.findings[index] as Finding) ?? [])),
];

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

function segments({ text, scan, decision }: Verdict, things: Things, audience: Audience): Segment[] {
  const out: Segment[] = [];
  let at = 0;
  const found = decision.findings.flatMap((index) => scan.findings[index] ?? []).sort((a, b) => a.start - b.start || b.end - a.end);
  for (const finding of found) {
    const { start, end } = finding;
    if (start < at) continue;
    if (start > at) out.push({ text: text.slice(at, start) });
    out.push({ text: text.slice(start, end), label: wordsFor(finding, audience), thing: things.of(finding) });
    at = end;
  }
  return at < text.length ? [...out, { text: text.slice(at) }] : out;
}
