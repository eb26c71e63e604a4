import { exportJson } from '../../../lib/counts/export.ts';
import type { Group } from '../../../lib/counts/groups.ts';
import { type Merge, mergeExports, type SourceFile } from '../../../lib/counts/merge.ts';
import { type Publication, publish } from '../../../lib/counts/publish.ts';
import type { ReadPeriod } from '../../../lib/counts/read-export.ts';
import { simulateTrust, type Truth } from '../../../scripts/simulate/trust.ts';

export interface SmallTrust {
  readonly files: readonly SourceFile[];
  readonly read: readonly ReadPeriod[];
  readonly groups: readonly Group[];
  readonly truth: Truth;
}

/** A simulated trust that fits into memory. */
export function smallTrust(schools: number, browsers: number, seed: number): SmallTrust {
  const trust = simulateTrust({ schools, browsers, seed });
  const drawn = [...trust.browsers()];
  const files = drawn.map(({ periods }, index) => fileOf(`${index}.json`, exportJson(periods)));
  return { files, read: drawn.flatMap(({ periods }) => periods), groups: trust.groups, truth: trust.truth };
}

export const fileOf = (name: string, text: string): SourceFile => ({ name, text: async () => text });

/** Long after every half-term that the simulation draws. */
export const NOW = new Date('2026-11-22T12:00:00');

export const merge = (files: readonly SourceFile[]): Promise<Merge> => mergeExports(files, { now: NOW });

export async function published(trust: SmallTrust): Promise<{ merged: Merge; publication: Publication }> {
  const merged = await merge(trust.files);
  return { merged, publication: publish({ tallies: merged.tallies, groups: trust.groups, devices: trust.files.length }) };
}
