import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /**
   * Base64 SHA-256 of the public key, for Chromium's `--ignore-certificate-errors-spki-list`: the test browser then trusts this one
   * certificate and still refuses every other bad one.
   */
  readonly publicKeyHash: string;
}

/** A certificate for these host names, made in memory and never written to a disk. Valid for a day. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const [first = 'localhost'] = hosts;
  const altNames = [...hosts.map((value) => ({ type: 2 as const, value })), { type: 7 as const, ip: '127.0.0.1' }];
  const day = 24 * 60 * 60 * 1000;
  const pems = await generate([{ name: 'commonName', value: first }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + day),
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  const spki = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: pems.private, cert: pems.cert, publicKeyHash: createHash('sha256').update(spki).digest('base64') };
}
