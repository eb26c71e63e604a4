import type { Cell } from '../../tests/coverage/cell.ts';
import type { Times } from '../../tests/coverage/times.ts';

/** Of a repeated run: what did not come out the same every time, one line each, with how often it was what. */
export function flakesIn(cells: readonly Cell[]): string[] {
  const byRoute = Map.groupBy(cells, ({ replica, route }) => `${replica} ${route}`);
  return [...byRoute].flatMap(([name, times]) => {
    const outcomes = Map.groupBy(times, ({ state, reason }) => `${state}${reason ? ` (${reason})` : ''}`);
    if (outcomes.size < 2) return [];
    return `${name}: ${[...outcomes].map(([outcome, same]) => `${same.length} times ${outcome}`).join(', ')}`;
  });
}

/** The same run way by way: on how many sites and how often each was tried, and what did not come out the same every time. */
export function timesOf(cells: readonly Cell[]): Times[] {
  return [...Map.groupBy(cells, ({ route }) => route)].map(([route, tried]) => ({
    route,
    sites: new Set(tried.map(({ replica }) => replica)).size,
    times: tried.length,
    proven: tried.filter(({ state }) => state === 'proven').length,
    flakes: flakesIn(tried),
    commit: tried[0]?.commit ?? '',
  }));
}

/** For the console: a line for each way. */
export function timesTable(ways: readonly Times[]): string {
  const lines = ways.map(
    ({ route, sites, times, proven, flakes }) => `| ${[route, sites, times, proven, flakes.join('; ') || 'no'].join(' | ')} |`,
  );
  return ['| Way | Sites | Times | Proven | Flakes |', '|---|--:|--:|--:|---|', ...lines].join('\n');
}
