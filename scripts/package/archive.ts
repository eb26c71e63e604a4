import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import crx3 from 'crx3';
import { type Zippable, zipSync } from 'fflate';

export type Manifest = Record<string, unknown>;

/** What a build put into its folder: path with `/` -> bytes. */
export function readBuild(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

/** The same build with another manifest. */
export function withManifest(files: ReadonlyMap<string, Uint8Array>, change: (manifest: Manifest) => Manifest): Map<string, Uint8Array> {
  const manifest = files.get('manifest.json');
  if (!manifest) throw new Error('The build has no manifest.json; run npm run build.');
  const changed = change(JSON.parse(Buffer.from(manifest).toString('utf8')));
  return new Map([...files, ['manifest.json', Buffer.from(`${JSON.stringify(changed, null, 2)}\n`)]]);
}

/**
 * A zip that is the same for the same files: in the order of their names, all of one day (the first that a zip can hold), without owner and mode, packed by
 * fflate rather than by whatever zlib the machine has. `mtime` is read as local time and written as local time, so the zone does not matter.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted.map(([path, bytes]) => [path, [bytes, { level: 9, mtime: '1980-01-01T00:00:00' }]]));
  return zipSync(entries);
}

/** The zip, signed. The signature is RSA with SHA-256 and PKCS 1 padding, so the same zip and key give the same bytes. */
export async function crx(zipped: Uint8Array, keyPem: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'lollipop-crx-')); // readable by this person only
  try {
    const keyPath = join(folder, 'key.pem');
    const crxPath = join(folder, 'lollipop.crx');
    writeFileSync(keyPath, keyPem, { mode: 0o600 });
    await crx3(Readable.from([Buffer.from(zipped)]), { keyPath, crxPath });
    return readFileSync(crxPath);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
