import { expect, test } from 'vitest';
import { joined, numberBytes, readNumber } from './numbers.ts';

test.each([
  [0, [0]],
  [127, [127]],
  [128, [128, 1]],
  [14_394_866, [242, 203, 238, 6]],
  [4_294_967_295, [255, 255, 255, 255, 15]],
])('%d is written as %j, and read again', (number, bytes) => {
  expect(numberBytes(number)).toEqual(bytes);
  const place = { bytes: joined([bytes, [9]]), at: 0 };
  expect([readNumber(place), place.at]).toEqual([number, bytes.length]);
});

test('a number that does not end is an error', () => {
  expect(() => readNumber({ bytes: Uint8Array.of(128, 128), at: 0 })).toThrow('ends in the middle');
});
