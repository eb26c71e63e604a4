import { asksOn, sites } from './index.ts';
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
 * One rule for whole hosts and one for each host of which only a part is a tool. `page` is the address of our page. Every rule weighs less than one
 * that stops a tool (`stop-rules.ts`).
 */
export function askedPageRules(page: string): AskedPageRule[] {
  const whole = sites.flatMap(({ hosts }) => hosts.filter((host) => !host.includes('/')));
  const partly = sites.flatMap(({ hosts }) => hosts.filter((host) => host.includes('/')));
  const rules = [
    { hosts: whole, path: '/' },
    ...partly.map((pattern) => ({ hosts: [hostOf(pattern)], path: pattern.slice(hostOf(pattern).length) })),
  ];
  return rules.map(({ hosts, path }, place) => ({
    id: FIRST + place,
    priority: 1,
    action: { type: 'redirect', redirect: { regexSubstitution: `${page}#\\0` } },
    condition: {
      requestDomains: hosts.map(hostOf).map((host) => host.replace(/^\*\./, '')),
      regexFilter: `^https://[^/]+${path}[^?#]*\\?(?:[^#]*&)?(?:${names.join('|')})=[^&#].*$`,
      resourceTypes: ['main_frame'],
      requestMethods: ['get'],
    },
  }));
}

/** Of all sites together: our page looks again, by site. */
const names = [...new Set(sites.flatMap(({ hosts: [host = ''] }) => asksOn(hostOf(host))))].sort();
