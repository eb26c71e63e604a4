import data from '../../policy-rules/hosts.json' with { type: 'json' };
import type { ToolStatus } from './enums.ts';
import { closeness, OTHER_TOOL } from './tools.ts';
import type { PolicyRecord, ToolCard } from './types.ts';

/**
 * AI hosts without a card of their own, by kind, and hosts that hold much besides AI. Not for the guard: it needs the cards alone, and this
 * list is for the worker and the pages of the extension. Mostly from v2fly/domain-list-community (MIT) and a hand-kept list; being on it says
 * nothing but "this is an AI service".
 */
export const hostLists: {
  readonly hosts: { readonly [kind in ToolCard['category']]?: readonly string[] };
  readonly mixedUse: readonly string[];
} = data;

/** What comes of opening a page: a stopped page, a notice once a day, or a quiet mark. */
export type Reception = 'stop' | 'notice' | 'mark';

/** Why, in words that a page of ours turns into sentences. `note_taker` and `prohibited` differ in what the policy says about them. */
export type HostReason = 'note_taker' | ToolStatus;

export interface Visit {
  /** Id of the card, or `other`. */
  readonly tool: string;
  readonly name: string;
  /** The address on the card or list that fits: `host` or `host/path`. */
  readonly listed: string;
  readonly category: ToolCard['category'];
  readonly status: ToolStatus;
  /** The site holds much besides AI, so it is never stopped whole. */
  readonly mixedUse: boolean;
  readonly reception: Reception;
  readonly reason: HostReason;
  /** What the card says besides. */
  readonly note: string | null;
}

type Entry = Omit<Visit, 'reception' | 'reason' | 'mixedUse'>;

/** Section 7 of the trust's AI policy rules out AI note-takers that it has not authorised; every other host without a decision is unlisted. */
const statusOfKind = (category: ToolCard['category']): ToolStatus => (category === 'meeting' ? 'prohibited' : 'unlisted');

const listedHosts: readonly Entry[] = Object.entries(hostLists.hosts).flatMap(([kind, hosts]) => {
  const category = kind as ToolCard['category'];
  return hosts.map((listed) => ({ tool: OTHER_TOOL, name: listed, listed, category, status: statusOfKind(category), note: null }));
});

/** Cards first: the trust's word on an address holds against the list's. */
const entriesOf = (policy: PolicyRecord): Entry[] => [
  ...policy.tools.flatMap(({ id, name, hosts, category, status, note }) =>
    hosts.map((listed) => ({ tool: id, name, listed, category, status, note })),
  ),
  ...listedHosts,
];

/**
 * What is known about an address, from the cards of the policy in force and the host list; undefined for a host on neither, which is not
 * seen at all. `hostname` and `path` as `location` gives them.
 */
export function visitTo(hostname: string, path: string, policy: PolicyRecord): Visit | undefined {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  let best: Entry | undefined;
  let closest = 0;
  for (const entry of entriesOf(policy)) {
    const found = closeness(entry.listed, host, path);
    if (found > closest) [best, closest] = [entry, found];
  }
  return best && received(best);
}

function received(entry: Entry): Visit {
  const { status, category } = entry;
  const mixedUse = isMixedUse(entry.listed);
  const reception = status === 'prohibited' && !mixedUse ? 'stop' : status === 'prohibited' || status === 'unlisted' ? 'notice' : 'mark';
  return { ...entry, mixedUse, reception, reason: status === 'prohibited' && category === 'meeting' ? 'note_taker' : status };
}

/** The address itself and no other: a trust that prohibits one part of such a site by name means that part. */
const isMixedUse = (listed: string): boolean => hostLists.mixedUse.includes(listed.replace(/^www\./, ''));

const split = (listed: string): [string, string] => {
  const cut = listed.indexOf('/');
  return cut < 0 ? [listed, ''] : [listed.slice(0, cut), listed.slice(cut)];
};

/** An address whose pages are stopped, and the addresses below it that are not. */
export interface StoppedAddress extends Pick<Visit, 'tool' | 'name' | 'listed' | 'reason'> {
  readonly host: string;
  /** Empty, or a path: only what lies under it is stopped. */
  readonly path: string;
  /** Sub-domains, or paths of the same host, that the trust decided otherwise; `host` or `host/path`. */
  readonly except: readonly string[];
}

/** Every address to be stopped whole, for rules of the browser's own (declarativeNetRequest): the same answers as `visitTo`, as a list. */
export function stoppedAddresses(policy: PolicyRecord): StoppedAddress[] {
  const entries = entriesOf(policy).map(({ listed }) => listed);
  const known = [...new Set(entries)].flatMap((listed) => {
    const [host, path] = split(listed);
    const visit = visitTo(host, path || '/', policy);
    return visit ? [{ listed, host, path, visit }] : [];
  });
  return known
    .filter(({ visit }) => visit.reception === 'stop')
    .map(({ listed, host, path, visit: { tool, name, reason } }) => {
      const below = known.filter((other) => other.listed !== listed && closeness(listed, other.host, other.path || '/') > 0);
      return {
        tool,
        name,
        listed,
        reason,
        host,
        path,
        except: below.filter(({ visit }) => visit.reception !== 'stop').map((other) => other.listed),
      };
    });
}
