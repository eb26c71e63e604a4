import { addresses } from './addresses.generated.ts';
import { hostMatches, pathMatches } from './match.ts';

const known = addresses.map((address) => {
  const [where, host = '', path = ''] = address.split(' ');
  return { host, path, inAddress: where === '?' };
});

/**
 * Whether a request goes to a known endpoint. All that the gate needs of the adapters, so that it stays small: where words sit is the
 * guard's business. A GET carries words only where they are in the address; without one, reading a conversation would be held up too.
 */
export function isEndpoint(host: string, path: string, method: string): boolean {
  const reads = method === 'GET' || method === 'HEAD';
  return known.some((endpoint) => (endpoint.inAddress || !reads) && hostMatches(endpoint.host, host) && pathMatches(endpoint.path, path));
}

/** Whether an adapter sends anything to this host: words that were stopped can be looked for there too, not only on the page's own host. */
export const isToolHost = (host: string): boolean => known.some((endpoint) => hostMatches(endpoint.host, host));
