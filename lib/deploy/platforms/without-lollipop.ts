import { jsonText } from '../plan.ts';
import { blockableAddresses } from '../reach.ts';
import { regFile } from '../reg-file.ts';
import { policyEntries, policyRoot } from '../registry.ts';
import { CHROMIUMS, type Platform } from '../types.ts';
import { websiteFilter } from './firefox.ts';

/** `URLBlocklist` takes 1,000 entries: https://chromeenterprise.google/policies/#URLBlocklist */
const MOST = 1000;

/** For machines, profiles and browsers that run no Lollipop: every AI address of the list, blocked by the browser itself. */
export const withoutLollipop: Platform = {
  id: 'without-lollipop',
  name: 'Browsers without Lollipop',
  files: (plan) => {
    const policies = { URLBlocklist: blockableAddresses(plan.values).slice(0, MOST) };
    const remarks = ['AI addresses, for browsers that run no Lollipop. Take out the lines of tools that may be used unchecked.'];
    return [
      { path: 'without-lollipop/hosts.txt', text: `${policies.URLBlocklist.join('\n')}\n` },
      { path: 'without-lollipop/chrome-or-edge.json', text: jsonText(policies) },
      ...CHROMIUMS.map((browser) => ({
        path: `without-lollipop/${browser}.reg`,
        text: regFile({ hive: 'HKEY_LOCAL_MACHINE', remarks, cleared: [], entries: policyEntries(policies, policyRoot(browser)) }),
      })),
      { path: 'without-lollipop/firefox-policies.json', text: jsonText(websiteFilter(plan)) },
    ];
  },
  read: () => undefined,
  guide: () => ({
    put: [
      'Only where Lollipop is **not** installed: kiosks, exam machines, a second browser that you cannot remove. The files block every AI address of the list, approved ones too, because nothing is checked there.',
      '`hosts.txt` is the same list for a web filter or firewall.',
    ],
    verify: ['Open an address of the list: the browser says that the administrator has blocked it.'],
    notes: ['Sites that are more than their AI, such as canva.com, are not in the list.'],
  }),
};
