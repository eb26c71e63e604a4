import type { MemoryPlace } from './counter.ts';
import type { Count, CountedTool } from './record.ts';
import { heldCounts } from './store.ts';

/** How counting is doing in this browser, for the status page. */
export interface CountsHealth {
  /** `waiting`: the disk did not take some counts, they are in memory. `lost`: some found no room there either. `unreadable`: the database cannot be opened. */
  readonly state: 'well' | 'waiting' | 'lost' | 'unreadable';
  readonly waiting: number;
  readonly lost: number;
  /** Records that could not be read; they are left out and deleted. */
  readonly damaged: number;
  readonly counters: number;
  /** Of the browser's room for the extension. */
  readonly percentFull: number;
  /** Pages that stopped fitting, by tool. */
  readonly degraded: readonly { readonly tool: CountedTool; readonly number: number }[];
}

/** As `navigator.storage.estimate` tells it. */
type Estimate = () => Promise<{ readonly usage?: number; readonly quota?: number }>;

/** Never throws: a database that cannot be opened is an answer. */
export async function countsHealth(memory: MemoryPlace, estimate: Estimate): Promise<CountsHealth> {
  const onTheWay = await memory.read().catch(() => undefined);
  const held = await heldCounts().catch(() => undefined);
  const { usage = 0, quota = 0 } = await estimate().catch(() => ({}) as Awaited<ReturnType<Estimate>>);
  const [waiting, lost] = [onTheWay?.waiting.length ?? 0, onTheWay?.lost ?? 0];
  const counts = held?.counts ?? [];
  return {
    state: !held ? 'unreadable' : lost > 0 ? 'lost' : waiting > 0 ? 'waiting' : 'well',
    waiting,
    lost,
    damaged: held?.damaged ?? 0,
    counters: counts.length,
    percentFull: quota > 0 ? Math.round((usage / quota) * 100) : 0,
    degraded: degradedByTool(counts),
  };
}

function degradedByTool(counts: readonly Count[]): CountsHealth['degraded'] {
  const tools = new Map<CountedTool, number>();
  for (const { tool, outcome, number } of counts) if (outcome === 'degraded') tools.set(tool, (tools.get(tool) ?? 0) + number);
  return [...tools].map(([tool, number]) => ({ tool, number }));
}
