import { expect, test } from 'vitest';
import words from '../../policy-rules/distress.json' with { type: 'json' };
import { createDistress, examples } from './distress.ts';

const isOwnDistress = createDistress(words);

test.each(examples.hits)('a person writes of themselves: %s', (text) => {
  expect(isOwnDistress(text)).toBe(true);
});

test.each(examples.misses)('nobody writes of themselves: %s', (text) => {
  expect(isOwnDistress(text)).toBe(false);
});
