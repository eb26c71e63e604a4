import { browser } from 'wxt/browser';
import type { PolicyRecord } from '../../lib/policy/types.ts';
import { patternOf } from '../../lib/policy/watched-hosts.ts';

/** Hosts that the policy wants watched and this copy cannot watch: the edition for the stores has no access to hosts that only a trust knows. */
export async function unwatchedHosts({ extraHosts }: PolicyRecord): Promise<string[]> {
  const granted = (host: string) => browser.permissions.contains({ origins: [patternOf(host).replace(/(\/\/[^/]+\/).*$/, '$1*')] });
  const watched = async (host: string) => browser.scripting !== undefined && (await granted(host));
  const asked = await Promise.all(extraHosts.map(async (host) => ((await watched(host)) ? [] : [host])));
  return asked.flat().sort();
}

/**
 * Addresses of the manifest to which the browser gives no access now, as match patterns: people may take it away in the browser’s list of extensions,
 * in Firefox for each site by itself.
 */
export async function withheldHosts(): Promise<string[]> {
  const asked: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  const granted = await Promise.all(asked.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return asked.filter((_pattern, place) => !granted[place]);
}
