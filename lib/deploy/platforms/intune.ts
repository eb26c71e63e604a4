import { admxFile, admxName, BROWSER_NAMES, categoryOf, elementOf, emptyOf, INSTALL_POLICY, rootCategory } from '../admx.ts';
import { type AdmxKey, admxKeys } from '../admx-keys.ts';
import { isObject, jsonObject, jsonText, ofMachine, peopleOf, slug, typed } from '../plan.ts';
import { CHROMIUMS, type Chromium, type Data, type KitFile, type Plan, type Platform, type Value, type Values } from '../types.ts';
import { element, unescaped } from '../xml.ts';

/**
 * Custom profiles for Intune: the template of this kit is handed to Windows (ADMX ingestion), then each value is one OMA-URI.
 * https://learn.microsoft.com/windows/client-management/understanding-admx-backed-policies and, for what may be ingested,
 * https://learn.microsoft.com/windows/client-management/win32-and-centennial-app-policy-configuration
 */
export const intune: Platform = {
  id: 'intune',
  name: 'Intune: Chrome and Edge on Windows',
  files: (plan) => CHROMIUMS.flatMap((browser) => [machineProfile(plan, browser), ...peopleProfiles(plan, browser)]),
  read: (text) => {
    const settings = jsonObject(text)?.omaSettings;
    if (!Array.isArray(settings)) return undefined;
    const values = settings.flatMap((one) => (isObject(one) ? readSetting(String(one.omaUri), String(one.value)) : []));
    return values.length > 0 ? typed(Object.fromEntries(values)) : undefined;
  },
  guide: () => ({
    put: [
      'Each file is one custom profile for Windows 10 and later. Upload it with Microsoft Graph: `Connect-MgGraph -Scopes DeviceManagementConfiguration.ReadWrite.All`, then `Invoke-MgGraphRequest -Method POST -Uri https://graph.microsoft.com/v1.0/deviceManagement/deviceConfigurations -ContentType application/json -Body (Get-Content chrome.json -Raw)`.',
      'Or by hand: Devices > Configuration > Create > Templates > Custom, and one row for each entry of `omaSettings`: name, OMA-URI, data type String, value.',
      'Assign `intune/chrome.json` and `intune/edge.json` to devices, the files in `intune/people/` to user groups.',
    ],
    verify: [
      'On one machine: Settings > Accounts > Access work or school > Info > Sync, restart the browser, open `chrome://policy` or `edge://policy`.',
    ],
    notes: [
      'Windows lets ingested templates write below `Software\\Policies\\Microsoft` only where Microsoft has listed the key. If the Edge profile ends in an error, import `windows/edge.reg` by a platform script (run as system, 64 bit) instead.',
      'A changed value arrives with the next sync of the device, up to eight hours later.',
    ],
  }),
};

const area = (browser: Chromium, category?: string): string =>
  ['Lollipop', 'Policy', rootCategory(browser), ...(category ? [category] : [])].join('~');

function machineProfile(plan: Plan, browser: Chromium): KitFile {
  const settings = [
    setting(
      'Template',
      `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/Lollipop/Policy/${admxName(browser)}`,
      admxFile(plan, browser),
    ),
    setting('Installation', `./Device/Vendor/MSFT/Policy/Config/${area(browser)}/${INSTALL_POLICY}`, '<enabled/>'),
    ...valueSettings('Device', browser, ofMachine(plan.values)),
  ];
  return { path: `intune/${browser}.json`, text: profile(`Lollipop in ${BROWSER_NAMES[browser]}`, settings) };
}

function peopleProfiles(plan: Plan, browser: Chromium): KitFile[] {
  return peopleOf(plan)
    .filter(({ values }) => Object.keys(values).length > 0)
    .map(({ name, values }) => ({
      path: `intune/people/${slug(name)}-${browser}.json`,
      text: profile(`Lollipop in ${BROWSER_NAMES[browser]}: ${name}`, valueSettings('User', browser, values)),
    }));
}

/** https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10customconfiguration */
const profile = (displayName: string, omaSettings: readonly Data[]): string =>
  jsonText({
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName,
    description: 'Made by the deployment kit of Lollipop.',
    omaSettings,
  });

const setting = (displayName: string, omaUri: string, value: string): Data => ({
  '@odata.type': '#microsoft.graph.omaSettingString',
  displayName,
  omaUri,
  value,
});

function valueSettings(scope: 'Device' | 'User', browser: Chromium, values: Values): Data[] {
  const keys = new Map(admxKeys().map((one) => [one.key, one]));
  return Object.entries(values).flatMap(([name, value]) => {
    const key = keys.get(name);
    const uri = key && `./${scope}/Vendor/MSFT/Policy/Config/${area(browser, categoryOf(key))}/${isEmpty(value) ? emptyOf(name) : name}`;
    return key && uri ? [setting(name, uri, payload(key, value))] : [];
  });
}

const isEmpty = (value: Value): boolean => Array.isArray(value) && value.length === 0;

/** Parts the names and texts of a list: “each string is separated by the Unicode character 0xF000”. */
const BETWEEN = '\uF000';

function payload({ key, kind }: AdmxKey, value: Value): string {
  if (kind === 'switch') return value ? '<enabled/>' : '<disabled/>';
  if (isEmpty(value)) return '<enabled/>';
  const text = Array.isArray(value) ? value.flatMap((one, place) => [String(place + 1), one]).join(BETWEEN) : String(value);
  return `<enabled/>${element('data', { id: elementOf(key), value: text }).replaceAll(BETWEEN, '&#xF000;')}`;
}

function readSetting(uri: string, text: string): [string, Value][] {
  const named = (name: string) => uri.includes('/Policy/Config/Lollipop~') && uri.endsWith(`/${name}`);
  const key = admxKeys().find((one) => named(one.key) || named(emptyOf(one.key)));
  if (!key) return [];
  if (named(emptyOf(key.key))) return [[key.key, []]];
  if (key.kind === 'switch') return [[key.key, /^<enabled\/>/i.test(text)]];
  const written = /^<enabled\/>\s*<data id="[^"]*" value="([^"]*)"\/>$/i.exec(text.trim())?.[1];
  if (written === undefined) return [];
  const value = unescaped(written);
  if (key.kind === 'list') return [[key.key, value.split(BETWEEN).filter((_, place) => place % 2 === 1)]];
  return [[key.key, key.kind === 'number' ? Number(value) : value]];
}
