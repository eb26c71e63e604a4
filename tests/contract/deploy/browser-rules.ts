import { chromeSchema } from '../../../lib/policy/chrome-schema.ts';

/**
 * What Chrome, Edge and Firefox take, as far as a kit uses it, as tables of ours: policy names and types from https://chromeenterprise.google/policies/,
 * https://learn.microsoft.com/deployedge/microsoft-edge-policies and https://mozilla.github.io/enterprise-admin-reference/. An unknown name or another type is
 * a complaint.
 */
type Check = (value: unknown) => boolean;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const flag: Check = (value) => typeof value === 'boolean';
const text: Check = (value) => typeof value === 'string' && value !== '';
const oneOf =
  (...members: readonly unknown[]): Check =>
  (value) =>
    members.includes(value);
const list =
  (each: Check, most = 1000): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.length <= most && value.every(each);
const object =
  (fields: Readonly<Record<string, Check>>, needed: readonly string[] = []): Check =>
  (value) =>
    isObject(value) && needed.every((name) => name in value) && Object.entries(value).every(([name, one]) => fields[name]?.(one) === true);
const mapOf =
  (name: RegExp, each: Check): Check =>
  (value) =>
    isObject(value) && Object.keys(value).length > 0 && Object.entries(value).every(([key, one]) => name.test(key) && each(one));

const webAddress: Check = (value) => typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value);
/** Scheme and host, no path and no port: https://support.google.com/chrome/a/answer/9867568 */
const hostRule: Check = (value) => typeof value === 'string' && /^(\*|https?):\/\/(\*|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+)$/.test(value);
/** https://support.google.com/chrome/a/answer/9942583 */
const blockedAddress: Check = (value) => typeof value === 'string' && /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w./-]+)?$/.test(value);

const CHROMIUM_ID = /^[a-p]{32}$/;

const extensionSetting = object(
  {
    installation_mode: oneOf('force_installed', 'normal_installed', 'allowed', 'blocked', 'removed'),
    update_url: webAddress,
    override_update_url: flag,
    toolbar_pin: oneOf('force_pinned', 'default_unpinned', 'default_pinned'),
    minimum_version_required: (value) => typeof value === 'string' && /^\d+(\.\d+){0,3}$/.test(value),
    runtime_blocked_hosts: list(hostRule, 100),
    runtime_allowed_hosts: list(hostRule, 100),
  },
  ['installation_mode', 'update_url'],
);

/** Managed values by the schema that the browser itself checks them with. */
const managedValues: Check = (value) => {
  const types = chromeSchema().properties ?? {};
  const kinds: Readonly<Record<string, Check>> = {
    string: text,
    boolean: flag,
    integer: Number.isInteger,
    array: (one) => Array.isArray(one) && one.every(text),
  };
  return isObject(value) && Object.entries(value).every(([key, one]) => kinds[types[key]?.type ?? '']?.(one) === true);
};

const chromium = {
  ExtensionSettings: mapOf(CHROMIUM_ID, extensionSetting),
  BrowserGuestModeEnabled: flag,
  DeveloperToolsAvailability: oneOf(0, 1, 2),
  URLBlocklist: list(blockedAddress),
  AllowedDomainsForApps: text,
  '3rdparty': object({ extensions: mapOf(CHROMIUM_ID, managedValues) }),
};
const chrome = { ...chromium, IncognitoModeAvailability: oneOf(0, 1, 2) };
const edge = {
  ...chromium,
  InPrivateModeAvailability: oneOf(0, 1, 2),
  MandatoryExtensionsForInPrivateNavigation: list((value) => CHROMIUM_ID.test(String(value))),
};

const firefoxPattern: Check = (value) => typeof value === 'string' && /^\*:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/[\w./-]*\*?$/.test(value);
const firefox = {
  policies: object({
    ExtensionSettings: mapOf(
      /^[\w.-]+@[\w.-]+$/,
      object(
        {
          installation_mode: oneOf('force_installed', 'normal_installed', 'allowed', 'blocked'),
          install_url: webAddress,
          default_area: oneOf('navbar', 'menupanel'),
          private_browsing: flag,
          runtime_blocked_hosts: list(hostRule, 100),
          runtime_allowed_hosts: list(hostRule, 100),
        },
        ['installation_mode', 'install_url'],
      ),
    ),
    DisablePrivateBrowsing: flag,
    DisableDeveloperTools: flag,
    WebsiteFilter: object({ Block: list(firefoxPattern) }, ['Block']),
    '3rdparty': object({ Extensions: mapOf(/^[\w.-]+@[\w.-]+$/, managedValues) }),
  }),
};

const RULES = { chrome, edge, firefox };

/** Names of the policies that this browser would refuse or not know; none for a file that it takes whole. */
export function refused(browser: keyof typeof RULES, policies: unknown): string[] {
  if (!isObject(policies)) return ['not an object'];
  const rules: Readonly<Record<string, Check>> = RULES[browser];
  return Object.entries(policies).flatMap(([name, value]) => (rules[name]?.(value) === true ? [] : [name]));
}

export const isManagedValues = managedValues;
