/**
 * `npm run package -- --base-url https://extensions.trust.example/lollipop [--key FILE] [--out DIR] [--no-build] [--signed-xpi FILE]`: what a trust serves itself: the
 * managed edition as a CRX for Chrome and Edge and as an XPI for Firefox, the update manifests, checksums, the list of components, and `install.json` for `npm run deploy-kit`.
 * docs/admin/packaging.md says what goes where.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeManagedEdition } from './build/managed-edition.ts';
import { signingKey } from './package/key.ts';
import { packages } from './package/make.ts';
import { runCommand } from './run-command.ts';

const EXAMPLE_BASE = 'https://extensions.trust.example/lollipop';

await runCommand(main);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'base-url': { type: 'string', default: EXAMPLE_BASE },
      key: { type: 'string' },
      out: { type: 'string', default: 'artifacts/package' },
      'no-build': { type: 'boolean', default: false },
      'signed-xpi': { type: 'string' },
    },
  });
  const base = baseUrl(values['base-url']);
  const key = signingKey(values.key);
  if (!values['no-build']) for (const browser of ['chrome', 'firefox']) build(browser);
  const signedXpi = values['signed-xpi'] === undefined ? undefined : await readFile(values['signed-xpi']);
  const files = await packages({ builds: '.output', base, key, ...(signedXpi && { signedXpi }) });
  await rm(values.out, { recursive: true, force: true });
  await mkdir(values.out, { recursive: true });
  for (const [name, data] of files) await writeFile(join(values.out, name), data);
  if (key.note) console.log(key.note);
  if (base === EXAMPLE_BASE)
    console.log('These packages point to an example address: name your own server with --base-url before you serve them.');
  if (base.startsWith('http:'))
    console.log('Firefox takes updates over https only: from this address it updates when the policy names the new package.');
  console.log(`Written: ${[...files.keys()].join(', ')} in ${values.out}. The id in Chrome and Edge is ${key.id}.`);
}

/** Browsers take updates over plain http from a server inside the network; the signature protects them. */
function baseUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Error('“--base-url” is not a web address that starts with https:// or http://.');
  }
  return text.replace(/\/+$/, '');
}

function build(browser: string): void {
  const { status } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '--browser', browser], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`The build for ${browser} failed.`);
  makeManagedEdition(`.output/${browser}-mv3`);
}
