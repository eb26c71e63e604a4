/**
 * What can be said of the model of the second look, for popup and status page. `saving_…`: left out on this computer because the policy says
 * `auto`. From `missing` on something is wrong; the second look is then off until the browser starts again, and everything else works.
 */
export const SECOND_LOOK_STATES = [
  'off',
  'saving_memory',
  'saving_battery',
  'resting',
  'loading',
  'ready',
  'missing',
  'altered',
  'wrong_answers',
  'no_memory',
  'failed',
] as const;
export type SecondLookState = (typeof SECOND_LOOK_STATES)[number];

const FAULTS: ReadonlySet<SecondLookState> = new Set(SECOND_LOOK_STATES.slice(SECOND_LOOK_STATES.indexOf('missing')));
export const isFault = (state: SecondLookState): boolean => FAULTS.has(state);
