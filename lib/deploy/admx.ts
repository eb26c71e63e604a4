import { type AdmxKey, admxKeys } from './admx-keys.ts';
import { browserPolicies } from './browser-policies.ts';
import { policyEntries, policyRoot, type RegistryEntry, valuesKey } from './registry.ts';
import type { Chromium, Plan } from './types.ts';
import { element, xmlFile } from './xml.ts';

/**
 * A template for the Group Policy editor and for Intune, generated from the zod schema of the managed keys. The keys of the registry hold the extension’s id, so
 * the template belongs to one package. Format: https://learn.microsoft.com/previous-versions/windows/desktop/policy/admx-schema
 */
const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
export const BROWSER_NAMES: { readonly [browser in Chromium]: string } = { chrome: 'Google Chrome', edge: 'Microsoft Edge' };

export const admxName = (browser: Chromium): string => `lollipop-${browser}`;
export const rootCategory = (browser: Chromium): string => `lollipop_${browser}`;
export const INSTALL_POLICY = 'install_lollipop';
/** Ids of categories, policies and elements hold letters, digits and _ only. */
export const categoryOf = ({ group }: Pick<AdmxKey, 'group'>): string => group.toLowerCase().replace(/[^a-z]+/g, '_');
/** The setting that makes a list an empty one, which says something else than no list and which a list in a template cannot be. */
export const emptyOf = (key: string): string => `${key}_empty`;
/** What an element of a policy is called; Intune addresses it by this. */
export const elementOf = (key: string): string => `${key}_value`;

export function admxFile(plan: Plan, browser: Chromium): string {
  const keys = admxKeys();
  const namespace = `Lollipop.Policies.${browser}`;
  return xmlFile(
    element('policyDefinitions', { xmlns: NAMESPACE, revision: '1.0', schemaVersion: '1.0' }, [
      element('policyNamespaces', {}, [element('target', { prefix: admxName(browser).replace('-', '_'), namespace })]),
      element('resources', { minRequiredRevision: '1.0' }),
      element('supportedOn', {}, [
        element('definitions', {}, [element('definition', { name: 'supported', displayName: '$(string.supported)' })]),
      ]),
      element('categories', {}, categories(keys, browser)),
      element('policies', {}, [
        installPolicy(plan, browser),
        ...keys.flatMap((key) => policiesFor(key, valuesKey(browser, plan.install[browser].id))),
      ]),
    ]),
  );
}

const categories = (keys: readonly AdmxKey[], browser: Chromium): string[] => [
  element('category', { name: rootCategory(browser), displayName: '$(string.root)' }),
  ...[...new Set(keys.map(categoryOf))].map((name) =>
    element('category', { name, displayName: `$(string.category_${name})` }, [element('parentCategory', { ref: rootCategory(browser) })]),
  ),
];

/** One switch for everything that puts the extension in place. */
function installPolicy(plan: Plan, browser: Chromium): string {
  const entries = policyEntries(browserPolicies(plan, browser), policyRoot(browser));
  return element(
    'policy',
    {
      name: INSTALL_POLICY,
      class: 'Machine',
      displayName: '$(string.install)',
      explainText: '$(string.install_help)',
      key: policyRoot(browser),
    },
    [
      element('parentCategory', { ref: rootCategory(browser) }),
      element('supportedOn', { ref: 'supported' }),
      element(
        'enabledList',
        {},
        entries.map((entry) => item(entry, registryValue(entry.data))),
      ),
      element(
        'disabledList',
        {},
        entries.map((entry) => item(entry, element('delete'))),
      ),
    ],
  );
}

const item = ({ key, name }: RegistryEntry, value: string): string =>
  element('item', { key, valueName: name }, [element('value', {}, [value])]);
const registryValue = (data: string | number): string =>
  typeof data === 'number' ? element('decimal', { value: String(data) }) : element('string', {}, escapedText(data));
const escapedText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** `class="Both"`: for a person in User Configuration, for a machine in Computer Configuration. Role and unit belong to a person. */
function policiesFor(key: AdmxKey, registryKey: string): string[] {
  const common = [element('parentCategory', { ref: categoryOf(key) }), element('supportedOn', { ref: 'supported' })];
  const attributes = (name: string) => ({
    name,
    class: key.key === 'role' || key.key === 'unit' ? 'User' : 'Both',
    displayName: `$(string.${name})`,
    explainText: `$(string.${name}_help)`,
  });
  if (key.kind === 'switch') {
    const values = [['enabledValue', '1'] as const, ['disabledValue', '0'] as const];
    const content = values.map(([name, value]) => element(name, {}, [element('decimal', { value })]));
    return [element('policy', { ...attributes(key.key), key: registryKey, valueName: key.key }, [...common, ...content])];
  }
  const field = element('policy', { ...attributes(key.key), presentation: `$(presentation.${key.key})`, key: registryKey }, [
    ...common,
    element('elements', {}, [elementFor(key, registryKey)]),
  ]);
  if (key.kind !== 'list') return [field];
  const empty = element('policy', { ...attributes(emptyOf(key.key)), key: registryKey, valueName: key.key }, [
    ...common,
    element('enabledValue', {}, [element('string', {}, '[]')]),
    element('disabledValue', {}, [element('delete')]),
  ]);
  return [field, empty];
}

function elementFor({ key, kind, choices, least, most }: AdmxKey, registryKey: string): string {
  const id = elementOf(key);
  // Not multiText: that becomes REG_MULTI_SZ, which Chrome does not read.
  if (kind === 'list') return element('list', { id, key: `${registryKey}\\${key}`, valuePrefix: '' });
  if (kind === 'number')
    return element('decimal', { id, valueName: key, required: 'true', minValue: String(least), maxValue: String(most) });
  if (kind === 'text') return element('text', { id, valueName: key, required: 'true', maxLength: '1023' });
  const items = choices.map((choice) =>
    element('item', { displayName: `$(string.${key}_${choice.replace(/[^A-Za-z0-9]+/g, '_')})` }, [
      element('value', {}, [element('string', {}, escapedText(choice))]),
    ]),
  );
  return element('enum', { id, valueName: key, required: 'true' }, items);
}
