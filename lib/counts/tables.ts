import { CATEGORY_GROUPS, CONTINUE_REASONS } from '../policy/enums.ts';
import { COUNTED_TOOLS, type Count } from './record.ts';

type EventFields = Pick<Count, 'tool' | 'group' | 'action' | 'outcome' | 'reason'>;

/**
 * The fixed short list of what is published for each half-term. Every table splits the same prompts by one thing that no other table splits by, which is
 * what makes the suppression provable: docs/dpo/disclosure-control.md.
 */
export const TABLE_NAMES = ['checked', 'categories', 'choices', 'tools', 'units'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export const CHECKED = ['clean', 'shown'] as const;
/** `unlisted_tool` is no kind of data; should it ever be counted, it is in what is not shown separately. */
export const PUBLISHED_CATEGORIES = CATEGORY_GROUPS.filter((group) => group !== 'unlisted_tool');
/** What people did, the coded reasons being part of one list: a list of reasons beside it would bound the number of those who continued. */
export const CHOICES = [
  'edited',
  'redacted',
  'cancelled',
  'reported_wrong',
  'noted',
  'continued',
  ...CONTINUE_REASONS.map((reason) => `continued:${reason}` as const),
] as const;
export type Choice = (typeof CHOICES)[number];

/** The cells that a table always has, used or not, so that a missing row says nothing. Those of `units` are the groups of the trust. */
export const FIXED_CELLS: Readonly<Record<Exclude<TableName, 'units'>, readonly string[]>> = {
  checked: CHECKED,
  categories: PUBLISHED_CATEGORIES,
  choices: CHOICES,
  tools: COUNTED_TOOLS,
};

/** Where one count goes in each table; `undefined` where the table leaves it out. What a page was found to do (`degraded`) is nobody's prompt. */
export function cellsOf(count: EventFields): Partial<Record<Exclude<TableName, 'units'>, string>> | undefined {
  if (count.outcome === 'degraded') return undefined;
  if (count.outcome === 'sent_clean') return { checked: 'clean', tools: count.tool };
  return { checked: 'shown', categories: count.group, choices: choiceOf(count), tools: count.tool };
}

/** A quiet note that somebody went past is no decision to continue. */
function choiceOf({ outcome, action, reason }: EventFields): string {
  if (outcome !== 'continued') return outcome;
  if (action === 'note') return 'noted';
  return reason === 'none' ? 'continued' : `continued:${reason}`;
}

/** Name of a cell of `units`; neither part can hold a bar. */
export const unitCell = (unit: string, role: string): string => `${unit}|${role}`;
export function readUnitCell(cell: string): { unit: string; role: string } {
  const [unit = '', role = ''] = cell.split('|');
  return { unit, role };
}
