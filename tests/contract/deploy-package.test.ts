import { createHash, createPublicKey, createVerify, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPlan } from '../../lib/deploy/index.ts';
import { type SigningKey, signingKey } from '../../scripts/package/key.ts';
import { packages } from '../../scripts/package/make.ts';

/** `npm run package`, on a build of three small files. That real builds are the same twice is shown by tests/repo/deploy-reproducible.test.ts. */
const BASE = 'https://extensions.trust.example/lollipop';
let folder: string;
let key: SigningKey;
let release: Map<string, Uint8Array>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lollipop-package-'));
  key = signingKey(join(folder, 'keys/signing.pem'), {});
  release = await packages({ builds: buildIn('first', ['a.js', 'b/c.js', 'manifest.json']), base: BASE, key });
});
afterAll(() => rmSync(folder, { recursive: true }));

const MANIFEST = {
  manifest_version: 3,
  name: 'Practice',
  version: '1.2.0',
  minimum_chrome_version: '123',
  browser_specific_settings: { gecko: { id: 'lollipop@lollipop.example', strict_min_version: '140.0' } },
};

function buildIn(name: string, order: readonly string[], time = new Date('2026-09-01T09:00:00Z')): string {
  for (const browser of ['chrome', 'firefox']) {
    for (const file of order) {
      const path = join(folder, name, `${browser}-mv3-managed`, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, file === 'manifest.json' ? JSON.stringify(MANIFEST) : `// ${file}\n`.repeat(100));
      utimesSync(path, time, time);
    }
  }
  return join(folder, name);
}

const text = (name: string): string => Buffer.from(release.get(name) ?? []).toString('utf8');
const bytes = (name: string): Buffer => Buffer.from(release.get(name) ?? []);

test('files of another day, written in another order, give the same bytes', async () => {
  const builds = buildIn('second', ['manifest.json', 'b/c.js', 'a.js'], new Date('2027-01-31T23:59:00Z'));
  const again = await packages({ builds, base: BASE, key });
  expect([...again.keys()]).toEqual([...release.keys()]);
  for (const [name, data] of again) expect([name, Buffer.compare(data, bytes(name))]).toEqual([name, 0]);
});

test('a CRX is signed by the key of its id, and holds the build with the address of its updates', () => {
  const crx = bytes('lollipop-1.2.0.crx');
  expect([crx.toString('latin1', 0, 4), crx.readUInt32LE(4)]).toEqual(['Cr24', 3]);
  const header = crx.subarray(12, 12 + crx.readUInt32LE(8));
  const archive = crx.subarray(12 + header.length);
  const { publicKey, signature, signed } = readHeader(header);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(signed.length);
  const verify = createVerify('sha256').update('CRX3 SignedData\0').update(length).update(signed).update(archive);
  expect(verify.verify(createPublicKey({ key: publicKey, format: 'der', type: 'spki' }), signature)).toBe(true);
  const id = createHash('sha256')
    .update(publicKey)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  expect(id).toBe(key.id);
  const files = unzipSync(archive);
  expect(Object.keys(files)).toEqual(['a.js', 'b/c.js', 'manifest.json']);
  expect(JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString())).toEqual({
    ...MANIFEST,
    update_url: `${BASE}/updates.xml`,
  });
});

/** The three fields that we use of https://source.chromium.org/chromium/chromium/src/+/main:components/crx_file/crx3.proto, one proof by RSA. */
function readHeader(header: Buffer): { publicKey: Buffer; signature: Buffer; signed: Buffer } {
  const top = fields(header);
  const proof = fields(top.get(2) ?? Buffer.alloc(0));
  const none = Buffer.alloc(0);
  return { publicKey: proof.get(1) ?? none, signature: proof.get(2) ?? none, signed: top.get(10000) ?? none };
}

function fields(message: Buffer): Map<number, Buffer> {
  const found = new Map<number, Buffer>();
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = message[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const field = number() >> 3; // all are of the kind with a length
    const length = number();
    found.set(field, message.subarray(at, at + length));
    at += length;
  }
  return found;
}

