/** Key in `storage.local` of the one validated policy record. */
export const POLICY_KEY = 'policy';
/** Key in `storage.local` of what was refused in the last reading, for popup and status. */
export const PROBLEMS_KEY = 'policyProblems';
