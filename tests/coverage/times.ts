import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readJson } from './record.ts';
import type { BrowserName } from './theatre.ts';

/** What a way looked like when it was tried many times over, on all practice sites that have it. */
export interface Times {
  readonly route: string;
  readonly sites: number;
  readonly times: number;
  readonly proven: number;
  /** What did not come out the same every time, in words. */
  readonly flakes: readonly string[];
  /** What was tested. */
  readonly commit: string;
}

/** Written by `npm run coverage -- --each N` only. */
const pathOf = (browser: BrowserName): string => fileURLToPath(new URL(`record/${browser}-times.json`, import.meta.url));

export const readTimes = (browser: BrowserName): readonly Times[] => readJson<Times[]>(pathOf(browser)) ?? [];

/** Puts the ways of a run in the place of those they are about. */
export function mergeIntoTimes(browser: BrowserName, run: readonly Times[]): void {
  const ways = new Map([...readTimes(browser), ...run].map((way) => [way.route, way]));
  const lines = [...ways.values()].toSorted((a, b) => (a.route < b.route ? -1 : 1)).map((way) => `  ${JSON.stringify(way)}`);
  writeFileSync(pathOf(browser), `[\n${lines.join(',\n')}\n]\n`);
}
