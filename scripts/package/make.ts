import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { crx, type Manifest, readBuild, withManifest, zip } from './archive.ts';
import type { SigningKey } from './key.ts';
import { sbom } from './sbom.ts';
import { updatesJson, updatesXml } from './updates.ts';

export interface Order {
  /** Folder of the builds, `.output`; the managed editions are packed. */
  readonly builds: string;
  /** Where the files will be served, without a slash at the end. */
  readonly base: string;
  readonly key: SigningKey;
  /** The package that Mozilla gave back signed, in place of ours. */
  readonly signedXpi?: Uint8Array;
}

/** Every file of a release by its name. The same builds, address and key give the same bytes. */
export async function packages({ builds, base, key, signedXpi }: Order): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const add = (name: string, data: Uint8Array | string) => files.set(name, typeof data === 'string' ? Buffer.from(data) : data);

  // Without update_url in the package the browser never asks our server for a newer one. Edge takes the same package as Chrome.
  const updateUrl = `${base}/updates.xml`;
  const chromium = withManifest(readBuild(join(builds, 'chrome-mv3-managed')), (manifest) => ({ ...manifest, update_url: updateUrl }));
  const { version, minimum_chrome_version: oldest = '123' } = manifestOf(chromium);
  const crxName = `lollipop-${version}.crx`;
  add(crxName, await crx(zip(chromium), key.pem));
  add('updates.xml', updatesXml(key.id, `${base}/${crxName}`, String(version), String(oldest)));

  const firefox = withManifest(readBuild(join(builds, 'firefox-mv3-managed')), (manifest) =>
    withGecko(manifest, `${base}/firefox-updates.json`),
  );
  const { id, strict_min_version: minimum } = geckoOf(manifestOf(firefox));
  const name = `lollipop-${version}.xpi`;
  const xpi = signedXpi ?? zip(firefox);
  add(name, xpi);
  add('firefox-updates.json', updatesJson(String(id), `${base}/${name}`, String(version), sha256(xpi), String(minimum)));

  const chromiumInstall = { id: key.id, updateUrl };
  const install = { chrome: chromiumInstall, edge: chromiumInstall, firefox: { id: String(id), installUrl: `${base}/${name}` } };
  add('install.json', `${JSON.stringify(install, null, 2)}\n`);
  add('sbom.cdx.json', sbom('lollipop'));
  const sums = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, data]) => `${sha256(data)}  ${file}\n`);
  add('SHA256SUMS', sums.join(''));
  return files;
}

const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');
const manifestOf = (files: ReadonlyMap<string, Uint8Array>): Manifest =>
  JSON.parse(Buffer.from(files.get('manifest.json') ?? []).toString('utf8'));

const geckoOf = (manifest: Manifest): Manifest => (manifest.browser_specific_settings as { readonly gecko: Manifest }).gecko;
/**
 * Firefox installs no package whose update address is not https (browser_specific_settings.gecko.update_url, MDN); without one it takes an update when the policy names another
 * `install_url`.
 */
const withGecko = (manifest: Manifest, updateUrl: string): Manifest => ({
  ...manifest,
  browser_specific_settings: { gecko: { ...geckoOf(manifest), ...(updateUrl.startsWith('https:') && { update_url: updateUrl }) } },
});
