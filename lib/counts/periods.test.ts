import { expect, test } from 'vitest';
import { PERIOD, periodOf } from './periods.ts';

test.each([
  ['2026-09-01', '2026-27 autumn-1'],
  ['2026-11-22', '2026-27 autumn-2'],
  ['2027-01-04', '2026-27 spring-1'],
  ['2027-04-30', '2026-27 spring-2'],
  ['2027-05-31', '2026-27 summer-1'],
  ['2027-08-31', '2026-27 summer-2'],
  ['1999-10-10', '1999-00 autumn-1'],
])('%s lies in %s', (day, period) => {
  expect(periodOf(new Date(`${day}T12:00:00`))).toBe(period);
  expect(period).toMatch(PERIOD);
});
