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

/** The same run as one table, a line for each way: on how many sites and how often it was tried, and what did not come out the same every time. */
export function timesTable(cells: readonly Cell[]): string {
  const lines = [...Map.groupBy(cells, ({ route }) => route)].map(([route, times]) => {
    const sites = new Set(times.map(({ replica }) => replica)).size;
    const proven = times.filter(({ state }) => state === 'proven').length;
    return `| ${[route, sites, times.length, proven, flakesIn(times).join('; ') || 'no'].join(' | ')} |`;
  });
  return ['| Way | Sites | Times | Proven | Flakes |', '|---|--:|--:|--:|---|', ...lines].join('\n');
}
