import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Compared } from './compare.ts';

/** The peers' figures of the last run that could install them, so that a run without a network still shows them. */
export interface PeersRun {
  /** ISO date. */
  readonly date: string;
  /** The commit that was measured, with `+` if anything of ours differed from it. */
  readonly commit: string;
  readonly sets: readonly { readonly name: string; readonly prompts: number; readonly rows: readonly Compared[] }[];
}

const FILE = new URL('../../../tests/accuracy/peers/last-run.json', import.meta.url);

export function keepRun(sets: PeersRun['sets']): PeersRun {
  const run = { date: new Date().toISOString().slice(0, 10), commit: commit(), sets };
  writeFileSync(FILE, `${JSON.stringify(run, null, 2)}\n`);
  return run;
}

export function lastRun(): PeersRun | undefined {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    return undefined;
  }
}

function commit(): string {
  const git = (...args: string[]) => spawnSync('git', args, { encoding: 'utf8' }).stdout?.trim();
  const changed = git('status', '--porcelain', '--', 'lib') ? '+' : '';
  return `${git('rev-parse', '--short', 'HEAD') || 'unknown'}${changed}`;
}
