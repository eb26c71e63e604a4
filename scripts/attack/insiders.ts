import type { Group } from '../../lib/counts/groups.ts';
import { addPeriod, startPeriod } from '../../lib/counts/merged.ts';
import type { ReadPeriod } from '../../lib/counts/read-export.ts';
import { TABLE_NAMES, unitCell } from '../../lib/counts/tables.ts';
import { THRESHOLD } from '../../lib/counts/tally.ts';
import { cellName, type Insider } from './attack.ts';
import type { HiddenCell } from './releases.ts';

/** Everybody who has a file knows what is in it, by the cells of the published tables. */
export function ownNumbers({ period, counts }: ReadPeriod): Insider {
  const tallies = startPeriod(period);
  addPeriod(tallies, counts);
  const own = TABLE_NAMES.flatMap((table) =>
    [...tallies.tables[table]].map(([cell, { number }]) => [cellName(table, cell), number] as const),
  );
  return { who: 'somebody who knows their own counts', period, own: Object.fromEntries(own) };
}

interface Best {
  readonly insider: Insider;
  readonly number: number;
}

/**
 * Of all who have a file, those who know most: for every hidden cell the one who contributed most to it, and for every table the one whose own counts are most
 * of what hides all its cells.
 */
export function createBestInformed(hidden: readonly HiddenCell[]) {
  const names = new Map<string, Set<string>>();
  for (const { period, table, cell } of hidden) {
    const key = `${period}|${table}`;
    names.set(key, (names.get(key) ?? new Set()).add(cellName(table, cell)));
  }
  const best = new Map<string, Best>();
  const offer = (key: string, number: number, insider: Insider, about: ReadonlySet<string>) => {
    if (number > (best.get(key)?.number ?? 0)) best.set(key, { number, insider: { ...insider, about } });
  };
  return {
    consider(read: ReadPeriod): void {
      const insider = ownNumbers(read);
      for (const table of TABLE_NAMES) {
        const here = names.get(`${read.period}|${table}`);
        if (!here) continue;
        const mine = [...here].filter((name) => insider.own[name]);
        for (const name of mine) offer(`${read.period}|${name}`, insider.own[name] ?? 0, insider, new Set([name]));
        const all = mine.reduce((sum, name) => sum + (insider.own[name] ?? 0), 0);
        offer(`${read.period}|${table}`, all, insider, here);
      }
    },
    insiders: (): Insider[] => [...best.values()].map(({ insider }) => insider),
  };
}

/** In a group of fewer than ten, somebody may know the number of the whole group: of all such groups, one at a time, about every other unit. */
export function smallGroups(groups: readonly Group[], period: string, numberOf: (cell: string) => number): Insider[] {
  return groups
    .filter(({ people }) => people < THRESHOLD)
    .map(({ unit, role }) => {
      const cell = unitCell(unit, role);
      return { who: `somebody who knows all of ${cell}`, period, own: {}, whole: { [cellName('units', cell)]: numberOf(cell) } };
    });
}
