import { chatgpt } from './chatgpt.ts';
import { generic } from './generic.ts';
import { hostMatches, pathMatches } from './match.ts';
import type { Endpoint, SiteAdapter } from './types.ts';

/** Every site with an adapter of its own, one file each. `tests/repo` fails when this list and the folder differ. */
export const sites: readonly SiteAdapter[] = [chatgpt];

/** The adapter for a page, by host; sites without one get the generic adapter. */
export function siteFor(host: string): SiteAdapter {
  return sites.find((site) => site.hosts.some((pattern) => hostMatches(pattern, host))) ?? generic;
}

const endpoints: readonly Endpoint[] = sites.flatMap((site) => site.endpoints);

/** The known endpoint that a request goes to; looked up by address alone, whichever page it comes from. */
export function endpointFor(host: string, path: string): Endpoint | undefined {
  return endpoints.find((endpoint) => hostMatches(endpoint.host, host) && pathMatches(endpoint.path, path));
}
