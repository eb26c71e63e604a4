import type { Cell } from '../../tests/coverage/cell.ts';

/** Of a repeated run: what did not come out the same every time, one line each, with how often it was what. */
export function flakesIn(cells: readonly Cell[]): string[] {
  const byRoute = Map.groupBy(cells, ({ replica, route }) => `${replica} ${route}`);
  return [...byRoute].flatMap(([name, times]) => {
    const outcomes = Map.groupBy(times, ({ state, reason }) => `${state}${reason ? ` (${reason})` : ''}`);
    if (outcomes.size < 2) return [];
    return `${name}: ${[...outcomes].map(([outcome, same]) => `${same.length} times ${outcome}`).join(', ')}`;
  });
}
