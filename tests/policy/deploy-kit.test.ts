import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kitFiles, readPlan } from '../../lib/deploy/index.ts';
import { findFirefox } from '../../scripts/browsers.ts';
import { signingKey } from '../../scripts/package/key.ts';
import { packages } from '../../scripts/package/make.ts';
import { waitForDialog } from '../e2e/harness/dialog.ts';
import { paste } from '../e2e/harness/person.ts';
import { CHAT, PROJECT, sentPrompts, settle } from '../e2e/harness/practice.ts';
import { CLEAN } from '../e2e/harness/prompts.ts';
import { type PracticeServer, startPracticeServer } from '../replicas/server.ts';
import { type FirefoxSchool, firefoxSchool } from './firefox-school.ts';
import { launch, workerOf } from './forced.ts';
import { type MachinePolicy, openMachinePolicy } from './machine-policy.ts';
import { until } from './waiting.ts';

/**
 * From one policy.json to a protected browser with nothing by hand: what `npm run package` makes stands on a server, what `npm run deploy-kit` makes of the
 * policy lies where the browser reads it.
 */
const EMAIL = 'Please write a reminder to t.okafor@staff.northfield.example about the trip.';
const POLICY = {
  pack: 'default',
  matrix: ['personal@unlisted=block'],
  policyVersion: 'kit 1',
  dialogNote: 'Ask “the office”; it’s open & free.',
};

let files: Map<string, Uint8Array>;
let served: Server;
const keys = mkdtempSync(join(tmpdir(), 'lollipop-key-'));

beforeAll(async () => {
  served = createServer((request, response) => {
    const file = files.get((request.url ?? '').replace(/^\/lollipop\//, '').replace(/\?.*$/, ''));
    if (file) response.end(Buffer.from(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => served.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(served.address() as AddressInfo).port}/lollipop`;
  files = await packages({ builds: join(PROJECT, '.output'), base, key: signingKey(join(keys, 'key.pem'), {}) });
});
afterAll(() => {
  served?.closeAllConnections();
  served?.close();
  rmSync(keys, { recursive: true, force: true });
});

const installFile = () => JSON.parse(Buffer.from(files.get('install.json') ?? []).toString());

/** One file of the kit for this policy. */
function fromKit(path: string, policy: object): string {
  const { plan, problems } = readPlan(policy, installFile());
  const file = plan && kitFiles(plan).find((one) => one.path === path);
  if (!file) throw new Error(`no ${path}: ${problems.map(({ reason }) => reason).join(' ')}`);
  return file.text;
}

interface Stored {
  readonly policy?: { readonly version: string; readonly wording: { readonly dialogNote: string | null } };
}

describe('Chromium', () => {
  const PATH = 'linux/etc/chromium/policies/managed/lollipop.json';
  const profile = mkdtempSync(join(tmpdir(), 'lollipop-profile-'));
  let machine: MachinePolicy;
  let server: PracticeServer;
  let browser: Browser;

  beforeAll(async () => {
    machine = openMachinePolicy();
    server = await startPracticeServer();
    machine.write('for-the-test.json', { DeveloperToolsAvailability: 1 }); // or the worker of an extension installed by policy is out of reach
    machine.writeText('lollipop.json', fromKit(PATH, POLICY));
    browser = await launch(profile, server);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    machine?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const record = async () =>
    (await workerOf(browser, installFile().chrome.id)).evaluate(async () => (await chrome.storage.local.get<Stored>('policy')).policy);
  const version = async () => (await record())?.version;

  test('the kit installs the package under its id, and the values are in force', async () => {
    const page = await browser.newPage();
    await page.goto(CHAT);
    await until('the values of the kit arrive', async () => (await version()) === 'kit 1');
    await paste(page, EMAIL);
    expect((await waitForDialog(page)).name).toBe('Stopped before it left');
    expect((await record())?.wording.dialogNote).toBe(POLICY.dialogNote);
    await page.close();
  });

  test('the browser finds no fault in any policy of the kit', async () => {
    const page = await browser.newPage();
    await page.goto('chrome://policy');
    const text = () =>
      page.evaluate(() => {
        const inside = (root: ParentNode): string =>
          [...root.querySelectorAll('*')]
            .map((one) => (one.shadowRoot ? inside(one.shadowRoot) : one.childElementCount === 0 ? (one.textContent ?? '') : ''))
            .join('\n');
        return inside(document);
      });
    await until('the page lists the policies', async () => (await text()).includes('IncognitoModeAvailability'));
    const shown = await text();
    for (const name of ['ExtensionSettings', 'BrowserGuestModeEnabled', 'policyVersion', 'dialogNote']) expect(shown).toContain(name);
    expect(shown).not.toMatch(/Unknown policy|Error at|schema validation|Ignored|not valid/i);
    machine.write('slip.json', { GuestMode: false });
    await until('a slip beside it is told', async () => /Unknown policy/i.test(await text()));
    machine.write('slip.json', undefined);
    await page.close();
  });

  test('a narrowed kit, put in place of the first, keeps the listed chat protected', async () => {
    machine.writeText('lollipop.json', fromKit(PATH, { ...POLICY, policyVersion: 'kit 2', install: { hostAccess: 'listed_sites' } }));
    const page = await browser.newPage();
    await page.goto(CHAT);
    await until('the values of the second kit arrive', async () => (await version()) === 'kit 2');
    await paste(page, EMAIL);
    expect((await waitForDialog(page)).name).toBe('Stopped before it left');
    await page.close();
  });
});

describe.skipIf(findFirefox() === undefined)('Firefox ESR', () => {
  let school: FirefoxSchool;
  beforeAll(async () => {
    school = await firefoxSchool();
    const { policies } = JSON.parse(fromKit('firefox/policies.json', { ...POLICY, matrix: ['none@unlisted=block'] }));
    // Our package is not signed by Mozilla, and automation opens its windows as it likes.
    const forTheTest = {
      ...policies,
      DisablePrivateBrowsing: false,
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
    };
    school.writePolicy(JSON.stringify({ policies: forTheTest }));
    await school.start();
  });
  afterAll(() => school?.close());

  test('the kit installs the package, and the values are in force on the first page: even a clean prompt stays', async () => {
    const page = await school.browser.newPage();
    await page.goto(CHAT);
    await page.waitForSelector('div#prompt-textarea[contenteditable="true"]');
    school.server.recorder.clear();
    await page.click('#prompt-textarea');
    await page.keyboard.type(CLEAN);
    await page.keyboard.press('Enter');
    await settle(page, school.server.recorder);
    expect(sentPrompts(school.server.recorder)).toEqual([]);
  });
});
