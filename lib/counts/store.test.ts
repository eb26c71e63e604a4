import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { toCsv } from './csv.ts';
import type { CountKey } from './record.ts';

const key: CountKey = {
  period: '2026-27 autumn-2',
  unit: 'north-primary',
  role: 'staff',
  tool: 'chatgpt',
  toolStatus: 'unlisted',
  group: 'identifiers',
  action: 'block',
  outcome: 'redacted',
  reason: 'none',
};

let store: typeof import('./store.ts');
beforeEach(async () => {
  vi.resetModules();
  globalThis.indexedDB = new IDBFactory();
  store = await import('./store.ts');
});

test('many at once are all counted', async () => {
  await Promise.all(Array.from({ length: 50 }, () => store.addCount(key)));
  await store.addCount({ ...key, outcome: 'cancelled' });
  expect((await store.allCounts()).map(({ outcome, number }) => [outcome, number])).toEqual([
    ['cancelled', 1],
    ['redacted', 50],
  ]);
});

test.each([
  ['a group that is not on the list', { group: 'Aisha Rahman' }],
  ['a tool with a space in it', { tool: 'Aisha Rahman' }],
  ['a period with a day in it', { period: '2026-11-22' }],
  ['a field that is not in the schema', { who: 'Aisha Rahman' }],
])('%s is refused', async (_what, change) => {
  await expect(store.addCount({ ...key, ...change } as CountKey)).rejects.toThrow();
  expect(await store.allCounts()).toEqual([]);
});

test('CSV has one header, CRLF, and no cell that a spreadsheet takes for a formula', () => {
  expect(toCsv([{ ...key, number: 3 }])).toBe(
    'period,unit,role,tool,toolStatus,group,action,outcome,reason,number\r\n2026-27 autumn-2,north-primary,staff,chatgpt,unlisted,identifiers,block,redacted,none,3\r\n',
  );
  expect(toCsv([{ ...key, unit: '-1', number: 1 }])).toContain(",'-1,");
});
