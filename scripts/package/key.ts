import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

/** The key that signs the CRX and thereby fixes the id of the extension for ever. */
export interface SigningKey {
  /** PEM, PKCS 8. */
  readonly pem: string;
  /** Id of the extension, 32 letters. */
  readonly id: string;
  /** What to tell the person; empty when there is nothing new. */
  readonly note: string;
}

/**
 * The key from `LOLLIPOP_SIGNING_KEY` (its text, for build servers), else from a file: `--key`, `LOLLIPOP_SIGNING_KEY_FILE`, or `lollipop/signing-key.pem` in the
 * person’s own configuration. A file that is not there yet is made, readable by nobody else. Never inside the project, where it would be committed one day.
 */
export function signingKey(file: string | undefined, env: NodeJS.ProcessEnv = process.env, project = process.cwd()): SigningKey {
  if (file === undefined && env.LOLLIPOP_SIGNING_KEY) return keyOf(env.LOLLIPOP_SIGNING_KEY, 'LOLLIPOP_SIGNING_KEY', '');
  const path = resolve(
    file ?? env.LOLLIPOP_SIGNING_KEY_FILE ?? join(env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'lollipop/signing-key.pem'),
  );
  if (!relative(project, path).startsWith('..')) throw new Error(`The signing key “${path}” lies inside the project; keep it elsewhere.`);
  if (existsSync(path)) return keyOf(readKey(path), path, '');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  return keyOf(
    readKey(path),
    path,
    `A new signing key was made: ${path}. Keep a copy where your other secrets are: without it no update can be made that browsers accept, and whoever has it can put any program into every browser that trusts this id.`,
  );
}

function readKey(path: string): string {
  const open = process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
  if (open) throw new Error(`The signing key “${path}” can be read by others; run: chmod 600 ${path}`);
  return readFileSync(path, 'utf8');
}

function keyOf(pem: string, from: string, note: string): SigningKey {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== 'rsa') throw new Error();
    const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
    return { pem: key.export({ type: 'pkcs8', format: 'pem' }).toString(), id: extensionId(publicKey), note };
  } catch {
    throw new Error(`“${from}” holds no RSA key in PEM form.`);
  }
}

/** The first half of the public key’s SHA-256, in letters from a to p: components/crx_file/id_util.cc of Chromium. */
const extensionId = (publicKey: Buffer): string =>
  [...createHash('sha256').update(publicKey).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
