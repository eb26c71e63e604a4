import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CountEvent } from '../../lib/counts/counter.ts';
import { toCsv } from '../../lib/counts/csv.ts';

const event: CountEvent = {
  unit: 'north-primary',
  role: 'staff',
  tool: 'chatgpt',
  toolStatus: 'unlisted',
  group: 'identifiers',
  action: 'block',
  outcome: 'redacted',
  reason: 'none',
};
const AUTUMN_1 = new Date('2026-10-01T12:00:00');
const AUTUMN_2 = new Date('2026-11-22T12:00:00');
const SPRING_1 = new Date('2027-01-10T12:00:00');
const YEARS_LATER = new Date('2031-03-01T12:00:00');
const FLAT_BATTERY = new Date('1970-01-01T12:00:00');

let store: typeof import('../../lib/counts/store.ts');
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await restart();
});

/** As when the worker starts again: nothing but the disk is left. */
async function restart(): Promise<void> {
  vi.resetModules();
  store = await import('../../lib/counts/store.ts');
}

/** The counter of something that is on the lists. */
async function find(one: CountEvent, now: Date) {
  const found = await store.findCounter(one, now);
  if (!found) throw new Error('refused');
  return found;
}

async function count(now: Date, change: Partial<CountEvent> = {}): Promise<void> {
  const { key, number } = await find({ ...event, ...change }, now);
  expect(await store.raiseCounter(key, number)).toBe('counted');
}

const held = async () => (await store.allCounts()).map(({ period, number }) => [period, number]);

test('counts are added up by half-term and by what they say', async () => {
  await count(AUTUMN_2);
  await count(AUTUMN_2);
  await count(AUTUMN_2, { outcome: 'cancelled' });
  await count(SPRING_1);
  expect((await store.allCounts()).map(({ period, outcome, number }) => [period, outcome, number])).toEqual([
    ['2026-27 autumn-2', 'cancelled', 1],
    ['2026-27 autumn-2', 'redacted', 2],
    ['2026-27 spring-1', 'redacted', 1],
  ]);
});

test('raising a counter twice from the same number counts once', async () => {
  const { key, number } = await find(event, AUTUMN_2);
  await Promise.all([store.raiseCounter(key, number), store.raiseCounter(key, number)]);
  await restart();
  expect(await store.raiseCounter(key, number)).toBe('counted');
  expect(await held()).toEqual([['2026-27 autumn-2', 1]]);
});

test.each([
  ['a group that is not on the list', { group: 'Aisha Rahman' }],
  ['a tool that is not on the list', { tool: 'aisha-rahman' }],
  ['a unit that could be an address', { unit: 'aisha@north.example' }],
  ['a unit that a spreadsheet would run', { unit: '=cmd' }],
  ['a reason in free text', { reason: 'Aisha said so' }],
  ['a field that is not in the schema', { who: 'Aisha Rahman' }],
])('%s is refused', async (_what, change) => {
  expect(await store.findCounter({ ...event, ...change } as CountEvent, AUTUMN_2)).toBeUndefined();
  expect(await store.allCounts()).toEqual([]);
});

test('a half-term is closed once, when it is over, with an id of its own', async () => {
  await count(AUTUMN_1);
  expect(await store.closedPeriods(AUTUMN_1)).toEqual([]);
  await count(AUTUMN_2);
  const [first] = await store.closedPeriods(AUTUMN_2);
  expect(first).toMatchObject({ period: '2026-27 autumn-1', id: expect.stringMatching(/^[0-9a-f]{32}$/) });
  expect(first?.counts).toEqual([{ ...event, number: 1 }]);
  await restart();
  const [again, second] = await store.closedPeriods(SPRING_1);
  expect(again).toEqual(first);
  expect(second?.id).not.toBe(first?.id);
});

test('nothing is added to a closed half-term: what comes late goes to the next', async () => {
  await count(AUTUMN_2);
  const late = await find(event, AUTUMN_2);
  await store.setClock(SPRING_1);
  await store.closedPeriods(SPRING_1);
  expect(await store.raiseCounter(late.key, late.number)).toBe('moved');
  const { key } = await find(event, SPRING_1);
  expect(key.period).toBe('2026-27 spring-1');
});

test('counts and ids are deleted when the policy says so, and not before', async () => {
  await count(AUTUMN_1);
  await count(AUTUMN_2);
  await store.closedPeriods(AUTUMN_2);
  await store.tidy(AUTUMN_2, 1);
  expect(await held()).toHaveLength(2);
  await store.tidy(SPRING_1, 1);
  expect(await held()).toEqual([['2026-27 autumn-2', 1]]);
  expect((await store.closedPeriods(SPRING_1)).map(({ period }) => period)).toEqual(['2026-27 autumn-2']);
});

