import { expect, test } from 'vitest';
import { unpackTrees } from '../../lib/detect/trees.ts';
import { boost, packTrees } from './boosting.ts';
import { randomFrom } from './random.ts';

test('trees say the same packed and unpacked, but for the rounding of their leaves', () => {
  const random = randomFrom(3);
  const rows = Array.from({ length: 400 }, () => Float32Array.from({ length: 5 }, () => Math.round(20 * random.next()) / 4));
  const truth = Uint8Array.from(rows, ([a = 0, b = 0, c = 0]) => (a > 2 && (b > 3 || c < 1) ? 1 : 0));
  const options = { trees: 12, depth: 4, rate: 0.3, leastLeaf: 2, l2: 1, rows: 0.8, facts: 0.8, steps: 8 };
  const boosted = boost(rows, truth, new Float32Array(rows.length).fill(1), options, randomFrom(5));
  const packed = packTrees(boosted);
  const unpacked = unpackTrees(packed);
  expect(packed.facts.size).toBeLessThan(options.trees * (2 ** options.depth - 1)); // some nodes ask nothing
  for (const row of rows)
    expect(Math.abs(unpacked.score(row) - boosted.score(row))).toBeLessThan((options.trees * packed.scale) / 2 + 1e-3);
});
