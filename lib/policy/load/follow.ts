import { browser } from 'wxt/browser';
import { isCurrentPolicy } from '../first.ts';
import type { PolicyRecord } from '../types.ts';
import { POLICY_KEY } from './key.ts';

/**
 * The guard's side of policy delivery: reads the record the worker wrote and tells of every change. Until the first read comes back, 2 to
 * 17 ms after start, the caller's built-in policy is in force. A record of another shape, written by another version, is left alone.
 */
export function followPolicy(onPolicy: (policy: PolicyRecord) => void): void {
  const take = (value: unknown) => {
    if (isCurrentPolicy(value)) onPolicy(value);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[POLICY_KEY]) take(changes[POLICY_KEY].newValue);
  });
  browser.storage.local
    .get(POLICY_KEY)
    .then((stored) => take(stored[POLICY_KEY]))
    .catch(() => {}); // storage gone: the built-in policy stays, which is the stricter state
}
