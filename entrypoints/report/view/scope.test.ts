import { expect, test } from 'vitest';
import type { PublishedTable } from '../../../lib/counts/publish.ts';
import { scopesOf, totalsOf } from './scope.ts';

const table = (cells: Record<string, number | null>, rest: number | null): PublishedTable => ({
  cells: Object.entries(cells).map(([cell, number]) => ({ cell, number })),
  rest,
  total: Object.values(cells).reduce<number>((sum, number) => sum + (number ?? 0), rest ?? 0),
});
const coverage = { files: 100, devices: 110, people: 120 };
const period = (name: string, choices?: PublishedTable) => ({ period: name, coverage, tables: choices ? { choices } : {} });

test('terms come newest first, each before its half-terms; a term of one half is that half', () => {
  const periods = ['2025-26 summer-2', '2026-27 autumn-1', '2026-27 autumn-2'].map((name) => period(name));
  expect(scopesOf({ kind: 'published', periods }).map(({ id }) => id)).toEqual([
    '2026-27 autumn',
    '2026-27 autumn-2',
    '2026-27 autumn-1',
    '2025-26 summer-2',
  ]);
});

test('a cell that one half-term does not show is not shown for the term, and nothing is lost from the total', () => {
  const { tables } = totalsOf({
    id: 'term',
    periods: [
      period('2026-27 autumn-1', table({ edited: 40, cancelled: null }, 25)),
      period('2026-27 autumn-2', table({ edited: 50, cancelled: 35 }, null)),
    ],
  });
  expect(tables.choices).toEqual({
    cells: [
      { cell: 'edited', number: 90 },
      { cell: 'cancelled', number: null },
    ],
    rest: 60,
    total: 150,
  });
});

test('what is shown everywhere leaves no rest, and a table that one half-term lacks is lacking', () => {
  const whole = period('2026-27 autumn-1', table({ edited: 40 }, null));
  expect(totalsOf({ id: 'term', periods: [whole, whole] }).tables.choices).toEqual({
    cells: [{ cell: 'edited', number: 80 }],
    rest: null,
    total: 80,
  });
  expect(totalsOf({ id: 'term', periods: [whole, period('2026-27 autumn-2')] }).tables.choices).toBeUndefined();
});
