import type { PolicyRecord } from '../types.ts';

/** One change of the policy in force. Names of settings only, never their values. */
export interface PolicyChange {
  /** ISO time. */
  readonly when: string;
  readonly version: string;
  readonly source: PolicyRecord['source'];
  readonly schemaVersion: number;
  /** The settings whose values are others than before. */
  readonly keys: readonly string[];
}

/** Enough for a day on which somebody tries things out. */
const MOST = 20;

/** The changes with one more at the end, the oldest dropped. `before` as it was stored, which may be damaged. */
export function withChange(before: unknown, policy: PolicyRecord, keys: readonly string[]): PolicyChange[] {
  const { when, version, source, schemaVersion } = policy;
  const known = Array.isArray(before) ? (before as PolicyChange[]) : [];
  return [...known, { when, version, source, schemaVersion, keys }].slice(-MOST);
}

/** The settings whose values differ. */
export function changedKeys(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])).sort();
}

const DAY = 24 * 60 * 60 * 1000;
const OFTEN = 4;

/** Settings that changed four times or more within a day: most likely two policies are setting them, each over the other. */
export function contestedKeys(changes: readonly PolicyChange[], now: Date): string[] {
  const recent = changes.filter(({ when }) => Math.abs(now.getTime() - Date.parse(when)) < DAY);
  const times = new Map<string, number>();
  for (const key of recent.flatMap(({ keys }) => keys)) times.set(key, (times.get(key) ?? 0) + 1);
  return [...times].filter(([, number]) => number >= OFTEN).map(([key]) => key);
}
