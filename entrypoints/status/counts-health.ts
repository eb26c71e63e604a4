import type { Count } from '../../lib/counts/record.ts';

/** How the store of counts is: whether it can be read, how many counters it has and how full the browser's room for it is. */
export type CountsHealth =
  | { readonly readable: false }
  | {
      readonly readable: true;
      readonly counters: number;
      readonly percentFull: number;
      readonly degraded: readonly { tool: string; number: number }[];
    };

type Estimate = () => Promise<{ readonly usage?: number; readonly quota?: number }>;

/** Never throws: a store that cannot be read is what the page is there to say. */
export async function countsHealth(read: () => Promise<readonly Count[]>, estimate: Estimate): Promise<CountsHealth> {
  try {
    const counts = await read();
    const { usage = 0, quota = 0 } = await estimate();
    const tools = new Map<string, number>();
    for (const { tool, outcome, number } of counts) if (outcome === 'degraded') tools.set(tool, (tools.get(tool) ?? 0) + number);
    return {
      readable: true,
      counters: counts.length,
      percentFull: quota > 0 ? Math.round((usage / quota) * 100) : 0,
      degraded: [...tools].map(([tool, number]) => ({ tool, number })),
    };
  } catch {
    return { readable: false };
  }
}
