import { readdirSync, readFileSync } from 'node:fs';

/** Proportional set size of a process and all below it, in bytes; undefined where the system does not say, which is everywhere but on Linux. */
export function memoryOf(root: number | undefined): number | undefined {
  if (process.platform !== 'linux' || root === undefined) return undefined;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(pids.map((pid) => [Number(pid), figure(`/proc/${pid}/status`, /^PPid:\s+(\d+)/m)]));
  const isOurs = (pid: number | undefined): boolean => pid !== undefined && (pid === root || isOurs(parents.get(pid)));
  const ours = [...parents.keys()].filter(isOurs);
  return 1024 * ours.reduce((sum, pid) => sum + (figure(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+)/m) ?? 0), 0);
}

/** Undefined if the process has ended meanwhile. */
function figure(file: string, pattern: RegExp): number | undefined {
  try {
    return Number(pattern.exec(readFileSync(file, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}

/** How long it has to stay within two megabytes, and how often that is tried. */
const QUIET = 5_000;
const TRIES = 12;

/** The same once the browser has done what it does of its own accord after a page was loaded, such as making a process for the next one. */
export async function memoryAtRest(root: number | undefined): Promise<number | undefined> {
  let last = memoryOf(root);
  for (let left = TRIES; last !== undefined && left > 0; left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    const now = memoryOf(root);
    if (now === undefined || Math.abs(now - last) < 2e6) return now;
    last = now;
  }
  return last;
}
