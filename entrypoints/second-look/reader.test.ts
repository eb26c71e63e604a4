import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReader, IDLE } from './reader.ts';
import type { FromReader, ToReader } from './talk.ts';

/** A thread that says what it is told to, and knows whether it was ended. */
class Thread extends EventTarget {
  ended = false;
  readonly asked: ToReader[] = [];
  postMessage(message: ToReader): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: FromReader): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const READING = { words: [], labels: [] };
let threads: Thread[];
let endings: number;
const started = () => {
  threads = [];
  endings = 0;
  return createReader({
    startThread() {
      threads.push(new Thread());
      return threads.at(-1) as unknown as Worker;
    },
    ended() {
      endings += 1;
    },
  });
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('nothing is started before it is needed, and one thread is enough', () => {
  const reader = started();
  expect([reader.state(), threads.length]).toEqual(['resting', 0]);
  void reader.wake();
  void reader.wake();
  expect([reader.state(), threads.length]).toEqual(['loading', 1]);
  threads[0]?.say({ kind: 'ready' });
  expect(reader.state()).toBe('ready');
});

test('after some quiet minutes the thread is ended, which gives its memory back; the next text starts another', async () => {
  const reader = started();
  const answer = reader.read('a text');
  threads[0]?.say({ kind: 'ready' });
  threads[0]?.say({ kind: 'read', id: threads[0].asked[0]?.id ?? 0, reading: READING });
  expect(await answer).toBe(READING);
  vi.advanceTimersByTime(IDLE - 1);
  void reader.wake(); // not quiet: all of it begins again
  vi.advanceTimersByTime(IDLE - 1);
  expect([threads[0]?.ended, endings]).toEqual([false, 0]);
  vi.advanceTimersByTime(1);
  expect([threads[0]?.ended, endings, reader.state()]).toEqual([true, 1, 'resting']);
  void reader.read('another');
  expect(threads.length).toBe(2);
});

test.each(['no_memory', 'failed', 'altered'] as const)(
  'with the fault %s whoever waits is answered, the thread is ended, and none is started again',
  async (fault) => {
    const reader = started();
    const answer = reader.read('a text');
    threads[0]?.say({ kind: 'fault', fault });
    expect(await answer).toBeUndefined();
    expect([reader.state(), threads[0]?.ended, endings]).toEqual([fault, true, 1]);
    expect(await reader.read('another')).toBeUndefined();
    await reader.wake();
    expect(threads.length).toBe(1);
  },
);

test.each([
  ['ready', { kind: 'ready' }],
  ['missing', { kind: 'fault', fault: 'missing' }],
] as const)('whoever wakes it learns how that went: %s', async (state, message) => {
  const reader = started();
  const woken = reader.wake().then(reader.state);
  threads[0]?.say(message);
  expect(await woken).toBe(state);
});

test('a thread that cannot even start is a fault too', async () => {
  const reader = started();
  const answer = reader.read('a text');
  threads[0]?.dispatchEvent(new Event('error'));
  expect(await answer).toBeUndefined();
  expect(reader.state()).toBe('failed');
});
