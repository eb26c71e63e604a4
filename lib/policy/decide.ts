import type { Category } from '../detect/categories.ts';
import type { ScanResult } from '../detect/types.ts';
import { type Classification, classify } from './classify.ts';
import { type Action, type Duty, stricter, strictness, type ToolStatus } from './enums.ts';
import { ROLES, type Role, roleGroup } from './roles.ts';
import type { ClauseInForce, Decision, MatrixRow, PolicyRecord, ToolMatch, Trigger } from './types.ts';

/** Where and by whom a text is about to be sent. `role` undefined: nobody told us, so the strictest of all roles holds. */
export interface Situation {
  readonly tool: Pick<ToolMatch, 'id' | 'status'> & Partial<ToolMatch>;
  readonly role: Role | undefined;
  /** `2026-11-22`. Exceptions hold up to their last day, and not at all when nobody says what day it is. */
  readonly today?: string;
}

/**
 * What the policy says about a scan in a situation: the strictest of the action for its class and those for its duties.
 * Pure and synchronous; sees positions and categories only, never the text. An empty scan tells whether the tool itself is stopped.
 */
export function decide(scan: ScanResult, situation: Situation, policy: PolicyRecord): Decision {
  const classification = classify(scan, policy.classes);
  const classAction = cell(classification.dataClass, situation, policy);
  const dutyActions = classification.duties.map((duty) => ({ duty, action: dutyAction(duty, situation, policy) }));
  const action = dutyActions.reduce((strictest, one) => stricter(strictest, one.action), classAction);
  return {
    action,
    dataClass: classification.dataClass,
    duties: classification.duties,
    clauses: action === 'allow' ? [] : clausesFor({ scan, situation, policy, classification, classAction, dutyActions }),
    findings: classification.findings,
  };
}

/**
 * The cell of the matrix for this person and tool. One that names both goes first; a tool's and a role's that meet give the stricter of the
 * two, so that neither lets through what the other holds; then the pack's.
 */
export function cell(row: MatrixRow, { tool, role, today }: Situation, policy: PolicyRecord): Action {
  const here = policy.cells.filter(
    (one) =>
      one.row === row &&
      (one.tool ? one.tool === tool.id && tool.status !== 'prohibited' : one.status === tool.status) &&
      (!one.until || (today && today <= one.until)),
  );
  const forRole = (person: Role): Action => {
    const group = roleGroup(person);
    const last = (ofTool: boolean, who?: string) => here.findLast((one) => !one.tool !== ofTool && one.role === who)?.action;
    const both = last(true, person) ?? last(true, group);
    const byRole = last(false, person) ?? last(false, group);
    const byTool = last(true);
    return both ?? (byRole && byTool ? stricter(byRole, byTool) : (byRole ?? byTool ?? policy.matrix[row][tool.status]));
  };
  return role ? forRole(role) : ROLES.map(forRole).reduce(stricter);
}

export function dutyAction(duty: Duty, situation: Situation, policy: PolicyRecord): Action {
  const { tool } = situation;
  const action = cell(duty, situation, policy);
  const learns = (tool.trainsOnInput ?? 'unknown') === 'unknown' || tool.trainsOnInput === 'yes';
  if (duty === 'pupil_work' && policy.pupilWorkWhereTrained && learns) return stricter(action, policy.pupilWorkWhereTrained);
  // Section 6.1: simple marking with a tool tested for it stays allowed, under a person's eye, hence the reminder.
  if (duty === 'ai_marking' && tool.testedForSimpleMarking && tool.status !== 'prohibited') return strictness(action) > 0 ? 'note' : action;
  return action;
}

interface Matter {
  readonly scan: ScanResult;
  readonly situation: Situation;
  readonly policy: PolicyRecord;
  readonly classification: Classification;
  readonly classAction: Action;
  readonly dutyActions: readonly { readonly duty: Duty; readonly action: Action }[];
}

/** The clauses that the text or the tool sets off: those behind the strictest action first, then by rank. */
function clausesFor(matter: Matter): string[] {
  const { scan, situation, policy, classification } = matter;
  const categories = new Set(classification.findings.flatMap((index) => scan.findings[index]?.category ?? []));
  return policy.clauses
    .filter(({ appliesTo }) => !situation.role || appliesTo.length === 0 || appliesTo.includes(situation.role))
    .filter(({ trigger }) => isSetOff(trigger, matter, categories))
    .map((clause) => ({ clause, weight: weightOf(clause, matter) }))
    .sort((a, b) => b.weight - a.weight || a.clause.rank - b.clause.rank)
    .map(({ clause }) => clause.id);
}

function isSetOff(trigger: Trigger, { situation, classification }: Matter, categories: ReadonlySet<Category>): boolean {
  const { tool } = situation;
  if (trigger.classes && !trigger.classes.includes(classification.dataClass)) return false;
  if (trigger.duties && !trigger.duties.some((duty) => classification.duties.includes(duty))) return false;
  if (trigger.categories && !trigger.categories.some((category) => categories.has(category))) return false;
  if (trigger.statuses && !trigger.statuses.includes(tool.status)) return false;
  return !trigger.trainsOnInput || trigger.trainsOnInput.includes(tool.trainsOnInput ?? 'unknown');
}

/** How strict the action is that this clause accounts for. A prohibited tool is the reason whatever the text holds. */
function weightOf({ trigger }: ClauseInForce, { situation, classAction, dutyActions }: Matter): number {
  if (trigger.statuses?.includes('prohibited' satisfies ToolStatus) && situation.tool.status === 'prohibited')
    return Number.POSITIVE_INFINITY;
  if (trigger.duties)
    return Math.max(...dutyActions.filter(({ duty }) => trigger.duties?.includes(duty)).map(({ action }) => strictness(action)));
  if (trigger.classes || trigger.categories) return strictness(classAction);
  return -1;
}
