import { isObject } from './plan.ts';
import type { Chromium, Data, Values } from './types.ts';

/**
 * Policies as Windows keeps them. Chrome and Edge read text (REG_SZ) and 32-bit numbers (REG_DWORD) only; an object is a key of its own, a list is numbered
 * values under a key or one JSON text: components/policy/core/common/registry_dict.cc of Chromium.
 */
export interface RegistryEntry {
  /** Without the hive. */
  readonly key: string;
  readonly name: string;
  readonly data: string | number;
}

const ROOT: { readonly [browser in Chromium]: string } = {
  chrome: 'Software\\Policies\\Google\\Chrome',
  edge: 'Software\\Policies\\Microsoft\\Edge',
};

export const policyRoot = (browser: Chromium): string => ROOT[browser];
export const valuesKey = (browser: Chromium, id: string): string => `${ROOT[browser]}\\3rdparty\\extensions\\${id}\\policy`;

/** Lists begin at a number that nobody has taken: entries of other people’s lists stand beside them. */
const FIRST_NUMBER = 7001;

/** Browser policies, nested ones as keys below the browser’s own, so that entries for other extensions stay as they are. */
export function policyEntries(policies: { readonly [name: string]: Data }, key: string): RegistryEntry[] {
  return Object.entries(policies).flatMap(([name, data]): RegistryEntry[] => {
    if (Array.isArray(data))
      return data.map((one, place) => ({ key: `${key}\\${name}`, name: String(FIRST_NUMBER + place), data: String(one) }));
    if (isObject(data)) return policyEntries(data as { readonly [name: string]: Data }, `${key}\\${name}`);
    return [{ key, name, data: plain(data as string | number | boolean) }];
  });
}

/** Managed values: one value a key, lists as JSON, so that a new list replaces the old one whole. */
export const valueEntries = (values: Values, key: string): RegistryEntry[] =>
  Object.entries(values).map(([name, value]) => ({
    key,
    name,
    data: Array.isArray(value) ? JSON.stringify(value) : plain(value as string),
  }));

const plain = (value: string | number | boolean): string | number => (typeof value === 'boolean' ? Number(value) : value);

/** The managed values among registry entries, raw; `undefined` where there are none. */
export function valuesAmong(entries: readonly RegistryEntry[]): Record<string, unknown> | undefined {
  const own = entries.filter(({ key }) => /\\3rdparty\\extensions\\[^\\]+\\policy$/i.test(key));
  return own.length === 0 ? undefined : Object.fromEntries(own.map(({ name, data }) => [name, data]));
}
