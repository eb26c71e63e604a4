import { expect, test } from 'vitest';
import { type ClockSeen, dayOf, readClock } from './clock.ts';

const at = (day: string) => new Date(`${day}T09:00:00Z`);

test('the first day is believed, and each later one', () => {
  const first = readClock(undefined, at('2026-11-22'));
  expect([first.seen, first.wrong]).toEqual([{ latest: '2026-11-22' }, undefined]);
  expect(readClock(first.seen, at('2027-09-01')).seen).toEqual({ latest: '2027-09-01' });
});

test('a clock that was put back is judged by the latest day seen', () => {
  const { today, seen, wrong } = readClock({ latest: '2026-11-22' }, at('1970-01-01'));
  expect([dayOf(today), seen.latest, wrong]).toEqual(['2026-11-22', '2026-11-22', 'behind']);
});

test('one start with a clock years ahead leaves no trace; a second day of it is believed', () => {
  const { seen, today, wrong } = readClock({ latest: '2026-11-22' }, at('2099-01-01'));
  expect([seen, dayOf(today), wrong]).toEqual([{ latest: '2026-11-22', leap: '2099-01-01' }, '2099-01-01', 'ahead']);
  expect(readClock(seen, at('2026-11-23')).seen).toEqual({ latest: '2026-11-23' });
  expect(readClock(seen, at('2099-01-01')).seen).toEqual(seen);
  expect(readClock(seen, at('2099-01-02')).seen).toEqual({ latest: '2099-01-02' });
});

test('what is stored may be damaged', () => {
  expect(readClock({ latest: 5 } as unknown as ClockSeen, at('2026-11-22')).seen).toEqual({ latest: '2026-11-22' });
});
