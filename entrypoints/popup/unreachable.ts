import { browser } from 'wxt/browser';
import { stoppedAddresses } from '../../lib/policy/hosts.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';

/** Addresses that the policy stops and this copy of the extension may not reach: an admin's own, or, in Firefox, any whose access was taken away. */
export async function stoppedButUnreachable(policy: PolicyRecord): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const isGranted = async (host: string) => origins.length > 0 && browser.permissions.contains({ origins: [`https://${host}/*`] });
  const asked = stoppedAddresses(policy).map(async ({ host, listed }) => ((await isGranted(host)) ? [] : [listed]));
  return (await Promise.all(asked)).flat().sort();
}
