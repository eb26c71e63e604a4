import { expect, test } from 'vitest';
import { textsOf, userText } from './body.ts';
import { endpointFor, siteFor } from './index.ts';
import { hostMatches, pathMatches } from './match.ts';
import type { Endpoint } from './types.ts';

const send = endpointFor('chatgpt.com', '/backend-api/f/conversation') as Endpoint;
const prepare = endpointFor('chatgpt.com', '/backend-api/f/conversation/prepare') as Endpoint;

test('endpoints are told apart by their path', () => {
  expect(send.kind).toBe('send');
  expect(prepare.kind).toBe('draft');
  expect(endpointFor('chatgpt.com', '/backend-anon/conversation')?.kind).toBe('send');
  expect(endpointFor('chatgpt.com', '/ces/v1/t')).toBeUndefined();
  expect(endpointFor('example.org', '/backend-api/f/conversation')).toBeUndefined();
});

test('of a conversation only the newest words of the person are judged', () => {
  const turn = (role: string, text: string) => ({ author: { role }, content: { parts: [text] } });
  const body = JSON.stringify({ messages: [turn('user', 'first'), turn('assistant', 'answer'), turn('user', 'second')] });
  expect(userText(body, send)).toBe('second');
});

test('the draft in a prefetch call is found', () => {
  expect(userText(JSON.stringify({ partial_query: { content: { parts: ['half a sen'] } } }), prepare)).toBe('half a sen');
});

test('a body of another shape is judged whole, without what machines write', () => {
  const body = JSON.stringify({ new: { place: 'my words' }, id: '0b4fba3c-30a5-4f65-b3c9-7b52f0f7c9d1', short: 'B801200005001' });
  expect(userText(body, send)).toBe('my words\n\nB801200005001');
  expect(userText('plain words', send)).toBe('plain words');
  expect(userText('a=1&f.req=%5B%22my%20words%22%5D', send)).toBe('my words');
});

test('texts of any body can be looked through', () => {
  expect(textsOf('{"a":["x \\u00e9",{"b":"y z"}]}')).toEqual(['x é', 'y z']);
});

test.each([
  ['chatgpt.com', 'chatgpt.com', true],
  ['chatgpt.com', 'evil-chatgpt.com', false],
  ['*.example.org', 'a.example.org', true],
  ['*.example.org', 'example.org', true],
  ['*.example.org', 'badexample.org', false],
])('host %s takes %s: %s', (pattern, host, expected) => {
  expect(hostMatches(pattern, host)).toBe(expected);
});

test.each([
  ['/a/*/c', '/a/b/c', true],
  ['/a/*/c', '/a/c', false],
  ['/a*', '/abc', true],
  ['/*x*y', '/1x2y', true],
  ['/*x*y', '/1y2x', false],
])('path %s takes %s: %s', (pattern, path, expected) => {
  expect(pathMatches(pattern, path)).toBe(expected);
});

test('a page without an adapter gets the generic one', () => {
  expect(siteFor('chatgpt.com').id).toBe('chatgpt');
  expect(siteFor('somewhere.example').id).toBe('generic');
});
