import { browser } from 'wxt/browser';
import type { PolicyRecord } from '../types.ts';
import { POLICY_KEY } from './key.ts';

/**
 * The guard's side of policy delivery: reads the record the worker wrote and tells of every change. Until the first read comes back, 2 to
 * 17 ms after start, the caller's built-in policy is in force. A record of another shape, written by another version, is left alone.
 */
export function followPolicy(onPolicy: (policy: PolicyRecord) => void): void {
  const take = (value: unknown) => {
    if (isRecord(value)) onPolicy(value);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[POLICY_KEY]) take(changes[POLICY_KEY].newValue);
  });
  browser.storage.local
    .get(POLICY_KEY)
    .then((stored) => take(stored[POLICY_KEY]))
    .catch(() => {}); // storage gone: the built-in policy stays, which is the stricter state
}

/** The worker validated it with zod before it was written; only the shape's version can differ here. */
const isRecord = (value: unknown): value is PolicyRecord =>
  typeof value === 'object' && value !== null && (value as { schemaVersion?: unknown }).schemaVersion === 1;
