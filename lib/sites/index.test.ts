import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isEndpoint, isToolHost } from './addresses.ts';
import { endpointFor, siteFor, siteMatches, sites } from './index.ts';
import { hostMatches, pathMatches } from './match.ts';

test.each([
  ['chatgpt.com', '/backend-api/f/conversation', 'send'],
  ['chatgpt.com', '/backend-anon/conversation', 'send'],
  ['chatgpt.com', '/backend-api/f/conversation/prepare', 'draft'],
  ['chatgpt.com', '/ces/v1/t', undefined],
  ['example.org', '/backend-api/f/conversation', undefined],
  ['substrate.office.com', '/m365Copilot/Chathub/oid@tenant', 'send'],
  ['substrate.office.com.evil.example', '/m365Copilot/Chathub/oid@tenant', undefined],
  ['gemini.google.com', '/_/BardChatUi/jserror', undefined],
  ['huggingface.co', '/models', undefined],
])('what goes to %s%s is a %s', (host, path, kind) => {
  expect(endpointFor(host, path)?.kind).toBe(kind);
  expect(isEndpoint(host, path, 'POST')).toBe(kind !== undefined);
});

test('reading a conversation is no send, unless the words are in the address', () => {
  expect(isEndpoint('yuanbao.tencent.com', '/api/chat/1', 'GET')).toBe(false);
  expect(isEndpoint('you.com', '/api/streamingSearch', 'GET')).toBe(true);
});

test('hosts that tools send to are known, the page’s own or not', () => {
  expect(['substrate.office.com', 'graph.meta.ai', 'chatgpt.com'].map(isToolHost)).toEqual([true, true, true]);
  expect(isToolHost('ajax.example')).toBe(false);
});

test('a page without an adapter gets the generic one', () => {
  expect(siteFor('chatgpt.com').id).toBe('chatgpt');
  expect(siteFor('huggingface.co').id).toBe('huggingchat');
  expect(siteFor('somewhere.example').id).toBe('generic');
});

test('pages are matched whole, or from a path on', () => {
  expect(siteMatches).toContain('https://chatgpt.com/*');
  expect(siteMatches).toContain('https://huggingface.co/chat*');
  expect(siteMatches.filter((pattern) => /duckduckgo|\/\/(?:www\.)?(?:bing|google|x|facebook)\.com\/\*/.test(pattern))).toEqual([]);
});

test('no host is on two adapters, and each has a test of its own that shows its bodies', () => {
  const hosts = sites.flatMap((site) => site.hosts);
  expect(hosts.filter((host, place) => hosts.indexOf(host) !== place)).toEqual([]);
  for (const { id } of sites) {
    const file = new URL(`./${id}.test.ts`, import.meta.url);
    expect(existsSync(file) && readFileSync(file, 'utf8').includes('provesAdapter'), id).toBe(true);
  }
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
  ['*/c', '/a/b/c', true],
  ['/*x*y', '/1x2y', true],
  ['/*x*y', '/1y2x', false],
])('path %s takes %s: %s', (pattern, path, expected) => {
  expect(pathMatches(pattern, path)).toBe(expected);
});
