import { admlFile } from '../adml.ts';
import { admxFile, admxName, BROWSER_NAMES } from '../admx.ts';
import { browserPolicies } from '../browser-policies.ts';
import { ofMachine, peopleOf, slug, typed } from '../plan.ts';
import { readRegFile, regFile } from '../reg-file.ts';
import { policyEntries, policyRoot, valueEntries, valuesAmong, valuesKey } from '../registry.ts';
import { CHROMIUMS, type Chromium, type KitFile, type Plan, type Platform, type Values } from '../types.ts';

/** Group Policy templates and registration files for Chrome and Edge. */
export const windows: Platform = {
  id: 'windows',
  name: 'Windows: Chrome and Edge by Group Policy or registry',
  files: (plan) => CHROMIUMS.flatMap((browser) => [...templates(plan, browser), machineFile(plan, browser), ...personFiles(plan, browser)]),
  read: (text) => {
    const values = valuesAmong(readRegFile(text) ?? []);
    return values && typed(values);
  },
  guide: (plan) => ({
    put: [
      'Domain: copy `windows/PolicyDefinitions/` into `\\\\DOMAIN\\SYSVOL\\DOMAIN\\Policies\\PolicyDefinitions`. In a Group Policy object, Computer Configuration > Administrative Templates > “Lollipop for Google Chrome” (or Microsoft Edge), enable “Install Lollipop and keep it there” and set the keys you want.',
      'Or import the values at once: run `windows/chrome.reg` and `windows/edge.reg` as administrator, by a start-up script or as registry items of Group Policy Preferences. They hold the installation and every value of this kit, and clear older values of Lollipop first.',
      ...(peopleOf(plan).length > 0
        ? ['Role and unit: import the file of each group from `windows/people/` for its users (User Configuration), never for machines.']
        : ['Role and unit: set them in User Configuration, for user groups. Without a role the stricter of staff and pupil applies.']),
    ],
    verify: [
      '`gpupdate /force`, restart the browser, open `chrome://policy` or `edge://policy`: `ExtensionSettings` is there without an error, and a section “Lollipop” lists the values.',
    ],
    notes: [
      'Chrome and Edge install from a server of your own only on machines joined to a domain or to Entra ID, or enrolled in browser management.',
      'If you already set `ExtensionSettings` as one JSON text, put our entry into that text instead: a text and keys of the same name exclude each other.',
    ],
  }),
};

const templates = (plan: Plan, browser: Chromium): KitFile[] => [
  { path: `windows/PolicyDefinitions/${admxName(browser)}.admx`, text: admxFile(plan, browser) },
  ...['en-GB', 'en-US'].map((language) => ({
    path: `windows/PolicyDefinitions/${language}/${admxName(browser)}.adml`,
    text: admlFile(browser),
  })),
];

function machineFile(plan: Plan, browser: Chromium): KitFile {
  const key = valuesKey(browser, plan.install[browser].id);
  const entries = [...policyEntries(browserPolicies(plan, browser), policyRoot(browser)), ...valueEntries(ofMachine(plan.values), key)];
  const remarks = [`Lollipop in ${BROWSER_NAMES[browser]}, for the machine: installation and values. Role and unit are in people/.`];
  return {
    path: `windows/${browser}.reg`,
    text: regFile({
      hive: 'HKEY_LOCAL_MACHINE',
      remarks,
      cleared: [`${policyRoot(browser)}\\ExtensionSettings\\${plan.install[browser].id}`, key],
      entries,
    }),
  };
}

/** Values of both hives are merged key by key, those of the machine first: PolicyLoaderWin::Load3rdPartyPolicies of Chromium. */
function personFiles(plan: Plan, browser: Chromium): KitFile[] {
  return peopleOf(plan).map(({ name, values }) => ({
    path: `windows/people/${slug(name)}-${browser}.reg`,
    text: personFile(plan, browser, name, values),
  }));
}

function personFile(plan: Plan, browser: Chromium, name: string, values: Values): string {
  const key = valuesKey(browser, plan.install[browser].id);
  const remarks = [`Lollipop in ${BROWSER_NAMES[browser]}: role and unit of ${name}. For people (HKCU), not for machines.`];
  const removed = ['role', 'unit'].filter((one) => !(one in values)).map((one) => ({ key, name: one }));
  return regFile({ hive: 'HKEY_CURRENT_USER', remarks, cleared: [], removed, entries: valueEntries(values, key) });
}
