import { hostLists } from '../policy/hosts.ts';
import { buildPolicy } from '../policy/record.ts';
import type { ManagedValues } from '../policy/types.ts';

/** Chrome reads no more entries of a list: kMaxItemsURLPatternSet in extension_management_constants.cc of Chromium. */
export const MOST_ALLOWED_HOSTS = 100;

/** Any day will do: no status that matters here depends on it. */
const ANY_DAY = new Date('2026-09-01T00:00:00Z');

/** What the trust decides about comes first, then chat, then what may have to be stopped, then the rest of the list. */
const KINDS = ['chat', 'meeting', 'education', 'writing', 'search', 'documents', 'image', 'code', 'companion', 'other'] as const;

/** Every address of cards, list and policy: `host` or `host/path`, the most important first, none twice. */
export function listedAddresses(values: ManagedValues): string[] {
  const { tools, extraHosts } = buildPolicy(values, ANY_DAY);
  const decided = (values.toolStatus ?? []).map((entry) => entry.slice(0, entry.lastIndexOf('=')).trim());
  const named = tools.filter(({ id, hosts }) => decided.includes(id) || hosts.some((host) => decided.includes(host)));
  const cards = KINDS.flatMap((kind) => tools.filter(({ category }) => category === kind));
  const others = KINDS.flatMap((kind) => hostLists.hosts[kind] ?? []);
  return [...new Set([...extraHosts, ...[...named, ...cards].flatMap(({ hosts }) => hosts), ...others])];
}

export interface Reach {
  /** Hosts that fit, for `runtime_allowed_hosts`; each covers its sub-domains. */
  readonly allowed: readonly string[];
  /** Hosts on which the extension will see nothing. */
  readonly left: readonly string[];
}

/** The hosts of the narrowed install. The browser's rule knows hosts only, so a path stands for its host. */
export function reachOf(values: ManagedValues): Reach {
  const hosts = [...new Set(listedAddresses(values).map((address) => (address.split('/')[0] ?? '').replace(/^www\./, '')))];
  const distinct = hosts.filter((host) => !hosts.some((other) => other !== host && host.endsWith(`.${other}`)));
  return { allowed: distinct.slice(0, MOST_ALLOWED_HOSTS), left: distinct.slice(MOST_ALLOWED_HOSTS) };
}

/** Scheme and host, no path: https://support.google.com/chrome/a/answer/9867568 */
export const hostRule = (host: string): string => `*://*.${host}`;

/**
 * Addresses to block in browsers that run no Lollipop. Sites that are more than their AI are left out unless the list names the path: blocking all of
 * canva.com would take away more than AI.
 */
export const blockableAddresses = (values: ManagedValues): string[] =>
  listedAddresses(values).filter((address) => !hostLists.mixedUse.includes(address.replace(/^www\./, '')));
