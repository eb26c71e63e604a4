import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A package of its own, so that the peers are no dependencies of ours. */
const PINNED = new URL('../../../tests/accuracy/peers/', import.meta.url);
/** Where it is installed: git ignores it, and nothing that reads the project's sources walks there. */
export const PEERS = new URL('../../../.cache/peers/', import.meta.url);

interface Installed {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

/** Installs the peers as their lock file pins them, unless they are there. False, with the reason on the terminal, where that cannot be done. */
export function installPeers(): boolean {
  if (arePresent()) return true;
  console.log('Installing the peers to compare with (npm ci of tests/accuracy/peers into .cache/peers; needs the network, once).');
  mkdirSync(PEERS, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(new URL(name, PINNED), new URL(name, PEERS));
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(PEERS),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0 && arePresent()) return true;
  const why = stderr?.split('\n').find((line) => /npm (ERR!|error)/.test(line));
  console.warn(`The peers could not be installed${why ? ` (${why})` : ''}; their table stays as the last run left it. The rest goes on.`);
  return false;
}

function arePresent(): boolean {
  try {
    const read = (url: URL) => (JSON.parse(readFileSync(url, 'utf8')) as Installed).packages;
    const present = read(new URL('node_modules/.package-lock.json', PEERS));
    return Object.entries(read(new URL('package-lock.json', PINNED))).every(
      ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
    );
  } catch {
    return false;
  }
}
