import { expect, test } from 'vitest';
import type { Count } from '../../lib/counts/record.ts';
import { countsHealth } from './counts-health.ts';

const count = (tool: string, outcome: string, number: number) => ({ tool, outcome, number }) as unknown as Count;

test('counters, room used, and pages that stopped fitting by tool', async () => {
  const counts = [count('chatgpt', 'degraded', 2), count('claude', 'edited', 5), count('chatgpt', 'degraded', 1)];
  expect(
    await countsHealth(
      async () => counts,
      async () => ({ usage: 95, quota: 100 }),
    ),
  ).toEqual({
    readable: true,
    counters: 3,
    percentFull: 95,
    degraded: [{ tool: 'chatgpt', number: 3 }],
  });
});

test('a store that cannot be read is said to be so', async () => {
  const damaged = () => Promise.reject(new Error('UnknownError'));
  expect(await countsHealth(damaged, async () => ({}))).toEqual({ readable: false });
});
