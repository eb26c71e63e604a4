import { describe, expect, test } from 'vitest';
import { isEndpoint } from '../../lib/sites/addresses.ts';
import { readSent } from '../../lib/sites/body/read.ts';
import { inWords, rewriteSent } from '../../lib/sites/body/rewrite.ts';
import { endpointFor, siteFor } from '../../lib/sites/index.ts';
import type { Endpoint, Sent, SiteAdapter } from '../../lib/sites/types.ts';

/** One request of a site in the shape its sources show, with invented words. */
export interface Sample extends Sent {
  readonly what: string;
  /** What the person says in it: these words and no others. */
  readonly says: string;
  /** `send` if not said. */
  readonly kind?: Endpoint['kind'];
  readonly method?: string;
  /** The words could be changed in the body. Said only where they cannot. */
  readonly rewrites?: false;
}

/** Letters, signs and line ends that every way of writing a body has to escape somehow. */
const OTHER_WORDS = 'Pupil A said: “50 % & more = \\"fine\\"”\n\n+ é 你好 🍭 \\n </end>';

/** The promises of an adapter, each shown on a body of its form. An endpoint without a sample is one nobody has thought through. */
export function provesAdapter(site: SiteAdapter, samples: readonly Sample[]): void {
  describe(site.id, () => {
    test('is found by its hosts and has what a watcher needs', () => {
      for (const host of site.hosts) expect(siteFor(host.split('/')[0] ?? '').id).toBe(site.id);
      expect([site.composer, site.send].every((selectors) => selectors.length > 0)).toBe(true);
      expect(site.evidence).not.toBe('');
    });

    test('every endpoint has a sample', () => {
      const shown = samples.map((sample) => endpointOf(sample));
      expect(site.endpoints.filter((endpoint) => !shown.includes(endpoint)).map(({ path }) => path)).toEqual([]);
    });

    test.each(samples.map((sample) => [sample.what, sample] as const))('%s', (_what, sample) => {
      const endpoint = endpointOf(sample);
      const { hostname, pathname } = new URL(sample.address);
      expect(isEndpoint(hostname, pathname, sample.method ?? 'POST')).toBe(true);
      if (!endpoint) throw new Error('no endpoint takes this address');
      expect(site.endpoints).toContain(endpoint);
      expect(readSent(sample, endpoint)).toEqual({ text: sample.says, kind: sample.kind ?? 'send' });
      provesRewriting(sample, endpoint);
    });
  });
}

function endpointOf({ address }: Sent): Endpoint | undefined {
  const { hostname, pathname } = new URL(address);
  return endpointFor(hostname, pathname);
}

function provesRewriting(sample: Sample, endpoint: Endpoint): void {
  const { address, body } = sample;
  const changed = rewriteSent({ address, body }, endpoint, () => OTHER_WORDS);
  if (endpoint.signed || sample.rewrites === false) expect(changed).toBeUndefined();
  if (endpoint.signed || sample.rewrites === false || sample.says === '') return;
  if (!changed) throw new Error('could not be written again');
  expect(readSent(changed, endpoint).text).toBe(OTHER_WORDS);
  expect(inWords(changed)).not.toContain(sample.says);
  const undone = rewriteSent(changed, endpoint, () => sample.says.split('\n\n')[0] ?? '');
  if (!sample.says.includes('\n\n')) expect({ address: undone?.address, body: undone?.body }).toEqual({ address, body });
}

export const json = (value: unknown): string => JSON.stringify(value);

/** A form as `encodeURIComponent` writes it, which is what Google's pages do. */
export const form = (fields: Readonly<Record<string, string>>): string =>
  `${Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}&`;

/** One frame of Connect: no flags, the length, the bytes. */
export function frame(value: unknown): Uint8Array {
  const content = value instanceof Uint8Array ? value : new TextEncoder().encode(json(value));
  const bytes = new Uint8Array(5 + content.length);
  new DataView(bytes.buffer).setUint32(1, content.length);
  bytes.set(content, 5);
  return bytes;
}

/** A conversation so far, then the newest words: what is resent with every turn. */
export const turns = (says: string) => [
  { role: 'system', content: 'You help Marigold Pemberton.' },
  { role: 'user', content: 'Who was Ada Lovelace?' },
  { role: 'assistant', content: 'Ada Lovelace wrote the first program. Ask Marigold Pemberton.' },
  { role: 'user', content: says },
];

export const UUID = '0b4fba3c-30a5-4f65-b3c9-7b52f0f7c9d1';
export const TOKEN = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJQQSBQYXJyIn0.c2lnbmF0dXJl';
