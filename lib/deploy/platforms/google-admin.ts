import { extensionSettings } from '../browser-policies.ts';
import { entriesOf, isObject, jsonObject, jsonText, slug } from '../plan.ts';
import type { Plan, Platform, Values } from '../types.ts';

/**
 * Google Admin console: the console takes the values of one extension as JSON in which every key holds its value under “Value”.
 * https://support.google.com/chrome/a/answer/6177447
 */
export const googleAdmin: Platform = {
  id: 'google-admin',
  name: 'Google Admin console: Chrome and ChromeOS',
  files: (plan) => [
    { path: 'google-admin/policy-for-extension.json', text: wrapped(entriesOf(plan.values)) },
    // The console replaces the whole JSON in a child unit, so each group gets all of it.
    ...plan.install.groups.map(({ name, role, unit }) => ({
      path: `google-admin/groups/${slug(name)}.json`,
      text: wrapped(entriesOf({ ...plan.values, ...(role && { role }), ...(unit && { unit }) })),
    })),
    { path: 'google-admin/extension-settings.json', text: jsonText({ [plan.install.chrome.id]: extensionSettings(plan, 'chrome') }) },
  ],
  read: (text) => {
    const entries = Object.entries(jsonObject(text) ?? {});
    if (entries.length === 0 || !entries.every(([, one]) => isObject(one) && Object.keys(one).join() === 'Value')) return undefined;
    return Object.fromEntries(entries.map(([key, one]) => [key, (one as { Value: unknown }).Value])) as Values;
  },
  guide: (plan) => ({
    put: [
      'Devices > Chrome > Apps & extensions > Users & browsers. Choose the organisational unit.',
      `Add > Add Chrome app or extension by ID > from a custom URL. ID \`${plan.install.chrome.id}\`, URL \`${plan.install.chrome.updateUrl}\`.`,
      'Installation policy: “Force install + pin to browser toolbar”. Save.',
      'Open the extension, and paste `google-admin/policy-for-extension.json` into “Policy for extensions”. Save.',
      'For an organisational unit with a role of its own, paste its file from `google-admin/groups/` instead: it holds everything.',
      privateWindowsStep(plan),
    ],
    verify: [
      'On one machine: `chrome://policy`, “Reload policies”, section “Lollipop”. The console itself shows errors of JSON only, not of meaning; the status page shows those.',
    ],
    notes: ['`google-admin/extension-settings.json` is the same install for consoles that take the policy `ExtensionSettings` as JSON.'],
  }),
};

const privateWindowsStep = ({ install }: Plan): string =>
  install.privateWindows === 'leave'
    ? 'Private windows stay as they are: Lollipop is not in them unless each person allows it.'
    : 'Settings > Users & browsers: Incognito mode “Disallow”; Guest mode “Prevent”. On ChromeOS you may instead name the ID under “Extensions users must allow in Incognito”.';

const wrapped = (values: Values): string => jsonText(Object.fromEntries(Object.entries(values).map(([key, Value]) => [key, { Value }])));
