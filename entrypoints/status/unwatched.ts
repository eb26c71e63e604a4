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
