import { expect, test } from 'vitest';
import { exponent, quantile } from './figures.ts';

test.each([
  [[3, 1, 2], 0.5, 2],
  [[1, 2, 3, 4], 0.5, 2],
  [[1, 2, 3, 4], 0.95, 4],
  [[7], 0.95, 7],
  [Array.from({ length: 100 }, (_, i) => i + 1), 0.95, 95],
])('of %j the share %f lies below %f', (values, q, expected) => {
  expect(quantile(values, q)).toBe(expected);
});

test.each([1, 1.1, 2])('a cost that grows with the power %f is told as such', (power) => {
  const points = [10, 100, 1000].map((x) => [x, 3 * x ** power] as const);
  expect(exponent(points)).toBeCloseTo(power, 6);
});
