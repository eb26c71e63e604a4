import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A package of its own, so that the peers are no dependencies of ours; its node_modules is ignored by git. */
export const PEERS = new URL('../../../tests/accuracy/peers/', import.meta.url);

interface Installed {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

/** Installs the peers as their lock file pins them, unless they are there. False, with the reason on the terminal, where that cannot be done. */
export function installPeers(): boolean {
  if (arePresent()) return true;
  console.log('Installing the peers to compare with (npm ci in tests/accuracy/peers; needs the network, once).');
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
    const read = (path: string) => (JSON.parse(readFileSync(new URL(path, PEERS), 'utf8')) as Installed).packages;
    const present = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json')).every(
      ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
    );
  } catch {
    return false;
  }
}
