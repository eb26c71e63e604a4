import { expect, test } from 'vitest';
import { topicModels } from './topics/models.ts';
import { warmUp } from './warm-up.ts';

test('nothing is done before the page is idle, each piece has a moment of its own, and it happens once', () => {
  const pieces: (() => void)[] = [];
  warmUp((work) => pieces.push(work));
  const { length } = pieces;
  expect(length).toBeGreaterThan(1);
  for (const piece of pieces) expect(piece()).toBeUndefined();
  expect(topicModels()).toBe(topicModels());
  warmUp((work) => pieces.push(work));
  expect(pieces).toHaveLength(length);
});
