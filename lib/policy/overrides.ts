import { CATEGORIES, type Category } from '../detect/categories.ts';
import type { CustomPattern } from '../detect/custom-patterns/find.ts';
import { ACTIONS, type Action, DATA_CLASSES, DUTIES, TOOL_STATUSES, type ToolStatus } from './enums.ts';
import { ROLES, type Role } from './roles.ts';

/** The small notations an admin writes in lists. Read here only, for the validator and for the builder of the record. */

export interface MatrixOverride {
  readonly row: (typeof DATA_CLASSES)[number] | (typeof DUTIES)[number];
  readonly status: ToolStatus;
  readonly action: Action;
  readonly role: Role | 'staff' | undefined;
}

const memberOf = <T extends string>(list: readonly T[], text: string | undefined): T | undefined => list.find((member) => member === text);

/**
 * `confidential@approved=warn`, with `#pupil` at the end or before the `=` for one role. Undefined if it is anything else, and for
 * `prohibited`: such a tool is stopped whatever the text.
 */
export function readMatrixOverride(text: string): MatrixOverride | undefined {
  const parts = /^\s*([a-z_]+)\s*@\s*([a-z]+)\s*(?:#\s*([a-z]+)\s*)?=\s*([a-z]+)\s*(?:#\s*([a-z]+)\s*)?$/i
    .exec(text)
    ?.map((part) => part?.toLowerCase());
  if (!parts || (parts[3] !== undefined && parts[5] !== undefined)) return undefined;
  const row = memberOf([...DATA_CLASSES, ...DUTIES], parts[1]);
  const status = memberOf(TOOL_STATUSES, parts[2]);
  const action = memberOf(ACTIONS, parts[4]);
  const roleText = parts[3] ?? parts[5];
  const role = memberOf([...ROLES, 'staff' as const], roleText);
  if (!row || !status || status === 'prohibited' || !action || (roleText !== undefined && !role)) return undefined;
  return { row, status, action, role };
}

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
  const name = text.slice(0, Math.max(cut, 0)).trim();
  const tool = /^[a-z0-9-]+$/i.test(name) ? name.toLowerCase() : hostPattern(name);
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
