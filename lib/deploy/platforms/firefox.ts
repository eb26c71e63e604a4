import { entriesOf, isObject, jsonObject, jsonText } from '../plan.ts';
import { blockableAddresses, hostRule, reachOf } from '../reach.ts';
import type { Data, Plan, Platform, Values } from '../types.ts';
import { at } from './linux.ts';

/** policies.json: https://mozilla.github.io/enterprise-admin-reference/reference/policies/extensionsettings/ and `3rdparty` beside it. */
export const firefox: Platform = {
  id: 'firefox',
  name: 'Firefox on Windows, macOS and Linux',
  files: (plan) => [{ path: 'firefox/policies.json', text: jsonText({ policies: policiesOf(plan) }) }],
  read: (text) => {
    const [values] = Object.values(at(jsonObject(text), 'policies', '3rdparty', 'Extensions') ?? {});
    return isObject(values) ? (values as Values) : undefined;
  },
  guide: () => ({
    put: [
      'Windows: `distribution\\policies.json` beside `firefox.exe`. macOS: `Firefox.app/Contents/Resources/distribution/policies.json`. Linux: `/etc/firefox/policies/policies.json`.',
      'If you already have a `policies.json`, or use Mozilla’s Group Policy templates, put our entries of `ExtensionSettings` and `3rdparty` into it: Firefox takes each policy from one source only.',
      'Restart Firefox. It reads managed values at its start only, so every later change takes a restart too.',
    ],
    verify: ['Open `about:policies`: “Active” shows the entries, “Errors” is empty. Then the status page of Lollipop.'],
    notes: [
      'The ordinary Firefox installs only packages that Mozilla has signed, by policy too. See docs/admin/packaging.md for signing without listing.',
      'The file belongs to the machine, so does a role in it. Leave the role out where staff and pupils share a machine.',
      'Mozilla asks for disclosure even under policy: keep `noticeGiven` unset until you have told people.',
    ],
  }),
};

function policiesOf(plan: Plan): { readonly [name: string]: Data } {
  const { install } = plan;
  return {
    ExtensionSettings: {
      [install.firefox.id]: {
        installation_mode: 'force_installed',
        install_url: install.firefox.installUrl,
        default_area: 'navbar',
        // Runs in private windows too, which Chrome’s policy cannot do.
        ...(install.privateWindows !== 'leave' && { private_browsing: true }),
        ...(install.hostAccess === 'listed_sites' && {
          runtime_blocked_hosts: ['*://*'],
          runtime_allowed_hosts: reachOf(plan.values).allowed.map(hostRule),
        }),
      },
    },
    ...(install.privateWindows === 'off' && { DisablePrivateBrowsing: true }),
    ...(install.developerTools === 'off' && { DisableDeveloperTools: true }),
    '3rdparty': { Extensions: { [install.firefox.id]: entriesOf(plan.values) } },
  };
}

/** At most 1,000 patterns: https://mozilla.github.io/enterprise-admin-reference/reference/policies/websitefilter/ */
export const websiteFilter = ({ values }: Plan): Data => ({
  policies: {
    WebsiteFilter: {
      Block: blockableAddresses(values)
        .slice(0, 1000)
        .map((address) => `*://*.${address.includes('/') ? `${address}*` : `${address}/*`}`),
    },
  },
});
