import { expect, test } from 'vitest';
import { causesOf } from './causes.ts';
import { cell } from './decide.ts';
import { buildPolicy } from './record.ts';
import type { ManagedValues } from './types.ts';

const now = new Date('2026-11-22T09:00:00Z');
/** What happens to confidential text in ChatGPT, for a teacher. */
const outcome = (values: ManagedValues) => {
  const policy = buildPolicy(values, now);
  const status = policy.tools.find(({ id }) => id === 'chatgpt')?.status ?? 'unlisted';
  return cell('confidential', { tool: { id: 'chatgpt', status }, role: 'teacher' }, policy);
};

test('names the entries without which it would be another', () => {
  const values: ManagedValues = {
    pack: 'strict',
    matrix: ['personal@unlisted=allow', 'confidential@chatgpt=warn'],
    toolStatus: ['claude=approved'],
    customTerms: ['Kestrel'],
  };
  expect(causesOf(values, outcome)).toEqual([{ key: 'matrix', entry: 'confidential@chatgpt=warn' }]);
});

test('names the pack, where it is the pack', () => {
  expect(causesOf({ pack: 'strict', unit: 'north' }, outcome)).toEqual([{ key: 'pack' }]);
});

test('names the list, where either of two entries would do', () => {
  expect(causesOf({ toolStatus: ['chatgpt=prohibited', 'chatgpt.com=prohibited'] }, outcome)).toEqual([{ key: 'toolStatus' }]);
});

test('names nothing, where the default policy says it', () => {
  expect(causesOf({ unit: 'north' }, outcome)).toEqual([]);
});
