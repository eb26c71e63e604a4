import { addresses } from './addresses.generated.ts';
import { hostMatches, pathMatches } from './match.ts';

/**
 * Whether a request goes to a known endpoint. All that the gate needs of the adapters, so that it stays small: where words sit is the
 * guard's business. A GET carries words only where they are in the address; without one, reading a conversation would be held up too.
 */
export function isEndpoint(host: string, path: string, method: string): boolean {
  const reads = method === 'GET' || method === 'HEAD';
  return addresses.some((address) => {
    const [where, hosts = '', paths = ''] = address.split(' ');
    return (where === '?' || !reads) && hostMatches(hosts, host) && pathMatches(paths, path);
  });
}

/** Whether an adapter sends anything to this host: words that were stopped are looked for there too, not only on the page's own host. */
export const isToolHost = (host: string): boolean => addresses.some((address) => hostMatches(address.split(' ')[1] ?? '', host));
