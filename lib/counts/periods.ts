/** The six half-terms of the English school year, from the month in which each begins. Days are of no interest: no count is finer than this. */
const HALF_TERMS = [
  { name: 'autumn-1', months: [9, 10] },
  { name: 'autumn-2', months: [11, 12] },
  { name: 'spring-1', months: [1, 2] },
  { name: 'spring-2', months: [3, 4] },
  { name: 'summer-1', months: [5] },
  { name: 'summer-2', months: [6, 7, 8] },
] as const;

export const PERIOD = /^\d{4}-\d{2} (?:autumn|spring|summer)-[12]$/;

/** For example `2026-27 autumn-2`; always the same for every school, so that merged counts line up. */
export function periodOf(day: Date): string {
  const month = day.getMonth() + 1;
  const halfTerm = HALF_TERMS.findIndex(({ months }) => (months as readonly number[]).includes(month));
  const start = month >= 9 ? day.getFullYear() : day.getFullYear() - 1;
  return nameOf(start * HALF_TERMS.length + halfTerm);
}

/** The half-terms in their order as whole numbers, so that two can be compared and subtracted. `NaN` for what is none. */
export function ordinalOf(period: string): number {
  const [, start = '', end = '', name] = /^(\d{4})-(\d{2}) (\S+)$/.exec(period) ?? [];
  const halfTerm = HALF_TERMS.findIndex((known) => known.name === name);
  return halfTerm < 0 || (Number(start) + 1) % 100 !== Number(end) ? Number.NaN : Number(start) * HALF_TERMS.length + halfTerm;
}

/** The half-term so many after this one; before it, if the number is negative. */
export const periodAfter = (period: string, halfTerms: number): string => nameOf(ordinalOf(period) + halfTerms);

function nameOf(ordinal: number): string {
  const start = Math.floor(ordinal / HALF_TERMS.length);
  return `${start}-${String((start + 1) % 100).padStart(2, '0')} ${HALF_TERMS[ordinal % HALF_TERMS.length]?.name}`;
}
