import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CountEvent, type CountMemory, type CountPlace, createCounter, type MemoryPlace } from './counter.ts';
import type { CountKey } from './record.ts';

const event = (group: CountEvent['group']): CountEvent => ({
  unit: '',
  role: 'staff',
  tool: 'other',
  toolStatus: 'unlisted',
  group,
  action: 'warn',
  outcome: 'edited',
  reason: 'none',
});

/** A disk of numbers that may fail before it writes, or lose its answer after. */
function createDisk() {
  const numbers = new Map<string, number>();
  const faults: ('before' | 'after' | 'well')[] = [];
  const place: CountPlace = {
    async find(one) {
      return { key: { ...one, period: '2026-27 autumn-2' }, number: numbers.get(one.group) ?? 0 };
    },
    async raise({ group }: CountKey, before) {
      const fault = faults.shift();
      if (fault === 'before') throw new DOMException('full', 'QuotaExceededError');
      const number = numbers.get(group) ?? 0;
      if (number === before) numbers.set(group, number + 1);
      if (fault === 'after') throw new Error('the worker ended');
      return 'counted';
    },
  };
  return { numbers, faults, place };
}

function createMemory() {
  let kept: CountMemory | undefined;
  const place: MemoryPlace = {
    read: async () => structuredClone(kept),
    write: async (memory) => {
      kept = structuredClone(memory);
    },
  };
  return { place, look: () => kept };
}

test('a message that is sent again is counted once, after a restart of the worker too', async () => {
  const [disk, memory] = [createDisk(), createMemory()];
  for (const _start of [1, 2, 3]) await createCounter(disk.place, memory.place).count('m1', event('identifiers'));
  expect(disk.numbers.get('identifiers')).toBe(1);
});

test('a full disk: counts wait in memory, and are written once there is room', async () => {
  const [disk, memory] = [createDisk(), createMemory()];
  disk.faults.push('before', 'before', 'before');
  const counter = createCounter(disk.place, memory.place);
  for (const id of ['m1', 'm2', 'm3']) await counter.count(id, event('identifiers'));
  expect(disk.numbers.size).toBe(0);
  expect(memory.look()?.waiting).toHaveLength(3);
  await createCounter(disk.place, memory.place).writeWaiting();
  expect(disk.numbers.get('identifiers')).toBe(3);
  expect(memory.look()?.waiting).toEqual([]);
});

test('what finds no room anywhere is told, and nothing is thrown', async () => {
  const memory = createMemory();
  const broken: CountPlace = { find: () => Promise.reject(new Error('damaged')), raise: () => Promise.reject(new Error('damaged')) };
  const counter = createCounter(broken, memory.place);
  for (let index = 0; index < 1003; index++) await counter.count(`m${index}`, event('none'));
  expect(memory.look()).toMatchObject({ lost: 3 });
  expect(memory.look()?.waiting).toHaveLength(1000);
});

test('what can be counted nowhere is told, and holds nothing up', async () => {
  const [disk, memory] = [createDisk(), createMemory()];
  const place: CountPlace = { ...disk.place, find: async (one) => (one.unit === '' ? disk.place.find(one) : undefined) };
  const counter = createCounter(place, memory.place);
  await counter.count('m1', { ...event('none'), unit: '?' });
  await counter.count('m2', event('none'));
  expect(disk.numbers.get('none')).toBe(1);
  expect(memory.look()).toMatchObject({ waiting: [], lost: 1 });
});

test('a memory that fails is survived', async () => {
  const broken: MemoryPlace = { read: () => Promise.reject(new Error()), write: () => Promise.reject(new Error()) };
  await expect(createCounter(createDisk().place, broken).count('m1', event('none'))).resolves.toBeUndefined();
});

test('whatever fails in between, every message is counted exactly once in the end', async () => {
  const groups = ['identifiers', 'staff_hr', 'none'] as const;
  const message = fc.record({ group: fc.constantFrom(...groups), sent: fc.integer({ min: 1, max: 3 }) });
  const fault = fc.constantFrom('well' as const, 'before' as const, 'after' as const);
  const property = fc.asyncProperty(fc.array(message, { maxLength: 12 }), fc.array(fault, { maxLength: 40 }), async (messages, faults) => {
    const [disk, memory] = [createDisk(), createMemory()];
    disk.faults.push(...faults);
    let counter = createCounter(disk.place, memory.place);
    const sent: Promise<void>[] = [];
    for (const [index, { group, sent: times }] of messages.entries()) {
      for (let time = 0; time < times; time++) sent.push(counter.count(`m${index}`, event(group)));
      if (index % 4 === 3) {
        await Promise.all(sent);
        counter = createCounter(disk.place, memory.place);
      }
    }
    await Promise.all(sent);
    disk.faults.length = 0;
    await createCounter(disk.place, memory.place).writeWaiting();
    for (const group of groups) expect(disk.numbers.get(group) ?? 0).toBe(messages.filter((one) => one.group === group).length);
  });
  await fc.assert(property, { numRuns: 300, seed: 7 });
});
