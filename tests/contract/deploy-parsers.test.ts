import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { parse } from 'plist';
import { expect, test } from 'vitest';
import { admxKeys } from '../../lib/deploy/admx-keys.ts';
import { kitFiles, readPlan } from '../../lib/deploy/index.ts';
import { managedKeys } from '../../lib/policy/managed.ts';
import { fc } from '../fixed-seed.ts';
import { isManagedValues, refused } from './deploy/browser-rules.ts';
import { anyPlan } from './deploy/plans.ts';
import { registrationComplaints } from './deploy/registration.ts';

/** Every generated file, read by a real reader of its kind, for whatever the schema allows. */
const admx = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(new URL('./deploy/admx.xsd', import.meta.url), 'utf8')));

function read(text: string): XmlDocument {
  const document = XmlDocument.fromString(text);
  return document;
}

function inEveryKit(check: (files: ReturnType<typeof kitFiles>) => void, numRuns = 10): void {
  fc.assert(
    fc.property(anyPlan, (plan) => check(kitFiles(plan))),
    { numRuns },
  );
}

const json = (text: string | undefined): unknown => JSON.parse(text ?? '');

test('templates keep to the schema of ADMX and ADML', () => {
  inEveryKit((files) => {
    const templates = files.filter(({ path }) => /\.adm[lx]$/.test(path));
    expect(templates).toHaveLength(6);
    for (const { text } of templates) {
      const document = read(text);
      expect(() => admx.validate(document)).not.toThrow();
      document.dispose();
    }
  }, 4);
});

test('the schema refuses a template with a slip', () => {
  const text = kitFiles(readPlan({}).plan ?? never()).find(({ path }) => path.endsWith('chrome.admx'))?.text ?? '';
  for (const slip of [
    text.replace('class="Both"', 'class="Everyone"'),
    text.replace('<elements>', '<multi>').replace('</elements>', '</multi>'),
    text.replace('name="role"', 'name="the role"'),
  ]) {
    const document = read(slip);
    expect(slip).not.toBe(text);
    expect(() => admx.validate(document)).toThrow();
    document.dispose();
  }
});

test('every text, field and category that a template names is there, and every managed key has a setting', () => {
  const files = kitFiles(readPlan({}).plan ?? never());
  const settings = admxKeys().flatMap(({ key, kind }) => (kind === 'list' ? [key, `${key}_empty`] : [key]));
  expect(admxKeys().map(({ key }) => key)).toEqual(Object.keys(managedKeys));
  for (const browser of ['chrome', 'edge']) {
    const template = files.find(({ path }) => path.endsWith(`${browser}.admx`))?.text ?? '';
    const words = files.find(({ path }) => path.endsWith(`en-GB/lollipop-${browser}.adml`))?.text ?? '';
    const all = (text: string, form: RegExp) => [...text.matchAll(form)].map((match) => match[1] ?? '');
    const strings = all(words, /<string id="(\w+)"/g);
    expect(all(template, /\$\(string\.(\w+)\)/g).filter((id) => !strings.includes(id))).toEqual([]);
    const presentations = all(words, /<presentation id="(\w+)"/g);
    expect(all(template, /\$\(presentation\.(\w+)\)/g).toSorted()).toEqual(presentations.toSorted());
    expect(all(template, /<(?:text|decimal|enum|list) id="(\w+)"/g).toSorted()).toEqual(all(words, / refId="(\w+)"/g).toSorted());
    const categories = all(template, /<category name="(\w+)"/g);
    expect(all(template, /<parentCategory ref="(\w+)"/g).filter((ref) => !categories.includes(ref))).toEqual([]);
    expect(all(template, /<policy name="(\w+)"/g).toSorted()).toEqual(['install_lollipop', ...settings].toSorted());
  }
});

test('registration files keep to their grammar', () => {
  inEveryKit((files) => {
    for (const { path, text } of files.filter((file) => file.path.endsWith('.reg')))
      expect([path, registrationComplaints(text)]).toEqual([path, []]);
  });
  expect(registrationComplaints('Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\A]\r\n"a"="b\r\n')).toEqual([
    'line 4 is no value',
  ]);
});

