import { expect, test, vi } from 'vitest';
import { builtInPolicy } from '../built-in.ts';
import type { PolicyRecord } from '../types.ts';

let stored: unknown;
const listeners: ((changes: Record<string, { newValue?: unknown }>, area: string) => void)[] = [];
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: { get: async () => (stored instanceof Error ? Promise.reject(stored) : { policy: stored }) },
      onChanged: { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener) },
    },
  },
}));
const { followPolicy } = await import('./follow.ts');

async function followed(): Promise<PolicyRecord[]> {
  const heard: PolicyRecord[] = [];
  followPolicy((policy) => heard.push(policy));
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve));
  return heard;
}

test('the record of this version is followed, and each change of it', async () => {
  stored = builtInPolicy();
  const heard = await followed();
  listeners.at(-1)?.({ policy: { newValue: { ...builtInPolicy(), version: 'next' } } }, 'local');
  expect(heard.map(({ version }) => version)).toEqual([builtInPolicy().version, 'next']);
});

test.each([
  ['a newer version wrote, before a downgrade', { ...builtInPolicy(), schemaVersion: 99 }],
  ['is damaged', 'policy'],
  ['is not there', undefined],
  ['cannot be read', new Error('storage is gone')],
])('a record that %s leaves the guard with its built-in policy', async (_what, value) => {
  stored = value;
  expect(await followed()).toEqual([]);
});
