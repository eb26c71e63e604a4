import type { ManagedKey } from './managed.ts';
import type { ManagedValues } from './types.ts';

/** A setting, or one entry of a list, without which the outcome would be another. */
export interface Cause {
  readonly key: ManagedKey;
  readonly entry?: string;
}

/**
 * Which settings an outcome comes from, found by leaving each one out: nothing is known here of how a decision is made, so this cannot drift
 * from it. Where several entries of a list each suffice, the list is named as a whole. `outcome` gives the same text for the same outcome.
 */
export function causesOf(values: ManagedValues, outcome: (values: ManagedValues) => string): Cause[] {
  const actual = outcome(values);
  const differs = (other: ManagedValues) => outcome(other) !== actual;
  return (Object.keys(values) as ManagedKey[]).flatMap((key): Cause[] => {
    const { [key]: value, ...rest } = values;
    if (value === undefined || !differs(rest)) return [];
    if (!Array.isArray(value)) return [{ key }];
    const list: readonly string[] = value;
    const entries = list.filter((_, place) => differs({ ...rest, [key]: list.toSpliced(place, 1) }));
    return entries.length > 0 ? entries.map((entry) => ({ key, entry })) : [{ key }];
  });
}