test('the update manifests name the version, the file and, for Firefox, its sum', () => {
  const xml = XmlDocument.fromString(text('updates.xml'));
  const names = { u: 'http://www.google.com/update2/response' };
  const value = (path: string) => xml.get(path, names)?.content;
  expect(value('/u:gupdate/@protocol')).toBe('2.0');
  expect(value('/u:gupdate/u:app/@appid')).toBe(key.id);
  expect(value('/u:gupdate/u:app/u:updatecheck/@codebase')).toBe(`${BASE}/lollipop-1.2.0.crx`);
  expect(value('/u:gupdate/u:app/u:updatecheck/@version')).toBe('1.2.0');
  xml.dispose();
  const xpi = bytes('lollipop-1.2.0.xpi');
  expect(JSON.parse(text('firefox-updates.json')).addons['lollipop@lollipop.example'].updates).toEqual([
    {
      version: '1.2.0',
      update_link: `${BASE}/lollipop-1.2.0.xpi`,
      update_hash: `sha256:${createHash('sha256').update(xpi).digest('hex')}`,
      applications: { gecko: { strict_min_version: '140.0' } },
    },
  ]);
  const manifest = JSON.parse(Buffer.from(unzipSync(xpi)['manifest.json'] ?? []).toString());
  expect(manifest.browser_specific_settings.gecko).toEqual({
    ...MANIFEST.browser_specific_settings.gecko,
    update_url: `${BASE}/firefox-updates.json`,
  });
});

test('over plain http Firefox’s package names no update address, for Firefox would refuse it', async () => {
  const files = await packages({ builds: join(folder, 'first'), base: 'http://10.0.0.5/lollipop', key });
  const manifest = JSON.parse(
    Buffer.from(unzipSync(files.get('lollipop-1.2.0.xpi') ?? new Uint8Array())['manifest.json'] ?? []).toString(),
  );
  expect(manifest.browser_specific_settings).toEqual(MANIFEST.browser_specific_settings);
});

test('a package that Mozilla signed takes the place of ours, with its own sum', async () => {
  const signedXpi = Buffer.from('signed by Mozilla');
  const files = await packages({ builds: join(folder, 'first'), base: BASE, key, signedXpi });
  expect(Buffer.from(files.get('lollipop-1.2.0.xpi') ?? []).toString()).toBe('signed by Mozilla');
  expect(Buffer.from(files.get('firefox-updates.json') ?? []).toString()).toContain(createHash('sha256').update(signedXpi).digest('hex'));
});

test('what the deployment kit asks of the installation is there, and every sum is right', () => {
  const { plan, problems } = readPlan({}, JSON.parse(text('install.json')));
  expect(problems).toEqual([]);
  expect(plan?.install.chrome).toEqual({ id: key.id, updateUrl: `${BASE}/updates.xml` });
  const sums = text('SHA256SUMS')
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  expect(sums.map(([, name]) => name).toSorted()).toEqual([...release.keys()].filter((name) => name !== 'SHA256SUMS').toSorted());
  for (const [sum, name = ''] of sums) expect(createHash('sha256').update(bytes(name)).digest('hex')).toBe(sum);
});

test('the list of components is valid CycloneDX, and tells what is in the packages from what only builds them', async () => {
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(text('sbom.cdx.json'))).toBeNull();
  const { components, metadata, serialNumber } = JSON.parse(text('sbom.cdx.json'));
  const scope = (name: string) => components.find((one: { name: string }) => one.name === name)?.scope;
  expect(['zod', 'idb', 're2js', 'webextension-polyfill'].map(scope)).toEqual(['required', 'required', 'required', 'required']);
  expect(['vitest', 'puppeteer', 'typescript'].map(scope)).toEqual(['excluded', 'excluded', 'excluded']);
  expect([metadata.component.name, metadata.timestamp, serialNumber]).toEqual(['lollipop', undefined, undefined]);
});

test('the signing key: made once, for this person only, never inside the project, never one that others can read', () => {
  const path = join(folder, 'keys/signing.pem');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(key.note).toContain('Keep a copy');
  expect(signingKey(path, {})).toMatchObject({ id: key.id, note: '' });
  expect(signingKey(undefined, { LOLLIPOP_SIGNING_KEY: key.pem }).id).toBe(key.id);
  expect(() => signingKey('keys/mine.pem', {})).toThrow('lies inside the project');
  writeFileSync(join(folder, 'open.pem'), key.pem, { mode: 0o644 });
  expect(() => signingKey(join(folder, 'open.pem'), {})).toThrow('can be read by others; run: chmod 600');
  writeFileSync(join(folder, 'none.pem'), 'hello', { mode: 0o600 });
  expect(() => signingKey(join(folder, 'none.pem'), {})).toThrow('holds no RSA key');
  const { privateKey } = generateKeyPairSync('ed25519');
  expect(() => signingKey(undefined, { LOLLIPOP_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() })).toThrow(
    'holds no RSA key',
  );
});
