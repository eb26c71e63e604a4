import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CountEvent, CountMemory, MemoryPlace } from '../../lib/counts/counter.ts';

const event: CountEvent = {
  unit: '',
  role: 'staff',
  tool: 'other',
  toolStatus: 'unlisted',
  group: 'identifiers',
  action: 'warn',
  outcome: 'edited',
  reason: 'none',
};
const NOW = new Date('2026-11-22T12:00:00');

function createMemory(): MemoryPlace {
  let kept: CountMemory | undefined;
  return {
    read: async () => kept,
    write: async (memory) => {
      kept = memory;
    },
  };
}

/** The real store under the real counter, in a browser that has just started. */
async function start(memory: MemoryPlace) {
  vi.resetModules();
  const { createCounter } = await import('../../lib/counts/counter.ts');
  const store = await import('../../lib/counts/store.ts');
  const { countsHealth } = await import('../../lib/counts/health.ts');
  const counter = createCounter({ find: (one) => store.findCounter(one, NOW), raise: store.raiseCounter }, memory);
  return { counter, store, health: () => countsHealth(memory, async () => ({ usage: 95, quota: 100 })) };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('many tabs at once, messages sent again, and a worker that starts anew: each is counted once', async () => {
  const memory = createMemory();
  for (const _start of [1, 2]) {
    const { counter } = await start(memory);
    await Promise.all(Array.from({ length: 60 }, (_none, index) => counter.count(`m${index % 40}`, event)));
  }
  const { store, health } = await start(memory);
  expect((await store.allCounts()).map(({ number }) => number)).toEqual([40]);
  expect(await health()).toEqual({ state: 'well', waiting: 0, lost: 0, damaged: 0, counters: 1, percentFull: 95, degraded: [] });
});

test('a database that cannot be opened: counts wait, health says so, and they are written once it can', async () => {
  const memory = createMemory();
  const whole = globalThis.indexedDB;
  globalThis.indexedDB = {
    open() {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    },
  } as unknown as IDBFactory;
  const broken = await start(memory);
  await broken.counter.count('m1', event);
  expect(await broken.health()).toMatchObject({ state: 'unreadable', waiting: 1 });
  globalThis.indexedDB = whole;
  const { counter, store, health } = await start(memory);
  await counter.writeWaiting();
  expect((await store.allCounts()).map(({ number }) => number)).toEqual([1]);
  expect(await health()).toMatchObject({ state: 'well', waiting: 0 });
});

test('counts that arrive while a half-term is being closed are in it or in the next, never in both', async () => {
  const memory = createMemory();
  const { counter, store } = await start(memory);
  const later = new Date('2027-01-10T12:00:00');
  const counting = Array.from({ length: 20 }, (_none, index) => counter.count(`m${index}`, event));
  await Promise.all(counting.slice(0, 5));
  const [closed] = await Promise.all([store.closedPeriods(later), ...counting]);
  expect(closed.map(({ period }) => period)).toEqual(['2026-27 autumn-2']);
  expect(await store.closedPeriods(later)).toEqual(closed);
  expect((await store.allCounts()).reduce((sum, { number }) => sum + number, 0)).toBe(20);
});

test('pages that stopped fitting are added up by tool; a browser that does not tell how full it is has room', async () => {
  const memory = createMemory();
  const { counter } = await start(memory);
  const degraded: CountEvent = { ...event, group: 'none', action: 'allow', outcome: 'degraded' };
  await counter.count('m1', { ...degraded, tool: 'chatgpt' });
  await counter.count('m2', { ...degraded, tool: 'chatgpt', role: 'pupil' });
  await counter.count('m3', event);
  const { countsHealth } = await import('../../lib/counts/health.ts');
  expect(await countsHealth(memory, () => Promise.reject(new TypeError('denied')))).toMatchObject({
    state: 'well',
    counters: 3,
    percentFull: 0,
    degraded: [{ tool: 'chatgpt', number: 2 }],
  });
});

test('what memory cannot be asked for is not taken for trouble of the store', async () => {
  const { health } = await start({ read: () => Promise.reject(new Error('gone')), write: async () => {} });
  expect(await health()).toMatchObject({ state: 'well', waiting: 0, lost: 0 });
});
