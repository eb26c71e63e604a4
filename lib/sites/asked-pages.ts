import { asksOf, sites } from './index.ts';
import { hostOf } from './match.ts';

/**
 * A rule of the browser's own that opens a page of ours in place of one with a prompt in its address, before anything is asked of the tool's server.
 * What was asked for comes to our page behind the `#`, which no server ever sees.
 * https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#redirect_using_regexsubstitution
 */
export interface AskedPageRule {
  readonly id: number;
  readonly priority: 1;
  readonly action: { readonly type: 'redirect'; readonly redirect: { readonly regexSubstitution: string } };
  readonly condition: {
    readonly requestDomains: string[];
    readonly regexFilter: string;
    readonly resourceTypes: ['main_frame'];
    readonly requestMethods: ['get'];
  };
}

/** The browser has one list for all rules; those that stop tools count from 1. */
const FIRST = 100_001;

/**
 * One rule for whole hosts and one for each host of which only a part is a tool. `page` is the address of our page, `watched` the match patterns of the
 * pages that the guard is on: nothing is held that nobody could give back. Every rule weighs less than one that stops a tool (`stop-rules.ts`).
 */
export function askedPageRules(page: string, watched: readonly string[]): AskedPageRule[] {
  const addresses = [...new Set(watched)].sort().flatMap((pattern) => {
    const [, host, path] = PATTERN.exec(pattern) ?? [];
    return host && path ? [{ host, path }] : [];
  });
  const whole = addresses.filter(({ path }) => path === '/').map(({ host }) => host);
  const partly = addresses.filter(({ path }) => path !== '/').map(({ host, path }) => ({ hosts: [host], path }));
  return [{ hosts: [...new Set(whole)], path: '/' }, ...partly].map(({ hosts, path }, place) => ({
    id: FIRST + place,
    priority: 1,
    action: { type: 'redirect', redirect: { regexSubstitution: `${page}#\\0` } },
    condition: {
      requestDomains: hosts,
      regexFilter: `^https://[^/]+${path}[^?#]*\\?(?:[^#]*&)?(?:${names.join('|')})=[^&#].*$`,
      resourceTypes: ['main_frame'],
      requestMethods: ['get'],
    },
  }));
}

/** `https://*.host/*`, or `https://host/path*` where only a part is a tool. */
const PATTERN = /^https:\/\/(?:\*\.)?([^/*]+)(\/.*)\*$/;

/** Of all sites together, and of those without an adapter: our page looks again, by site. */
const names = [...new Set(['', ...sites.map(({ hosts: [host = ''] }) => hostOf(host))].flatMap(asksOf))].sort();
