import { expect, test } from 'vitest';
import { readToolFacts, writeToolFacts } from './tool-facts.ts';

test('an entry and its facts are two forms of the same', () => {
  const text =
    'chatgpt; name=ChatGPT Edu; kind=chat; learns=opted_out; dpia=DPIA-4; review=2027-09-01; evidence=https://trust.example/d?id=4';
  const facts = readToolFacts(text);
  expect(facts).toEqual({
    tool: 'chatgpt',
    name: 'ChatGPT Edu',
    kind: 'chat',
    learns: 'opted_out',
    dpia: 'DPIA-4',
    review: '2027-09-01',
    evidence: 'https://trust.example/d?id=4',
  });
  expect('fault' in facts ? '' : writeToolFacts(facts)).toBe(text);
});

test.each([
  ['', 'begin'],
  ['chat gpt; learns=no', 'begin'],
  ['chatgpt', 'nothing'],
  ['chatgpt; learns=never', 'learns'],
  ['chatgpt; review=next year', 'review'],
  ['chatgpt; review=2027-02-30', 'review'],
  ['chatgpt; status=approved', 'something other'],
  ['chatgpt; dpia=', 'dpia'],
  ['chatgpt; learns', 'something other'],
])('“%s” is refused for its %s', (text, what) => {
  expect(readToolFacts(text)).toEqual({ fault: expect.stringContaining(what) });
});
