import { expect, test } from 'vitest';
import type { Cell } from '../../tests/coverage/cell.ts';
import { flakesIn, timesOf, timesTable } from './flakes.ts';

const cell = (route: string, state: Cell['state'], reason?: string): Cell => ({
  replica: 'a',
  route,
  state,
  commit: 'c',
  ...(reason ? { reason } : {}),
});

test('what comes out the same every time is no flake', () => {
  expect(flakesIn([cell('x', 'proven'), cell('x', 'proven'), cell('y', 'not covered', 'r')])).toEqual([]);
});

test('a flake says how often it was what', () => {
  expect(flakesIn([cell('x', 'proven'), cell('x', 'blocked-only', 'r'), cell('x', 'proven')])).toEqual([
    'a x: 2 times proven, 1 times blocked-only (r)',
  ]);
});

test('one line for each way, with its sites, times and flakes', () => {
  const cells = [cell('x', 'proven'), { ...cell('x', 'proven'), replica: 'b' }, cell('y', 'proven'), cell('y', 'not covered', 'left')];
  expect(timesTable(timesOf(cells)).split('\n').slice(2)).toEqual([
    '| x | 2 | 2 | 2 | no |',
    '| y | 1 | 2 | 1 | a y: 1 times proven, 1 times not covered (left) |',
  ]);
});
