import { expect, test } from 'vitest';
import { pack, unpack } from './packed-set.ts';

test.each([
  ['nothing', []],
  ['one', [0]],
  ['neighbours and gaps', [0, 1, 2, 700, 701, 65_535]],
  ['many', Array.from({ length: 3000 }, (_, i) => i * 21 + (i % 7))],
])('%s packed and unpacked is the same', (_, members) => {
  expect([...unpack(pack(members, 16))]).toEqual(members);
});
