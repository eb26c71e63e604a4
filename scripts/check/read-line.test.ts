import { expect, test } from 'vitest';
import { readLine } from './read-line.ts';

test.each([
  ['{"id":"a","text":"x"}', { id: 'a', text: 'x' }],
  ['{"id":7,"text":""}', { id: '7', text: '' }],
  ['\uFEFF{"id":"a","text":"x","more":1}', { id: 'a', text: 'x' }],
  ['{"id":"a"', { fault: 'not JSON' }],
  ['["a"]', { fault: 'not a JSON object' }],
  ['null', { fault: 'not a JSON object' }],
  ['{"text":"x"}', { fault: '"id" is missing or neither a text nor a number' }],
  ['{"id":"a","text":3}', { fault: '"text" is missing or not a text' }],
])('%s', (line, expected) => {
  expect(readLine(line)).toEqual(expected);
});
