import type { ClosedPeriod, ExportedCount } from '../../lib/counts/export.ts';
import type { Group } from '../../lib/counts/groups.ts';
import type { RoleGroup } from '../../lib/policy/roles.ts';
import { drawEvent } from './events.ts';
import { createRandom, type Random } from './random.ts';

/** Two half-terms that are over wherever this runs. */
export const SIMULATED_PERIODS = ['2024-25 spring-1', '2024-25 spring-2'] as const;

export interface SimulatedBrowser {
  readonly unit: string;
  readonly role: RoleGroup;
  readonly periods: readonly ClosedPeriod[];
}

/** True totals by half-term, category group and action, added up event by event and nowhere else. */
export type Truth = Record<string, Record<string, Record<string, number>>>;

export interface SimulatedTrust {
  readonly groups: readonly Group[];
  readonly truth: Truth;
  /** One after the other, so that a large trust need not fit into memory. `truth` is complete once all have been drawn. */
  browsers(): Generator<SimulatedBrowser>;
}

interface School {
  readonly unit: string;
  readonly browsers: number;
}

/** An invented trust: a few large schools, many small ones, some with a handful of staff, a few browsers without a unit or a role. */
export function simulateTrust({ schools, browsers, seed }: { schools: number; browsers: number; seed: number }): SimulatedTrust {
  const truth: Truth = {};
  const places = share(schools, browsers, createRandom(seed));
  return {
    groups: headCounts(places, createRandom(seed + 1)),
    truth,
    *browsers() {
      const random = createRandom(seed + 2);
      for (const { unit, browsers: number } of places) {
        for (let index = 0; index < number; index++) yield drawBrowser(unit, random, truth);
      }
    },
  };
}

/** Sizes follow a long tail; every school has one browser at least, as far as they go round. */
function share(schools: number, browsers: number, random: Random): School[] {
  const sizes = Array.from({ length: schools }, () => (random.next() < 0.2 ? 4 : 1) * (0.1 + random.next()));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const places = sizes.map((size, index) => ({
    unit: `school-${String(index + 1).padStart(3, '0')}`,
    browsers: Math.max(1, Math.floor((size / total) * browsers)),
  }));
  for (let index = 0, left = browsers - places.reduce((sum, place) => sum + place.browsers, 0); left !== 0; index = (index + 1) % schools) {
    const place = places[index] as School & { browsers: number };
    const step = Math.sign(left);
    if (place.browsers + step < 0) continue;
    place.browsers += step;
    left -= step;
  }
  return places;
}

function headCounts(places: readonly School[], random: Random): Group[] {
  return places.flatMap(({ unit, browsers }) => [
    { unit, role: 'staff' as const, people: random.next() < 0.08 ? 1 + random.below(9) : 3 + Math.floor(browsers * (0.4 + random.next())) },
    { unit, role: 'pupil' as const, people: 5 + Math.floor(browsers * (1 + random.next() * 3)) },
  ]);
}

function drawBrowser(unit: string, random: Random, truth: Truth): SimulatedBrowser {
  const role = random.pick<RoleGroup>([
    ['staff', 50],
    ['pupil', 47],
    ['not_set', 3],
  ]);
  const place = random.next() < 0.01 ? '' : unit;
  const eager = 0.3 + random.next() * (random.next() < 0.05 ? 8 : 1.5);
  const periods = SIMULATED_PERIODS.filter(() => random.next() < 0.94).map((period) =>
    drawPeriod(period, place, role, eager, random, truth),
  );
  return { unit: place, role, periods: periods.filter(({ counts }) => counts.length > 0) };
}

function drawPeriod(period: string, unit: string, role: RoleGroup, eager: number, random: Random, truth: Truth): ClosedPeriod {
  const counts = new Map<string, ExportedCount>();
  for (let left = random.count(14 * eager); left > 0; left--) {
    const count: ExportedCount = { unit, role, ...drawEvent(random), number: 1 };
    const key = Object.values(count).join('|');
    const known = counts.get(key);
    counts.set(key, known ? { ...known, number: known.number + 1 } : count);
    note(truth, period, count);
  }
  return { period, id: random.id(), counts: [...counts.values()] };
}

export function note(truth: Truth, period: string, { group, action, number }: Pick<ExportedCount, 'group' | 'action' | 'number'>): void {
  truth[period] ??= {};
  truth[period][group] ??= {};
  const actions = truth[period][group];
  actions[action] = (actions[action] ?? 0) + number;
}