test.each([
  ['years ahead', YEARS_LATER],
  ['at its beginning', FLAT_BATTERY],
])('a clock that stands %s for a while closes and deletes nothing', async (_where, wrong) => {
  await count(AUTUMN_2);
  await store.tidy(wrong, 1, true);
  await count(wrong);
  expect(await store.closedPeriods(wrong)).toEqual([]);
  await restart();
  await store.tidy(AUTUMN_2, 1, true);
  expect(await held()).toEqual([['2026-27 autumn-2', 2]]);
});

test('a clock that says the same at two starts is believed, and right again once it is corrected', async () => {
  await count(AUTUMN_2);
  for (const _start of [1, 2]) await store.tidy(YEARS_LATER, 100, true);
  await count(YEARS_LATER);
  expect(await held()).toEqual([
    ['2026-27 autumn-2', 1],
    ['2030-31 spring-2', 1],
  ]);
  for (const _start of [1, 2]) await store.tidy(AUTUMN_2, 1, true);
  expect(await held()).toEqual([['2026-27 autumn-2', 2]]);
});

test('a computer that slept through its retention deletes at the second start', async () => {
  await count(AUTUMN_2);
  for (const _start of [1, 2]) await store.tidy(YEARS_LATER, 6, true);
  expect(await held()).toEqual([]);
});

test('records that are no counters are left out, told of, and taken out', async () => {
  await count(AUTUMN_2);
  const db = await openDB('lollipop');
  await db.put('counts', { ...event, period: '2026-27 autumn-2', unit: 'south', number: 'many' });
  db.close();
  expect(await store.heldCounts()).toMatchObject({ counts: [{ number: 1 }], damaged: 1 });
  await store.tidy(AUTUMN_2, 6);
  expect(await store.heldCounts()).toMatchObject({ counts: [{ number: 1 }], damaged: 0 });
});

test('counters of the first version are kept, the trust’s own tools as `other`', async () => {
  const fields = ['period', 'unit', 'role', 'tool', 'toolStatus', 'group', 'action', 'outcome'];
  const { reason: _, ...old } = { ...event, period: '2026-27 autumn-1' };
  const db = await openDB('lollipop', 1, { upgrade: (one) => void one.createObjectStore('counts', { keyPath: fields }) });
  for (const tool of ['chatgpt', 'assistant-trust-example', 'other']) await db.put('counts', { ...old, tool, number: 2 });
  await db.put('counts', { ...old, unit: '-1', number: 2 });
  db.close();
  expect((await store.allCounts()).map(({ tool, reason, number }) => [tool, reason, number])).toEqual([
    ['chatgpt', 'none', 2],
    ['other', 'none', 4],
  ]);
});

test('counters of the second version are kept as they are, closed half-terms too', async () => {
  const fields = ['period', 'unit', 'role', 'tool', 'toolStatus', 'group', 'action', 'outcome', 'reason'];
  const db = await openDB('lollipop', 2, {
    upgrade(one) {
      one.createObjectStore('counts', { keyPath: fields });
      one.createObjectStore('closed', { keyPath: 'period' });
    },
  });
  await db.put('counts', { ...event, period: '2026-27 autumn-1', number: 2 });
  await db.put('closed', { period: '2026-27 autumn-1', id: 'a'.repeat(32) });
  db.close();
  expect(await store.closedPeriods(AUTUMN_2)).toEqual([
    { period: '2026-27 autumn-1', id: 'a'.repeat(32), counts: [{ ...event, number: 2 }] },
  ]);
});

test('a browser that opens a newer version does not wait for this one', async () => {
  await count(AUTUMN_2);
  const newer = await openDB('lollipop', 9);
  newer.close();
  await expect(store.allCounts()).rejects.toThrow();
});

test('CSV has one header, CRLF, quotes, and no cell that a spreadsheet takes for a formula', () => {
  const counted = { ...event, period: '2026-27 autumn-2', number: 3 };
  expect(toCsv([counted])).toBe(
    'period,unit,role,tool,toolStatus,group,action,outcome,reason,number\r\n2026-27 autumn-2,north-primary,staff,chatgpt,unlisted,identifiers,block,redacted,none,3\r\n',
  );
  expect(toCsv([{ ...counted, unit: '-1' }])).toContain(",'-1,");
  expect(toCsv([{ ...counted, unit: 'a "b", c' }])).toContain(',"a ""b"", c",');
});
