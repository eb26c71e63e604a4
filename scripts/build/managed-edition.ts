import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As much of a manifest as differs between the two editions. */
export interface EditionManifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly [other: string]: unknown;
}

/** Every site by name, so that an admin's own AI hosts work without a question to every person: optional permissions always ask. */
const EVERY_HOST = 'https://*/*';

/**
 * The manifest of the edition for forced installation: the same, with access to every site over HTTPS and `scripting`, by which the worker has the
 * guard run on the hosts that the policy names, and on no others. The listed sites keep their scripts in the manifest.
 */
export function managedManifest<Manifest extends EditionManifest>(manifest: Manifest): Manifest {
  return { ...manifest, permissions: [...manifest.permissions, 'scripting'], host_permissions: [EVERY_HOST] };
}

/** Puts the managed edition beside a build: the same files, byte for byte, with another manifest. Returns its folder. */
export function makeManagedEdition(build: string): string {
  const folder = `${build}-managed`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  writeFileSync(path, JSON.stringify(managedManifest(JSON.parse(readFileSync(path, 'utf8')))));
  return folder;
}
