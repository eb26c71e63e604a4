import type { Choice } from '../../../lib/counts/tables.ts';
import { type CategoryGroup, CONTINUE_REASONS, type ContinueReason } from '../../../lib/policy/enums.ts';
import { tools } from '../../../lib/policy/rules/tools.ts';
import type { Say, WordKey } from '../../../lib/ui/words.ts';
import type { Tone } from '../charts/drawing.ts';

/** The words of the closed lists that the tables are made of. */
export const GROUP_WORDS: Readonly<Record<Exclude<CategoryGroup, 'unlisted_tool'>, WordKey>> = {
  identifiers: 'report_group_identifiers',
  special_category: 'report_group_special_category',
  safeguarding_sen: 'report_group_safeguarding_sen',
  staff_hr: 'report_group_staff_hr',
  credentials_finance: 'report_group_credentials_finance',
  pupil_work: 'report_group_pupil_work',
  confidential: 'report_group_confidential',
  none: 'report_group_none',
};

/** What people did, brought together in six kinds; each reason is a kind of “sent in spite of a warning”. */
export const DEEDS = ['edited', 'redacted', 'cancelled', 'noted', 'continued', 'reported_wrong'] as const;
export type Deed = (typeof DEEDS)[number];

export const DEED_WORDS: Readonly<Record<Deed, { readonly word: WordKey; readonly tone: Tone }>> = {
  edited: { word: 'outcome_edited', tone: 'changed' },
  redacted: { word: 'outcome_redacted', tone: 'changed' },
  cancelled: { word: 'outcome_cancelled', tone: 'unsent' },
  noted: { word: 'report_noted', tone: 'read' },
  continued: { word: 'outcome_continued', tone: 'sent' },
  reported_wrong: { word: 'outcome_reported_wrong', tone: 'disputed' },
};

/** The same, coarser still, for the colours of the trend. */
export const TONE_WORDS: Readonly<Record<Exclude<Tone, 'one'>, WordKey>> = {
  changed: 'report_tone_changed',
  unsent: 'report_tone_unsent',
  read: 'report_tone_read',
  sent: 'report_tone_sent',
  disputed: 'report_tone_disputed',
};

export const deedOf = (choice: string): Deed | undefined => DEEDS.find((deed) => choice === deed || choice.startsWith(`${deed}:`));

const REASON_WORDS: Readonly<Record<ContinueReason, WordKey>> = {
  not_a_real_person: 'report_reason_not_real',
  already_published: 'report_reason_published',
  wrong_detection: 'report_reason_wrong',
  strictly_necessary: 'report_reason_necessary',
  creator_agreed: 'report_reason_agreed',
  own_work: 'report_reason_own_work',
};

/** `undefined` for a choice that is no reason; `continued` alone is “no reason was asked”. */
export function reasonWords(choice: string, say: Say): string | undefined {
  if (choice === ('continued' satisfies Choice)) return say('report_reason_none');
  const reason = CONTINUE_REASONS.find((known: ContinueReason) => choice === `continued:${known}`);
  return reason && say(REASON_WORDS[reason]);
}

export const toolName = (id: string, say: Say): string => tools.find((tool) => tool.id === id)?.name ?? say('report_tool_other');

const HALF_TERMS: Readonly<Record<string, WordKey>> = {
  'autumn-1': 'report_autumn_1',
  'autumn-2': 'report_autumn_2',
  'spring-1': 'report_spring_1',
  'spring-2': 'report_spring_2',
  'summer-1': 'report_summer_1',
  'summer-2': 'report_summer_2',
  autumn: 'report_autumn',
  spring: 'report_spring',
  summer: 'report_summer',
};

/** `2026-27 autumn-1` as “Autumn 1, 2026/27”. */
export function periodWords(period: string, say: Say): string {
  const [year = '', name = ''] = period.split(' ');
  const word = HALF_TERMS[name];
  return word ? say(word, year.replace('-', '/')) : period;
}

const numbers = new Intl.NumberFormat('en-GB');
const percents = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
export const inFigures = (number: number): string => numbers.format(number);
/** Whole per cent; below one it says so, since “0 %” would read as none. */
export const share = (part: number, whole: number): string => {
  const value = part / whole;
  return value > 0 && value < 0.01 ? `< ${percents.format(0.01)}` : percents.format(value);
};
