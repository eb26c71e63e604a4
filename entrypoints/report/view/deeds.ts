import type { PublishedTable } from '../../../lib/counts/publish.ts';
import { DEEDS, type Deed, deedOf } from './labels.ts';

/** How often people did something, as far as it is shown. */
export interface DeedNumber {
  readonly deed: Deed;
  /** `null`: nothing of it is shown. */
  readonly number: number | null;
  /** Part of it is not shown, so there are at least so many. */
  readonly atLeast: boolean;
}

/** The choices of a table as the six kinds of deeds, each the sum of its cells as published. */
export const deedNumbers = ({ cells }: PublishedTable): DeedNumber[] =>
  DEEDS.map((deed) => {
    const numbers = cells.filter(({ cell }) => deedOf(cell) === deed).map(({ number }) => number);
    const shown = numbers.filter((number) => number !== null);
    const number = shown.length === 0 ? null : shown.reduce((sum, one) => sum + one, 0);
    return { deed, number, atLeast: number !== null && shown.length < numbers.length };
  });
