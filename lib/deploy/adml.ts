import { BROWSER_NAMES, categoryOf, elementOf, emptyOf } from './admx.ts';
import { type AdmxKey, admxKeys } from './admx-keys.ts';
import type { Chromium } from './types.ts';
import { element, escaped, xmlFile } from './xml.ts';

/** The words of the template, in English. Windows looks for its own language first and takes en-US where there is none. */
export function admlFile(browser: Chromium): string {
  const keys = admxKeys();
  return xmlFile(
    element(
      'policyDefinitionResources',
      { xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions', revision: '1.0', schemaVersion: '1.0' },
      [
        element('displayName', {}, `Lollipop for ${BROWSER_NAMES[browser]}`),
        element('description', {}, 'Settings of Lollipop, from its own list of managed keys.'),
        element('resources', {}, [
          element('stringTable', {}, strings(keys, browser)),
          element('presentationTable', {}, keys.flatMap(presentation)),
        ]),
      ],
    ),
  );
}

function strings(keys: readonly AdmxKey[], browser: Chromium): string[] {
  const groups = [...new Map(keys.map((key) => [categoryOf(key), key.group]))];
  const texts: [string, string][] = [
    ['supported', `${BROWSER_NAMES[browser]} with Lollipop`],
    ['root', `Lollipop for ${BROWSER_NAMES[browser]}`],
    ['install', 'Install Lollipop and keep it there'],
    [
      'install_help',
      'Enabled: installs the extension from your server, pins it, and sets the rules for private and guest windows that the kit was made with. Disabled: takes all of that away again.',
    ],
    ...groups.map(([name, group]): [string, string] => [`category_${name}`, group]),
    ...keys.flatMap(({ key, kind, description, choices, example }): [string, string][] => [
      [key, key],
      [`${key}_help`, example === '' ? description : `${description}\n\nExample:\n${example}`],
      ...(kind === 'list' ? emptyList(key) : []),
      ...choices.map((choice): [string, string] => [`${key}_${choice.replace(/[^A-Za-z0-9]+/g, '_')}`, choice]),
    ]),
  ];
  return texts.map(([id, text]) => element('string', { id }, escaped(text).replaceAll('\n', '&#10;')));
}

const emptyList = (key: string): [string, string][] => [
  [emptyOf(key), `${key}: an empty list`],
  [`${emptyOf(key)}_help`, `Enabled: ${key} is set, and holds nothing. Leave ${key} itself unconfigured then.`],
];

/** One field a policy, labelled with what it takes. */
function presentation({ key, kind, least, most }: AdmxKey): string[] {
  if (kind === 'switch') return [];
  const refId = elementOf(key);
  const field = {
    list: () => element('listBox', { refId }, `${key}: one entry a line`),
    number: () => element('decimalTextBox', { refId, defaultValue: String(least) }, `${key}, ${least} to ${most}`),
    choice: () => element('dropdownList', { refId, noSort: 'true' }, key),
    text: () => element('textBox', { refId }, [element('label', {}, key)]),
  }[kind];
  return [element('presentation', { id: key }, [field()])];
}
