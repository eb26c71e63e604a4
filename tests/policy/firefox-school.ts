import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import puppeteer, { type Browser } from 'puppeteer';
import { findFirefox } from '../../scripts/browsers.ts';
import { PROJECT } from '../e2e/harness/practice.ts';
import { REPLICAS } from '../replicas/index.ts';
import { type PracticeServer, startPracticeServer } from '../replicas/server.ts';
import { openTunnel } from '../replicas/tunnel.ts';
import { OWN } from './forced.ts';
import { layOver } from './machine-policy.ts';

/** Where Firefox on Linux reads machine-wide policy. https://mozilla.github.io/policy-templates/ */
const PLACE = '/etc/firefox';
const ID = 'lollipop@lollipop.example';

/** A school's computer with Firefox: policies.json installs the packed extension from a server on the network into a profile that stays. */
export interface FirefoxSchool {
  readonly server: PracticeServer;
  readonly browser: Browser;
  start(): Promise<void>;
  /** Names the version to install and the managed values; read by Firefox when it starts. */
  setPolicy(version: string, values: object): void;
  /** Writes policies.json as it is. */
  writePolicy(text: string): void;
  /** The server keeps this version back until `release` is called. */
  hold(version: string): { release(): void };
  close(): Promise<void>;
}

/** Throws outside the private namespace of `npm run policy-test`. Nothing is started yet. */
export async function firefoxSchool(): Promise<FirefoxSchool> {
  const machine = layOver(PLACE, 'policies');
  const packages = await startPackages();
  const server = await startPracticeServer(0, [...REPLICAS, OWN]);
  const tunnel = await openTunnel([...REPLICAS.flatMap(({ hosts }) => hosts), ...OWN.hosts], server.port);
  const profile = mkdtempSync(join(tmpdir(), 'lollipop-profile-'));
  const writePolicy = (text: string) => writeFileSync(join(PLACE, 'policies/policies.json'), text);
  let browser: Browser | undefined;
  return {
    server,
    get browser() {
      if (!browser) throw new Error('The browser has not been started.');
      return browser;
    },
    async start() {
      await browser?.close();
      browser = await launch(profile, tunnel.port);
    },
    writePolicy,
    setPolicy: (version, values) => writePolicy(JSON.stringify(policies(packages.address(version), values))),
    hold: packages.hold,
    async close() {
      await browser?.close();
      await tunnel.close();
      await server.close();
      packages.close();
      machine.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Signatures may be switched off in Firefox ESR alone, and by policy: a package that is not signed by Mozilla is installed nowhere else. */
const policies = (install_url: string, values: object) => ({
  policies: {
    ExtensionSettings: { [ID]: { installation_mode: 'force_installed', install_url } },
    Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
    '3rdparty': { Extensions: { [ID]: values } },
  },
});

const launch = (userDataDir: string, tunnel: number): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox()?.path ?? '',
    acceptInsecureCerts: true,
    userDataDir,
    defaultViewport: { width: 1280, height: 860 },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': tunnel,
      'network.proxy.no_proxies_on': '',
      'xpinstall.signatures.required': false, // as the policy has it; the automation's own preferences come first
    },
  });

/** Serves the managed edition under any version. Its guard leaves its version on the page, which nothing else in Firefox shows a test. */
async function startPackages() {
  const held = new Map<string, Promise<void>>();
  const server = createServer(async (request, response) => {
    const version = /lollipop-([\d.]+)\.xpi$/.exec(request.url ?? '')?.[1] ?? '';
    await held.get(version);
    response.setHeader('content-type', 'application/x-xpinstall').end(packed(version));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (version: string) => `http://127.0.0.1:${port}/lollipop-${version}.xpi`,
    hold(version: string) {
      let release = () => {};
      held.set(version, new Promise((resolve) => (release = resolve)));
      return { release: () => release() };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function packed(version: string): Buffer {
  const build = join(PROJECT, '.output/firefox-mv3-managed');
  const paths = readdirSync(build, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = Object.fromEntries(
    paths.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(build.length + 1), new Uint8Array(readFileSync(path))];
    }),
  );
  const text = (path: string) => Buffer.from(files[path] ?? []).toString();
  files['manifest.json'] = Buffer.from(JSON.stringify({ ...JSON.parse(text('manifest.json')), version }));
  files['content-scripts/guard.js'] = Buffer.from(
    `document.documentElement.dataset.guard='${version}';${text('content-scripts/guard.js')}`,
  );
  return Buffer.from(zipSync(files, { level: 0 }));
}
