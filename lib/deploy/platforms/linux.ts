import { browserPolicies } from '../browser-policies.ts';
import { entriesOf, isObject, jsonObject, jsonText } from '../plan.ts';
import type { Chromium, Data, Plan, Platform, Values } from '../types.ts';

/** Where each browser reads policy files: https://www.chromium.org/administrators/linux-quick-start/ */
const FOLDERS: readonly { readonly browser: Chromium; readonly folder: string }[] = [
  { browser: 'chrome', folder: 'etc/opt/chrome/policies/managed' },
  { browser: 'chrome', folder: 'etc/chromium/policies/managed' },
  { browser: 'edge', folder: 'etc/opt/edge/policies/managed' },
];

/** JSON files for Chrome, Chromium and Edge on Linux. Policy there belongs to the machine; there is none for a person. */
export const linux: Platform = {
  id: 'linux',
  name: 'Linux: Chrome, Chromium and Edge',
  files: (plan) =>
    FOLDERS.map(({ browser, folder }) => ({ path: `linux/${folder}/lollipop.json`, text: jsonText(policyOf(plan, browser)) })),
  read: (text) => {
    const [values] = Object.values(at(jsonObject(text), '3rdparty', 'extensions') ?? {});
    return isObject(values) ? (values as Values) : undefined;
  },
  guide: () => ({
    put: [
      'Copy the folders under `linux/` to `/`, owned by root and readable by all (`chmod 644`).',
      'A policy that another file of the same folder also sets (`ExtensionSettings`, `URLBlocklist`) is not merged: put both into one file.',
    ],
    verify: ['Open `chrome://policy` or `edge://policy`, press “Reload policies”, and look for the section “Lollipop”.'],
    notes: ['A role set here is a role for everybody who uses the machine. Without one, the stricter of staff and pupil applies.'],
  }),
};

export const policyOf = (plan: Plan, browser: Chromium): { readonly [name: string]: Data } => ({
  ...browserPolicies(plan, browser),
  '3rdparty': { extensions: { [plan.install[browser].id]: entriesOf(plan.values) } },
});

export function at(value: unknown, ...path: readonly string[]): Record<string, unknown> | undefined {
  const found = path.reduce<unknown>((one, key) => (isObject(one) ? one[key] : undefined), value);
  return isObject(found) ? found : undefined;
}
