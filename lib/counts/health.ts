import type { MemoryPlace } from './counter.ts';
import { heldCounts } from './store.ts';

/** How counting is doing in this browser, for the status page. */
export interface CountsHealth {
  /** `waiting`: the disk did not take some counts, they are in memory. `lost`: some found no room there either. `unreadable`: the database cannot be opened. */
  readonly state: 'well' | 'waiting' | 'lost' | 'unreadable';
  readonly waiting: number;
  readonly lost: number;
  /** Records that could not be read; they are left out and deleted. */
  readonly damaged: number;
  /** Half-terms of which something is held, in the order of time. */
  readonly periods: readonly string[];
}

/** Never throws: a database that cannot be opened is an answer. */
export async function countsHealth(memory: MemoryPlace): Promise<CountsHealth> {
  const onTheWay = await memory.read().catch(() => undefined);
  const held = await heldCounts().catch(() => undefined);
  const [waiting, lost] = [onTheWay?.waiting.length ?? 0, onTheWay?.lost ?? 0];
  const state = !held ? 'unreadable' : lost > 0 ? 'lost' : waiting > 0 ? 'waiting' : 'well';
  return { state, waiting, lost, damaged: held?.damaged ?? 0, periods: [...new Set(held?.counts.map(({ period }) => period) ?? [])] };
}
