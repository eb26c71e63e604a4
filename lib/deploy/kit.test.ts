import { expect, test } from 'vitest';
import { EXAMPLE_INSTALL, type Install, isClosedInEdge, isExample, kitFiles, kitWarnings, reachOf, readPlan } from './index.ts';

const OWN: Install = {
  ...EXAMPLE_INSTALL,
  chrome: { id: 'a'.repeat(32), updateUrl: 'http://10.0.0.5/updates.xml' },
  edge: { id: 'a'.repeat(32), updateUrl: 'http://10.0.0.5/updates.xml' },
  firefox: { id: 'lollipop@trust.example', installUrl: 'http://10.0.0.5/lollipop.xpi' },
};

/** A file of the kit for a policy with this installation; throws where there is none. */
function file(path: string, install: Partial<Install> = {}, values: object = {}): string {
  const { plan } = readPlan({ ...values, install }, OWN);
  const found = plan && kitFiles(plan).find((one) => one.path === path);
  if (!found) throw new Error(`no ${path}`);
  return found.text;
}

const edgePolicies = (install?: Partial<Install>) => JSON.parse(file('linux/etc/opt/edge/policies/managed/lollipop.json', install));
const chromePolicies = (install?: Partial<Install>) => JSON.parse(file('linux/etc/opt/chrome/policies/managed/lollipop.json', install));

test('the extension is forced, pinned, and updated from the trust’s own server', () => {
  expect(chromePolicies({ minimumVersion: '1.2.0' }).ExtensionSettings['a'.repeat(32)]).toEqual({
    installation_mode: 'force_installed',
    update_url: 'http://10.0.0.5/updates.xml',
    override_update_url: true,
    toolbar_pin: 'force_pinned',
    minimum_version_required: '1.2.0',
  });
});

test('private and guest windows are off unless the trust says otherwise; only Edge and Firefox can have Lollipop in private ones', () => {
  expect([chromePolicies().IncognitoModeAvailability, chromePolicies().BrowserGuestModeEnabled]).toEqual([1, false]);
  expect(edgePolicies().InPrivateModeAvailability).toBe(1);
  const demanded = edgePolicies({ privateWindows: 'with_lollipop' });
  expect(demanded).toMatchObject({ MandatoryExtensionsForInPrivateNavigation: ['a'.repeat(32)] });
  expect(demanded).not.toHaveProperty('InPrivateModeAvailability');
  expect(chromePolicies({ privateWindows: 'with_lollipop' }).IncognitoModeAvailability).toBe(1);
  expect(JSON.parse(file('firefox/policies.json', { privateWindows: 'with_lollipop' })).policies).not.toHaveProperty(
    'DisablePrivateBrowsing',
  );
  expect(chromePolicies({ privateWindows: 'leave', guestWindows: 'leave' })).not.toHaveProperty('IncognitoModeAvailability');
});

test('Copilot in Edge, where no extension runs, is blocked there and nowhere else, and the README says so', () => {
  expect(edgePolicies().URLBlocklist).toEqual(['copilot.microsoft.com', 'copilot.com', 'bing.com/chat']);
  expect(edgePolicies({ edgeCopilot: 'block_all' }).URLBlocklist).toContain('m365.cloud.microsoft');
  expect(edgePolicies({ edgeCopilot: 'leave' })).not.toHaveProperty('URLBlocklist');
  expect(chromePolicies()).not.toHaveProperty('URLBlocklist');
  expect(file('README.md')).toContain('Copilot in Microsoft Edge is not protected by Lollipop');
  expect(['copilot.microsoft.com', 'M365.cloud.microsoft', 'bing.com', 'mycopilot.microsoft.com'].map(isClosedInEdge)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a narrowed kit names 100 hosts, the trust’s own and decided ones first, and says which did not fit', () => {
  const values = { extraHosts: ['assistant.trust.example'], toolStatus: ['canva=prohibited'] };
  const { allowed, left } = reachOf(values);
  expect(allowed).toHaveLength(100);
  expect(allowed.slice(0, 2)).toEqual(['assistant.trust.example', 'canva.com']);
  expect(left.length).toBeGreaterThan(0);
  const readme = file('README.md', { hostAccess: 'listed_sites' }, values);
  expect(left.filter((host) => !readme.includes(`\`${host}\``))).toEqual([]);
  const rule = chromePolicies({ hostAccess: 'listed_sites' }).ExtensionSettings['a'.repeat(32)];
  expect([rule.runtime_blocked_hosts, rule.runtime_allowed_hosts.length]).toEqual([['*://*'], 100]);
  const all = [...allowed, ...left];
  expect(all.filter((host) => all.some((other) => host.endsWith(`.${other}`)))).toEqual([]);
});

test('a role and a unit are in the files for people and in no machine’s file on Windows and macOS, and the command warns of the others', () => {
  const values = { role: 'teacher', unit: 'north-primary' };
  for (const path of ['windows/chrome.reg', 'macos/lollipop-edge.mobileconfig', 'intune/chrome.json']) {
    expect(file(path, {}, values)).not.toMatch(/north-primary/);
  }
  expect(file('windows/people/everyone-chrome.reg', {}, values)).toMatch(
    /^\[HKEY_CURRENT_USER\\[^\]]+\\policy\]\r\n"role"="teacher"\r\n"unit"="north-primary"\r\n$/m,
  );
  const { plan } = readPlan(values, OWN);
  expect(plan && kitWarnings(plan)).toEqual([expect.stringContaining('“role”'), expect.stringContaining('“reportingContact”')]);
});

test('a registration file takes an older policy and its lists away before it sets the new one', () => {
  const reg = file('windows/edge.reg');
  const root = 'HKEY_LOCAL_MACHINE\\Software\\Policies\\Microsoft\\Edge';
  expect(reg).toContain(`[-${root}\\3rdparty\\extensions\\${'a'.repeat(32)}\\policy]`);
  expect(reg).toContain(`[-${root}\\ExtensionSettings\\${'a'.repeat(32)}]`);
  expect(reg.indexOf('[-')).toBeLessThan(reg.indexOf(`[${root}\\ExtensionSettings`));
});

test('browsers without Lollipop get every address of the list but the sites that are more than their AI', () => {
  const { URLBlocklist } = JSON.parse(file('without-lollipop/chrome-or-edge.json'));
  expect(URLBlocklist).toEqual(expect.arrayContaining(['chatgpt.com', 'bing.com/chat', 'm365.cloud.microsoft']));
  expect(URLBlocklist).not.toContain('canva.com');
  expect(file('without-lollipop/hosts.txt').trim().split('\n')).toEqual(URLBlocklist);
  expect(JSON.parse(file('without-lollipop/firefox-policies.json')).policies.WebsiteFilter.Block).toContain('*://*.chatgpt.com/*');
});

test('example addresses are known as such', () => {
  expect([isExample(EXAMPLE_INSTALL), isExample(OWN)]).toEqual([true, false]);
});
