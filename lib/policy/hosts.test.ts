import { expect, test } from 'vitest';
import { hostLists, stoppedAddresses, type Visit, visitTo } from './hosts.ts';
import { buildPolicy, builtInPolicy } from './record.ts';
import { tools } from './rules.ts';

const now = new Date('2026-11-22T09:00:00Z');
const policy = builtInPolicy();

test.each<[string, string, Partial<Visit> | undefined]>([
  ['chatgpt.com', '/', { tool: 'chatgpt', status: 'unlisted', reception: 'notice', reason: 'unlisted' }],
  ['m365.cloud.microsoft', '/chat', { tool: 'ms-365-copilot', status: 'approved', reception: 'mark', reason: 'approved' }],
  ['otter.ai', '/', { tool: 'otter', reception: 'stop', reason: 'note_taker' }],
  ['app.fellow.app', '/', { tool: 'other', name: 'fellow.app', category: 'meeting', reception: 'stop', reason: 'note_taker' }],
  ['www.sider.ai', '/', { tool: 'other', category: 'chat', reception: 'notice', mixedUse: false }],
  ['www.canva.com', '/design', { tool: 'canva', mixedUse: true, reception: 'notice' }],
  ['github.com', '/copilot', { listed: 'github.com/copilot', category: 'code' }],
  ['github.com', '/some/project', undefined],
  ['chat.openai.com', '/', { tool: 'chatgpt', mixedUse: false }],
  ['openai.com', '/about', { tool: 'other', mixedUse: true }],
  ['zoom.example', '/j/1', undefined],
  ['notsider.ai', '/', undefined],
])('%s%s', (host, path, expected) => {
  const visit = visitTo(host, path, policy);
  if (expected) expect(visit).toMatchObject(expected);
  else expect(visit).toBeUndefined();
});

test.each(['canva.com', 'notion.so', 'twinkl.co.uk'])('%s is never stopped whole, not even where the trust prohibits it', (host) => {
  const strict = buildPolicy({ toolStatus: [`${host}=prohibited`] }, now);
  expect(visitTo(host, '/', strict)).toMatchObject({ status: 'prohibited', reception: 'notice', reason: 'prohibited' });
  expect(stoppedAddresses(strict).map(({ listed }) => listed)).not.toContain(host);
});

test('the trust’s word goes before the list’s', () => {
  const own = buildPolicy({ toolStatus: ['fellow.app=approved', 'sider.ai=prohibited', 'own.example=prohibited'] }, now);
  expect(visitTo('fellow.app', '/', own)?.reception).toBe('mark');
  expect(visitTo('sider.ai', '/', own)?.reception).toBe('stop');
  expect(visitTo('own.example', '/', own)?.reception).toBe('stop');
  const stopped = stoppedAddresses(own).map(({ listed }) => listed);
  expect(stopped).toEqual(expect.arrayContaining(['sider.ai', 'own.example', 'otter.ai']));
  expect(stopped).not.toContain('fellow.app');
});

test('what is decided otherwise below a stopped address is left out of it', () => {
  const entries = ['own.example=prohibited', 'safe.own.example=approved', 'own.example/help=conditional', 'bad.own.example=prohibited'];
  const found = stoppedAddresses(buildPolicy({ toolStatus: entries }, now)).find(({ listed }) => listed === 'own.example');
  expect(found?.except.toSorted()).toEqual(['own.example/help', 'safe.own.example']);
});

test('by default note-takers are stopped, all of them, and nothing else', () => {
  const notes = new Set([
    ...tools.filter(({ category }) => category === 'meeting').flatMap(({ hosts }) => hosts),
    ...(hostLists.hosts.meeting ?? []),
  ]);
  expect(new Set(stoppedAddresses(policy).map(({ listed }) => listed))).toEqual(notes);
});
