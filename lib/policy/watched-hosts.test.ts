import { expect, test } from 'vitest';
import { type DeclaredScript, extraScripts, patternOf } from './watched-hosts.ts';

const declared: readonly DeclaredScript[] = [
  { js: ['gate.js'], matches: ['https://chat.example/*'], world: 'MAIN', run_at: 'document_start', all_frames: true },
  { js: ['guard.js'], matches: ['https://chat.example/*'], run_at: 'document_start', all_frames: true },
  { js: ['guard.js'], matches: ['https://office.example/chat*'], run_at: 'document_start', all_frames: true },
  { js: ['visit.js'], matches: ['https://chat.example/*'] },
];

test('a host covers everything below it, a path what begins with it', () => {
  expect(patternOf('assistant.trust.example')).toBe('https://*.assistant.trust.example/*');
  expect(patternOf('intranet.trust.example/ai')).toBe('https://*.intranet.trust.example/ai*');
});

test('without hosts of the trust’s own nothing is registered', () => {
  expect(extraScripts({ extraHosts: [] }, declared)).toEqual([]);
});

test('each script of the manifest runs on the trust’s own hosts as it does on listed ones, and never twice on one page', () => {
  const scripts = extraScripts({ extraHosts: ['assistant.trust.example'] }, declared);
  expect(scripts.map(({ js, world, runAt, allFrames }) => [js, world, runAt, allFrames])).toEqual([
    [['gate.js'], 'MAIN', 'document_start', true],
    [['guard.js'], 'ISOLATED', 'document_start', true],
    [['visit.js'], 'ISOLATED', 'document_idle', false],
  ]);
  expect(scripts.map(({ matchOriginAsFallback }) => matchOriginAsFallback)).toEqual([true, true, undefined]);
  expect(scripts[1]?.excludeMatches).toEqual(['https://chat.example/*', 'https://office.example/chat*']);
});

test('a host with a path is a script of its own, because browsers refuse a path beside matchOriginAsFallback', () => {
  const scripts = extraScripts({ extraHosts: ['b.example/ai', 'a.example'] }, declared.slice(0, 1));
  expect(scripts.map(({ id, matches, matchOriginAsFallback }) => [id, matches, matchOriginAsFallback])).toEqual([
    ['gate.js#hosts', ['https://*.a.example/*'], true],
    ['gate.js#paths', ['https://*.b.example/ai*'], undefined],
  ]);
});
