import { parse } from 'plist';
import { BROWSER_NAMES } from '../admx.ts';
import { browserPolicies } from '../browser-policies.ts';
import { isObject, ofMachine, peopleOf, slug } from '../plan.ts';
import { plistFile, uuidFor } from '../plist.ts';
import { CHROMIUMS, type Chromium, type Data, type KitFile, type Plan, type Platform, type Values } from '../types.ts';

const DOMAIN: { readonly [browser in Chromium]: string } = { chrome: 'com.google.Chrome', edge: 'com.microsoft.Edge' };

/**
 * Configuration profiles. The browser reads its policies from its own preference domain and those of an extension from a domain with the id behind it:
 * https://support.google.com/chrome/a/answer/9020580, https://www.chromium.org/administrators/mac-quick-start/,
 * https://developer.apple.com/documentation/devicemanagement/toplevel
 */
export const macos: Platform = {
  id: 'macos',
  name: 'macOS: Chrome and Edge',
  files: (plan) => CHROMIUMS.flatMap((browser) => [machineProfile(plan, browser), ...peopleProfiles(plan, browser)]),
  read: (text) => {
    const content = /<plist[\s>]/.test(text) ? payloads(text) : [];
    const own = content.filter((one) => /\.extensions\.[a-p]{32}$/.test(String(one.PayloadType)));
    if (own.length === 0) return undefined;
    return Object.fromEntries(own.flatMap(Object.entries).filter(([key]) => !key.startsWith('Payload'))) as Values;
  },
  guide: () => ({
    put: [
      'Upload `macos/lollipop-chrome.mobileconfig` and `macos/lollipop-edge.mobileconfig` to your device management (Jamf, Mosyle, Intune: custom profile, device channel).',
      'Profiles in `macos/people/` go to user groups by the user channel.',
    ],
    verify: [
      'System Settings > General > Device Management shows the profile. Then `chrome://policy` or `edge://policy`, section “Lollipop”.',
    ],
    notes: ['Chrome and Edge install from a server of your own only on a Mac that is managed by MDM or enrolled in browser management.'],
  }),
};

function payloads(text: string): Record<string, unknown>[] {
  try {
    const profile: unknown = parse(text);
    return isObject(profile) && Array.isArray(profile.PayloadContent) ? profile.PayloadContent.filter(isObject) : [];
  } catch {
    return [];
  }
}

type Settings = { readonly [key: string]: Data };

function machineProfile(plan: Plan, browser: Chromium): KitFile {
  const text = profile(`lollipop.${browser}`, `Lollipop in ${BROWSER_NAMES[browser]}`, 'System', [
    { domain: DOMAIN[browser], settings: browserPolicies(plan, browser) },
    { domain: extensionDomain(plan, browser), settings: ofMachine(plan.values) },
  ]);
  return { path: `macos/lollipop-${browser}.mobileconfig`, text };
}

function peopleProfiles(plan: Plan, browser: Chromium): KitFile[] {
  return peopleOf(plan).map(({ name, values }) => ({
    path: `macos/people/${slug(name)}-${browser}.mobileconfig`,
    text: profile(`lollipop.${browser}.people.${slug(name)}`, `Lollipop in ${BROWSER_NAMES[browser]}: ${name}`, 'User', [
      { domain: extensionDomain(plan, browser), settings: values },
    ]),
  }));
}

const extensionDomain = (plan: Plan, browser: Chromium): string => `${DOMAIN[browser]}.extensions.${plan.install[browser].id}`;

function profile(
  identifier: string,
  name: string,
  scope: 'System' | 'User',
  contents: readonly { readonly domain: string; readonly settings: Settings | Values }[],
): string {
  return plistFile({
    PayloadContent: contents.map(({ domain, settings }) => ({ ...payload(domain, `${identifier}.${domain}`, name), ...settings })),
    ...payload('Configuration', identifier, name),
    PayloadDescription: 'Installs Lollipop and sets its policy.',
    PayloadRemovalDisallowed: true,
    PayloadScope: scope,
  });
}

const payload = (type: string, identifier: string, name: string): Settings => ({
  PayloadType: type,
  PayloadVersion: 1,
  PayloadIdentifier: identifier,
  PayloadUUID: uuidFor(identifier),
  PayloadDisplayName: name,
});
