import type { Category } from '../detect/categories.ts';

/**
 * The closed lists that decisions, counts and exports are made of (docs/architecture.md, "Words").
 * Safe for the guard: no imports at run time.
 */

/** What a whole text amounts to, mildest first. */
export const DATA_CLASSES = ['none', 'personal', 'confidential', 'restricted'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/** Rules about the task rather than about personal data: sections 6 and 6.1 of the trust's policy. */
export const DUTIES = ['pupil_work', 'ai_marking'] as const;
export type Duty = (typeof DUTIES)[number];

/** Mildest first; the order is the strictness. */
export const ACTIONS = ['allow', 'note', 'warn', 'justify', 'block'] as const;
export type Action = (typeof ACTIONS)[number];

export const TOOL_STATUSES = ['approved', 'conditional', 'unlisted', 'prohibited'] as const;
export type ToolStatus = (typeof TOOL_STATUSES)[number];

/**
 * What the person did after we showed something, or `sent_clean` when we had nothing to show. `degraded` is nobody's doing: a page was found to
 * send in a way that we no longer know.
 */
export const OUTCOMES = ['edited', 'redacted', 'cancelled', 'continued', 'reported_wrong', 'sent_clean', 'degraded'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * Why a person continued. Coded, never free text: free text would be a place for names. The last two answer whose piece of work it is and are
 * offered for nothing else; `strictly_necessary` only where the tool's card says that the trust's assessment covers it.
 */
export const CONTINUE_REASONS = [
  'not_a_real_person',
  'already_published',
  'wrong_detection',
  'strictly_necessary',
  'creator_agreed',
  'own_work',
] as const;
export type ContinueReason = (typeof CONTINUE_REASONS)[number];

/** How old the pupils are for whom the words are chosen. */
export const READING_AGES = ['9-11', '11+'] as const;

/** Whether the model of the second look is in use. */
export const SECOND_LOOK_CHOICES = ['on', 'off', 'auto'] as const;

/** Coarse on purpose: a rare category in a small school would name the event, so counts only ever hold these. */
export const CATEGORY_GROUPS = [
  'identifiers',
  'special_category',
  'safeguarding_sen',
  'staff_hr',
  'credentials_finance',
  'pupil_work',
  'confidential',
  'unlisted_tool',
  'none',
] as const;
export type CategoryGroup = (typeof CATEGORY_GROUPS)[number];

const GROUP_OF_TOPIC: { readonly [category in Category]?: CategoryGroup } = {
  health: 'special_category',
  ethnicity_religion: 'special_category',
  trade_union: 'special_category',
  sexuality: 'special_category',
  criminal: 'special_category',
  safeguarding: 'safeguarding_sen',
  sen: 'safeguarding_sen',
  family: 'safeguarding_sen',
  behaviour: 'safeguarding_sen',
  identifying_context: 'safeguarding_sen',
  hr: 'staff_hr',
  payroll_number: 'staff_hr',
  complaint: 'staff_hr',
  credential: 'credentials_finance',
  bank_account: 'credentials_finance',
  card_number: 'credentials_finance',
  iban: 'credentials_finance',
  financial: 'credentials_finance',
  pupil_work: 'pupil_work',
  ai_marking: 'pupil_work',
  assessment: 'pupil_work',
  attendance: 'pupil_work',
  confidential_business: 'confidential',
};

/** Every category not named above says who somebody is. */
export const groupOf = (category: Category): CategoryGroup => GROUP_OF_TOPIC[category] ?? 'identifiers';

export const strictness = (action: Action): number => ACTIONS.indexOf(action);
export const stricter = (a: Action, b: Action): Action => (strictness(a) >= strictness(b) ? a : b);
