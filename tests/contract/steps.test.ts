import { expect, test } from 'vitest';
import { scan } from '../../lib/detect/engine.ts';
import { countSteps } from './count-steps.ts';
import { HOSTILE } from './hostile.ts';

test('a walk, a search and a look-up are counted, and only while they are watched', () => {
  const list = Array.from({ length: 100 }, (_, i) => i);
  const walk = countSteps(() => list.filter((item) => item > 50));
  expect(walk).toBeGreaterThanOrEqual(100);
  expect(walk).toBeLessThan(110);
  expect(countSteps(() => /z/.test('a'.repeat(1000)))).toBeGreaterThanOrEqual(1000);
  expect(countSteps(() => list.map(() => list.some((item) => item < 0)))).toBeGreaterThan(10_000);
  expect(countSteps(() => new Map([[1, 2]]).get(1))).toBeGreaterThan(0);
  expect(countSteps(() => undefined)).toBe(0);
});

/** A character is looked at by every detector, the names, the topics and the tables; this is that many times, with room for some more. */
const MOST_A_CHARACTER = 500;

test.each(HOSTILE)('a scan of %j over and over takes so many steps a character, however long it is', (piece) => {
  const steps = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    return countSteps(() => scan(text)) / text.length;
  };
  steps(1_000); // what is unpacked and remembered on first use
  const [short, long] = [steps(4_000), steps(60_000)];
  expect(long).toBeLessThan(MOST_A_CHARACTER);
  // Fifteen times the text: anything that looks at the whole of it once for each part shows here many times over.
  expect(long).toBeLessThan(1.2 * short);
});
