import type { PolicyRecord } from '../types.ts';

/** Dates by which somebody was to look again and that have passed. Nothing is switched off by them. `today` like `2026-11-22`. */
export function overdue(policy: PolicyRecord, today: string): { readonly policy: string | undefined; readonly tools: readonly string[] } {
  const passed = (date: string | null | undefined): date is string => typeof date === 'string' && date < today;
  return {
    policy: passed(policy.reviewDate) ? policy.reviewDate : undefined,
    tools: policy.tools.filter(({ reviewDate }) => passed(reviewDate)).map(({ name }) => name),
  };
}

/** Settings that only the trust can fill in and that people see as “not set” until then. */
export const TO_FILL_IN = [
  'owner',
  'approvedOn',
  'reviewDate',
  'reportingContact',
  'dpoContact',
  'misuseRoute',
  'urgentRoute',
  'pupilHelpRoute',
  'staffHelpRoute',
  'policyUrl',
  'trainingUrl',
] as const;

export function notFilledIn({ owner, approvedOn, reviewDate, contacts }: PolicyRecord): (typeof TO_FILL_IN)[number][] {
  const values = { owner, approvedOn, reviewDate, ...contacts };
  return TO_FILL_IN.filter((key) => !values[key]);
}
