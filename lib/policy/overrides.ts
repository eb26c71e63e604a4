import { CATEGORIES, type Category } from '../detect/categories.ts';
import type { CustomPattern } from '../detect/custom-patterns/find.ts';
import { ACTIONS, type Action, DATA_CLASSES, DUTIES, TOOL_STATUSES, type ToolStatus } from './enums.ts';
import { ROLES, type Role } from './roles.ts';

/** The small notations an admin writes in lists. Read here only, for the validator and for the builder of the record. */

export type RowName = (typeof DATA_CLASSES)[number] | (typeof DUTIES)[number];
const ROWS: readonly RowName[] = [...DATA_CLASSES, ...DUTIES];
const WHO = [...ROLES, 'staff' as const];
export type Who = Role | 'staff';

/** One cell of class x tool x role. Exactly one of `status` and `tool` is there; without `role` it is for everyone. */
export interface MatrixOverride {
  readonly row: RowName;
  readonly status: ToolStatus | undefined;
  /** A host pattern, or the id of a tool card. */
  readonly tool: string | undefined;
  readonly action: Action;
  readonly role: Who | undefined;
}

const memberOf = <T extends string>(list: readonly T[], text: string | undefined): T | undefined => list.find((member) => member === text);

interface Place {
  readonly row: RowName;
  readonly status: ToolStatus | undefined;
  readonly tool: string | undefined;
  readonly role: Who | undefined;
}

/** `confidential@staff@unlisted`, with `@` or `#` between the parts; role, status and tool may stand in any order, the class comes first. */
function readPlace(text: string): Place | undefined {
  const [first, ...rest] = text.split(/[@#]/).map((part) => part.trim());
  const row = memberOf(ROWS, first?.toLowerCase());
  if (!row || rest.length === 0 || rest.length > 2) return undefined;
  const place: { status?: ToolStatus; tool?: string; role?: Who } = {};
  for (const part of rest) {
    const word = part.toLowerCase();
    const status = memberOf(TOOL_STATUSES, word);
    const role = memberOf(WHO, word);
    const tool = status || role ? undefined : toolName(part);
    if (role && !place.role) place.role = role;
    else if ((status ?? tool) && !place.status && !place.tool) Object.assign(place, status ? { status } : { tool });
    else return undefined;
  }
  return place.status || place.tool ? { row, status: place.status, tool: place.tool, role: place.role } : undefined;
}

/** An id as tool cards have it, in lower case, or a host pattern. */
const toolName = (text: string): string | undefined => (/^[a-z0-9]+(-[a-z0-9]+)*$/i.test(text) ? text.toLowerCase() : hostPattern(text));

/**
 * `confidential@approved=warn`, `confidential@ms-365-copilot=justify` or `confidential@staff@unlisted=block`; `#pupil` before or after the
 * action is the older way to name a role. Undefined if it is anything else, and for `prohibited`: such a tool is stopped whatever the text.
 */
export function readMatrixOverride(text: string): MatrixOverride | undefined {
  const [, before = '', actionText, roleText] = /^(.+?)=\s*([a-z]+)\s*(?:#\s*([a-z]+)\s*)?$/i.exec(text) ?? [];
  const place = readPlace(roleText ? `${before}#${roleText}` : before);
  const action = memberOf(ACTIONS, actionText?.toLowerCase());
  if (!place || !action || place.status === 'prohibited') return undefined;
  return { ...place, action };
}

export interface PolicyException {
  readonly row: Exclude<RowName, 'none'>;
  readonly tool: string;
  readonly role: Who;
  /** Last day on which it holds, `2027-03-31`. */
  readonly until: string;
  /** The role or office that answers for it, never a person. */
  readonly owner: string;
}

/**
 * `confidential@senco@ms-365-copilot until 2027-03-31 by Head of Governance`: one class, one tool, one role, a last day and an owner, all of
 * them needed. A `fault` says in words that follow the entry what is missing.
 */
export function readException(text: string): PolicyException | { readonly fault: string } {
  const [, before = '', rest = ''] = /^(.*?)(?:\s+until\b(.*))?$/is.exec(text.trim()) ?? [];
  const place = readPlace(before.replace(/\s+by\b.*$/is, ''));
  if (!place || place.row === 'none') return { fault: 'is not of the form class@role@tool until date by owner' };
  if (!place.tool) return { fault: 'names no tool, and an exception is for one tool' };
  if (!place.role) return { fault: 'names no role, and an exception is for one role' };
  const [, until = '', owner = ''] = /^\s*(\S*)(?:\s+by\s+(.{2,80}))?\s*$/is.exec(rest) ?? [];
  if (!isDay(until)) return { fault: 'has no last day such as “until 2027-03-31”' };
  if (owner.trim() === '') return { fault: 'has no owner such as “by Head of Governance”' };
  if (/^(mr|mrs|ms|miss|mx|dr|sir|dame)\b/i.test(owner.trim())) return { fault: 'names a person as its owner; name the role or office' };
  return { row: place.row, tool: place.tool, role: place.role, until, owner: owner.trim() };
}

/** A day that the calendar has. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** A host name or host and path in one form: no scheme, no `*.`, lower case, no slash at the end. Undefined if it is not one. */
export function hostPattern(text: string): string | undefined {
  const [host = '', ...path] = text
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^\*\./, '')
    .replace(/\/\*?$/, '')
    .split('/');
  if (host.length > 253 || !/^(?=.*[a-z])[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host)) return undefined;
  if (path.some((part) => !/^[\w.~-]+$/.test(part))) return undefined;
  return [host.toLowerCase(), ...path].join('/');
}

export interface ToolStatusOverride {
  /** A host pattern, or the id of a tool card (which holds no dot). */
  readonly tool: string;
  readonly status: ToolStatus;
}

/** `chatgpt.com=prohibited`, `bing.com/chat=conditional` or `chatgpt=prohibited`. */
export function readToolStatus(text: string): ToolStatusOverride | undefined {
  const cut = text.lastIndexOf('=');
  const status = memberOf(
    TOOL_STATUSES,
    text
      .slice(cut + 1)
      .trim()
      .toLowerCase(),
  );
  const tool = toolName(text.slice(0, Math.max(cut, 0)).trim());
  return status && tool ? { tool, status } : undefined;
}

/** Names and duties have rules of their own that a pattern cannot stand in for. */
const NOT_BY_PATTERN: readonly Category[] = ['person_name', 'person_initials', 'pupil_work', 'ai_marking'];
export const PATTERN_CATEGORIES = CATEGORIES.filter((category) => !NOT_BY_PATTERN.includes(category));

/** Two of the data classes by name: `policy-rules/classes.json` tells them apart by how sure a confidential word is. */
const CLASSES = { restricted: 0.9, confidential: 0.55 } as const;

/**
 * `name=pattern`, or `name@kind=pattern`: the first `=` ends the name, everything after it is the pattern. The kind is a category,
 * `restricted` (without one) or `confidential`. Undefined if it is anything else; whether the pattern is any good is not looked at.
 */
export function readPattern(text: string): CustomPattern | undefined {
  const [, name = '', kind = 'restricted', pattern = ''] = /^\s*([^=@]{2,60}?)\s*(?:@\s*([a-z_]+)\s*)?=\s*(.+?)\s*$/su.exec(text) ?? [];
  if (pattern === '') return undefined;
  if (kind === 'restricted' || kind === 'confidential') {
    return { name, category: 'confidential_business', confidence: CLASSES[kind], pattern };
  }
  const category = memberOf(PATTERN_CATEGORIES, kind);
  return category && { name, category, confidence: CLASSES.restricted, pattern };
}
