import { ordinalOf } from './periods.ts';

/** No browser counted before this half-term, whatever its clock says. */
const EARLIEST = '2025-26 autumn-1';

/** What this browser believes the half-term to be, and what its clock said at the last start of the browser if that was something else. */
export interface Clock {
  readonly believed: string;
  readonly doubted: string | null;
}

/**
 * Time may go on by one half-term; any other jump, forwards or back, is believed once it was seen at two starts of the browser. A flat battery or a
 * setting that somebody corrects an hour later then closes and deletes nothing. Half-terms are all it remembers.
 */
export function readClock(before: Clock | undefined, said: string, atStart: boolean): Clock {
  const plausible = ordinalOf(said) >= ordinalOf(EARLIEST) ? said : EARLIEST;
  if (!before) return { believed: plausible, doubted: null };
  const step = ordinalOf(plausible) - ordinalOf(before.believed);
  if (step === 0 || step === 1) return { believed: plausible, doubted: null };
  if (!atStart) return before;
  return before.doubted === plausible ? { believed: plausible, doubted: null } : { ...before, doubted: plausible };
}
