import { type StoppedAddress, stoppedAddresses } from './hosts.ts';
import { closeness } from './tools.ts';
import type { PolicyRecord } from './types.ts';

/** The page that stands in for a stopped one. `listed` is an address of our list or of the policy, never the one that was asked for. */
export const stoppedPage = (listed: string): string => `/stopped.html?listed=${encodeURIComponent(listed)}`;

/**
 * As much of a rule of the browser's own as is used here. Such rules work before any request is made and while the worker sleeps.
 * https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest
 */
export interface StopRule {
  readonly id: number;
  /** The closer an address fits, the more its rule weighs, as in `visitTo`. */
  readonly priority: number;
  readonly action: { readonly type: 'redirect'; readonly redirect: { readonly extensionPath: string } } | { readonly type: 'allow' };
  readonly condition: {
    readonly requestDomains: string[];
    readonly urlFilter?: string;
    readonly isUrlFilterCaseSensitive: false;
    readonly resourceTypes: ['main_frame'];
  };
}

/** One rule for each stopped address and for each that the trust left out of one; the same answers as `visitTo`. Ids count from 1. */
export function stopRules(policy: PolicyRecord): StopRule[] {
  const stopped = stoppedAddresses(policy);
  const excepted = [...new Set(stopped.flatMap(({ except }) => except))];
  const rules = [...stopped.map(redirect), ...excepted.map((listed) => ({ ...on(listed), action: { type: 'allow' as const } }))];
  return rules.map((rule, place) => ({ id: place + 1, ...rule }));
}

const redirect = ({ listed }: StoppedAddress) => ({
  ...on(listed),
  action: { type: 'redirect' as const, redirect: { extensionPath: stoppedPage(listed) } },
});

/** Only whole pages: what another page takes from such a host is none of our business. `^` ends a path as `/`, `?` or nothing does. */
function on(listed: string): Pick<StopRule, 'priority' | 'condition'> {
  const [host = '', ...steps] = listed.split('/');
  const path = steps.length > 0 ? `/${steps.join('/')}` : '';
  return {
    priority: closeness(listed, host, path || '/'),
    condition: {
      requestDomains: [host],
      ...(path ? { urlFilter: `||${host}${path}^` } : {}),
      isUrlFilterCaseSensitive: false,
      resourceTypes: ['main_frame'],
    },
  };
}
