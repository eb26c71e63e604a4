import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import crx3 from 'crx3';
import { BUILT_EXTENSION } from '../e2e/harness/practice.ts';

/** A server on 127.0.0.1 from which policy installs the real build, packed and signed with a key of its own. */
export interface UpdateServer {
  readonly id: string;
  readonly updateUrl: string;
  /** Packs the build under this version and offers it from now on. Its dialogs say in their heading which version they are of. */
  offer(version: string): Promise<void>;
  close(): Promise<void>;
}

export async function startUpdateServer(extension = BUILT_EXTENSION): Promise<UpdateServer> {
  const folder = mkdtempSync(join(tmpdir(), 'lollipop-crx-'));
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keyPath = join(folder, 'key.pem');
  writeFileSync(keyPath, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const id = idOf(publicKey.export({ type: 'spki', format: 'der' }));
  let version = '';
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/update.xml')) {
      response.setHeader('content-type', 'application/xml').end(updateManifest(id, `${base}/lollipop-${version}.crx`, version));
    } else if (request.url === `/lollipop-${version}.crx`) {
      response.setHeader('content-type', 'application/x-chrome-extension').end(readFileSync(join(folder, request.url)));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const updateUrl = `${base}/update.xml`;
  return {
    id,
    updateUrl,
    async offer(next) {
      const build = join(folder, `build-${next}`);
      cpSync(extension, build, { recursive: true });
      const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
      // Without update_url in the package Chromium never asks this server for a newer one.
      writeFileSync(join(build, 'manifest.json'), JSON.stringify({ ...manifest, version: next, update_url: updateUrl }));
      nameVersion(join(build, '_locales/en_GB/messages.json'), next);
      await crx3([join(build, 'manifest.json')], { keyPath, crxPath: join(folder, `lollipop-${next}.crx`) });
      version = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** So that a dialog tells whether the guard of an older version asks, or the one that came with an update. */
function nameVersion(path: string, version: string): void {
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(path, 'utf8'));
  for (const key of ['dialog_title_block', 'dialog_title_warn']) {
    const text = messages[key];
    if (text) text.message += ` (${version})`;
  }
  writeFileSync(path, JSON.stringify(messages));
}

/** https://source.chromium.org/chromium/chromium/src/+/main:components/crx_file/id_util.cc */
const idOf = (publicKey: Buffer): string =>
  [...createHash('sha256').update(publicKey).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

const updateManifest = (id: string, codebase: string, version: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}"><updatecheck codebase="${codebase}" version="${version}"/></app>
</gupdate>`;
