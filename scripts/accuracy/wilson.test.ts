import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

test.each([
  [0, 100, 0, 0.037],
  [50, 100, 0.404, 0.596],
  [100, 100, 0.963, 1],
  [0, 0, 0, 1],
])('%i of %i lies between %f and %f', (hits, n, low, high) => {
  const interval = wilson(hits, n);
  expect(interval[0]).toBeCloseTo(low, 3);
  expect(interval[1]).toBeCloseTo(high, 3);
});
