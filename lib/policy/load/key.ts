/** Key in `storage.local` of the one validated policy record. */
export const POLICY_KEY = 'policy';
/** Key in `storage.local` of what was refused in the last reading, for popup and status. */
export const PROBLEMS_KEY = 'policyProblems';
/** Key of the last managed values that passed, the last good policy. */
export const VALUES_KEY = 'managedValues';
/** Key of the settings that stopped arriving, see `withheld.ts`. */
export const MISSING_KEY = 'managedMissing';
/** Key of the latest changes of the policy, see `changes.ts`. */
export const CHANGES_KEY = 'policyChanges';
/** Key of what is believed about this computer's clock, see `clock.ts`. */
export const CLOCK_KEY = 'policyClock';
/** Key of when managed storage was last asked, and how it answered: a `Reading`. */
export const READING_KEY = 'policyReading';

/** `refused`: the browser threw, as Firefox does when no policy has values for us. */
export interface Reading {
  readonly when: string;
  readonly answer: 'values' | 'nothing' | 'refused';
}
