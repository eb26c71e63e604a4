import { expect, test } from 'vitest';
import { decode, encode } from './coded.ts';

test.each([
  ['nothing', []],
  ['one zero', [0]],
  ['one number', [255]],
  ['only zeros', Array.from({ length: 500 }, () => 0)],
  ['every number', Array.from({ length: 256 }, (_, i) => i)],
  ['a few often, the others seldom', Array.from({ length: 20_000 }, (_, i) => (i % 97 === 0 ? i % 251 : i % 3))],
  ['numbers that carry', Array.from({ length: 5000 }, (_, i) => (i % 50 === 49 ? 0 : 127))],
])('%s coded and decoded is the same', (_, numbers) => {
  expect([...decode(encode(numbers))]).toEqual(numbers);
});

test('what is frequent is short', () => {
  const { data } = encode(Array.from({ length: 8000 }, (_, i) => (i % 100 === 0 ? 15 : 1)));
  expect(atob(data).length).toBeLessThan(200); // as half bytes they would be 4,000
});
