import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from '../accuracy/markdown.ts';
import type { ReportCost } from './report-page.ts';

export interface MergeCost {
  readonly files: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Merges the files of simulated trusts as `npm run merge` does, each in a process of its own, reading and writing included. */
export function mergeCosts(project: string): MergeCost[] {
  return [4_000, 32_000].map((files) => {
    const folder = mkdtempSync(join(tmpdir(), 'lollipop-bench-'));
    try {
      const run = (script: string, ...options: string[]) =>
        execFileSync(process.execPath, [join(project, 'scripts', script), ...options], { encoding: 'utf8' });
      run('simulate.ts', '--schools', '413', '--browsers', String(files), '--seed', '1', '--out', folder);
      const [, seconds, megabytes] = /([\d.]+) s, (\d+) MB of memory/.exec(run('merge.ts', folder, '--out', join(folder, 'out'))) ?? [];
      return { files, seconds: Number(seconds), megabytes: Number(megabytes) };
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

export const mergeSection = (costs: readonly MergeCost[], report: ReportCost): string => `## Merging browsers' counts

\`npm run merge\` on the files of a simulated trust of 413 schools, two half-terms a browser, from the disk to the published tables; memory is the most that the process ever held.

${table(
  ['Files', 'time', 'memory', 'budget', 'goal'],
  costs.map(({ files, seconds, megabytes }) => [
    files.toLocaleString('en-GB'),
    `${seconds} s`,
    `${megabytes} MB`,
    ...(files === 32_000 ? ['20 s', '5 s'] : ['', '']),
  ]),
)}

The same ${(32_000).toLocaleString('en-GB')} files dropped on the report page in Chromium, from the drop to the charts: ${Math.round(report.seconds)} s, ${Math.round(report.processor)} s of a processor in all the browser's processes; budget 20 s.
`;
