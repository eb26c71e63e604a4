import { edgeBlocklist } from './edge-copilot.ts';
import { hostRule, reachOf } from './reach.ts';
import type { Chromium, Data, Plan } from './types.ts';

type Policies = { readonly [name: string]: Data };

/**
 * The browser's own policies that put the extension in place and keep it there, by name. Google: https://chromeenterprise.google/policies/,
 * Microsoft: https://learn.microsoft.com/deployedge/microsoft-edge-policies
 */
export function browserPolicies(plan: Plan, browser: Chromium): Policies {
  const { install } = plan;
  const blocked = browser === 'edge' ? edgeBlocklist(install) : [];
  return {
    ExtensionSettings: { [install[browser].id]: extensionSettings(plan, browser) },
    ...privateWindows(plan, browser),
    ...(install.guestWindows === 'off' && { BrowserGuestModeEnabled: false }),
    ...(install.developerTools !== 'leave' && { DeveloperToolsAvailability: install.developerTools === 'off' ? 2 : 0 }),
    ...(blocked.length > 0 && { URLBlocklist: blocked }),
    ...(install.schoolDomains.length > 0 && { AllowedDomainsForApps: install.schoolDomains.join(',') }),
  };
}

/**
 * The entry for this extension: https://support.google.com/chrome/a/answer/9867568. `override_update_url`, because later updates otherwise ask the
 * address in the package.
 */
export function extensionSettings({ values, install }: Plan, browser: Chromium): Policies {
  return {
    installation_mode: 'force_installed',
    update_url: install[browser].updateUrl,
    override_update_url: true,
    toolbar_pin: 'force_pinned',
    ...(install.minimumVersion !== undefined && { minimum_version_required: install.minimumVersion }),
    ...(install.hostAccess === 'listed_sites' && {
      runtime_blocked_hosts: ['*://*'],
      runtime_allowed_hosts: reachOf(values).allowed.map(hostRule),
    }),
  };
}

/**
 * No policy can switch an extension on in private windows. Edge can demand it (MandatoryExtensionsForInPrivateNavigation, from 139); in Chrome the policy of
 * that kind exists on ChromeOS only, so private windows are switched off: https://chromeenterprise.google/policies/#MandatoryExtensionsForIncognitoNavigation
 */
function privateWindows({ install }: Plan, browser: Chromium): Policies {
  if (install.privateWindows === 'leave') return {};
  if (browser === 'chrome') return { IncognitoModeAvailability: 1 };
  return install.privateWindows === 'off'
    ? { InPrivateModeAvailability: 1 }
    : { MandatoryExtensionsForInPrivateNavigation: [install.edge.id] };
}
