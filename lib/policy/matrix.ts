import { cell, dutyAction, type Situation } from './decide.ts';
import { type Action, DATA_CLASSES, DUTIES } from './enums.ts';
import type { MatrixRow, PolicyRecord } from './types.ts';

export interface MatrixAnswer {
  readonly row: MatrixRow;
  readonly action: Action;
}

/** What happens to each kind of text in one place, mildest kind first and the duties last: the matrix as one person meets it there. */
export function answersOf(situation: Situation, policy: PolicyRecord): MatrixAnswer[] {
  return [
    ...DATA_CLASSES.map((row) => ({ row, action: cell(row, situation, policy) })),
    ...DUTIES.map((row) => ({ row, action: dutyAction(row, situation, policy) })),
  ];
}