test('profiles are property lists with what a Mac asks of a profile, and no identifier twice', () => {
  inEveryKit((files) => {
    const profiles = files.filter(({ path }) => path.endsWith('.mobileconfig')).map(({ text }) => parse(text) as Record<string, unknown>);
    const payloads = profiles.flatMap((one) => [one, ...(one.PayloadContent as Record<string, unknown>[])]);
    for (const payload of payloads) {
      expect(payload).toMatchObject({ PayloadVersion: 1, PayloadType: expect.any(String), PayloadDisplayName: expect.any(String) });
      expect(payload.PayloadUUID).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
    }
    const identifiers = payloads.map(({ PayloadIdentifier }) => PayloadIdentifier);
    expect(new Set(identifiers).size).toBe(payloads.length);
    expect(new Set(payloads.map(({ PayloadUUID }) => PayloadUUID)).size).toBe(payloads.length);
    for (const content of profiles.map(({ PayloadContent }) => PayloadContent as Record<string, unknown>[])) {
      for (const one of content) expect(complaintsOf(one)).toEqual([]);
    }
  });
});

/** Browser policies and managed values in a profile, by the browsers’ own rules. */
function complaintsOf(payload: Record<string, unknown>): string[] {
  const settings = Object.fromEntries(Object.entries(payload).filter(([key]) => !key.startsWith('Payload')));
  if (payload.PayloadType === 'com.google.Chrome') return refused('chrome', settings);
  if (payload.PayloadType === 'com.microsoft.Edge') return refused('edge', settings);
  return isManagedValues(settings) ? [] : ['managed values'];
}

test('JSON files hold only what Chrome, Edge and Firefox take', () => {
  inEveryKit((files) => {
    const at = (path: string) => json(files.find((file) => file.path === path)?.text);
    expect(refused('chrome', at('linux/etc/opt/chrome/policies/managed/lollipop.json'))).toEqual([]);
    expect(refused('chrome', at('linux/etc/chromium/policies/managed/lollipop.json'))).toEqual([]);
    expect(refused('edge', at('linux/etc/opt/edge/policies/managed/lollipop.json'))).toEqual([]);
    expect(refused('chrome', at('without-lollipop/chrome-or-edge.json'))).toEqual([]);
    expect(refused('chrome', { ExtensionSettings: at('google-admin/extension-settings.json') })).toEqual([]);
    expect(refused('firefox', at('firefox/policies.json'))).toEqual([]);
    expect(refused('firefox', at('without-lollipop/firefox-policies.json'))).toEqual([]);
    const console = at('google-admin/policy-for-extension.json') as Record<string, { Value: unknown }>;
    expect(isManagedValues(Object.fromEntries(Object.entries(console).map(([key, { Value }]) => [key, Value])))).toBe(true);
  });
});

test('the rules refuse a slip', () => {
  expect(refused('chrome', { ExtensionSetings: {}, IncognitoModeAvailability: '1' })).toEqual([
    'ExtensionSetings',
    'IncognitoModeAvailability',
  ]);
  expect(refused('edge', { '3rdparty': { extensions: { ['a'.repeat(32)]: { matrix: 'personal@unlisted=block' } } } })).toEqual([
    '3rdparty',
  ]);
});

test('Intune profiles: each value is XML of its own, addressed below the template that the same profile installs', () => {
  inEveryKit((files) => {
    for (const { path, text } of files.filter((file) => file.path.startsWith('intune/'))) {
      const profile = json(text) as { omaSettings: { omaUri: string; value: string; '@odata.type': string }[] };
      expect(profile).toMatchObject({ '@odata.type': '#microsoft.graph.windows10CustomConfiguration', displayName: expect.any(String) });
      const scope = path.includes('/people/') ? 'User' : 'Device';
      for (const { omaUri, value, '@odata.type': type } of profile.omaSettings) {
        expect(type).toBe('#microsoft.graph.omaSettingString');
        const isTemplate = omaUri.includes('ADMXInstall');
        const document = read(isTemplate ? value : `<data>${value}</data>`);
        if (isTemplate) expect(() => admx.validate(document)).not.toThrow();
        else
          expect(omaUri).toMatch(
            new RegExp(`^\\./${scope}/Vendor/MSFT/Policy/Config/Lollipop~Policy~lollipop_(chrome|edge)(~\\w+)?/\\w+$`),
          );
        document.dispose();
      }
    }
  }, 4);
});

function never(): never {
  throw new Error('an empty policy has to make a plan');
}
