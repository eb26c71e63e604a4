import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type WebWorker } from 'puppeteer';
import { findChromium } from '../../scripts/browsers.ts';
import { REPLICAS } from '../replicas/index.ts';
import { poe } from '../replicas/poe/index.ts';
import { type PracticeServer, startPracticeServer } from '../replicas/server.ts';
import { type MachinePolicy, openMachinePolicy } from './machine-policy.ts';
import { startUpdateServer, type UpdateServer } from './update-server.ts';
import { until, valuesFor } from './waiting.ts';

/** An AI site of the trust's own, on no list of ours; by its looks the practice site with CodeMirror. */
export const OWN = { ...poe, id: 'own', hosts: ['assistant.trust.example'] as [string] };
export const OWN_PAGE = `https://${OWN.hosts[0]}/`;

/** A school's computer: machine-wide policy installs the packed extension from a server on the network into a profile that stays. */
export interface Forced {
  readonly machine: MachinePolicy;
  readonly updates: UpdateServer;
  readonly server: PracticeServer;
  readonly browser: Browser;
  /** Starts the browser with the same profile, after closing one that runs. */
  start(): Promise<void>;
  setValues(values: object): void;
  worker(): Promise<WebWorker>;
  close(): Promise<void>;
}

/** `extension` is the folder of the build. Nothing is started yet. Throws outside the private namespace of `npm run policy-test`. */
export async function forceInstall(extension?: string): Promise<Forced> {
  const machine = openMachinePolicy();
  const updates = await startUpdateServer(extension);
  const server = await startPracticeServer(0, [...REPLICAS, OWN]);
  const profile = mkdtempSync(join(tmpdir(), 'lollipop-profile-'));
  await updates.offer('1.0.0');
  machine.write('install.json', {
    DeveloperToolsAvailability: 1, // or the tests cannot see the worker of an extension installed by policy
    ExtensionSettings: { [updates.id]: { installation_mode: 'force_installed', update_url: updates.updateUrl } },
  });
  let browser: Browser | undefined;
  const running = (): Browser => {
    if (!browser) throw new Error('The browser has not been started.');
    return browser;
  };
  return {
    machine,
    updates,
    server,
    get browser() {
      return running();
    },
    async start() {
      await browser?.close();
      browser = await launch(profile, server);
    },
    setValues: (values) => machine.write('values.json', valuesFor(updates.id, values)),
    worker: () => workerOf(running(), updates.id),
    async close() {
      await browser?.close();
      await server.close();
      await updates.close();
      machine.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

export const launch = (profile: string, server: PracticeServer): Promise<Browser> =>
  puppeteer.launch({
    executablePath: findChromium()?.path ?? '',
    pipe: true,
    enableExtensions: true, // without it Puppeteer adds --disable-extensions, and Chromium takes the extension off the profile
    ignoreDefaultArgs: ['--disable-background-networking'], // it keeps policy from fetching anything
    userDataDir: profile,
    args: ['--no-sandbox', '--no-first-run', '--disable-component-update', '--disable-sync', ...server.chromiumArguments],
  });

export async function workerOf(browser: Browser, id: string): Promise<WebWorker> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id), { timeout: 60_000 });
  const found = await target.worker();
  if (!found) throw new Error('the worker of the extension went away');
  return found;
}

/**
 * What the extensions page does for its button "Update": asks the server for newer versions and puts them in. Resolves when that version answers. After
 * it Puppeteer still lists the old worker, which never answers, beside the new one: ask pages of the extension, not `worker()`.
 */
export async function updateNow({ browser, updates }: Forced, version: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => (globalThis as unknown as OwnPage).chrome.developerPrivate.autoUpdate());
  await page.close();
  await until(`version ${version} is installed`, async () => {
    const own = await browser.newPage();
    try {
      await own.goto(`chrome-extension://${updates.id}/popup.html`);
      return (await own.evaluate(() => chrome.runtime.getManifest().version)) === version;
    } catch {
      return false; // refused while the two change places
    } finally {
      await own.close();
    }
  });
}

interface OwnPage {
  readonly chrome: { readonly developerPrivate: { autoUpdate(): Promise<void> } };
}
