import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readings } from './decode.ts';

const NAME = 'Zoë O’Shea';
const json = JSON.stringify({ parts: [NAME] });

test.each([
  ['plain', Buffer.from(NAME)],
  [
    'JSON with every letter escaped',
    Buffer.from(json.replace(NAME, [...NAME].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''))),
  ],
  ['JSON in JSON', Buffer.from(JSON.stringify({ body: json }))],
  ['JSON in a form field', Buffer.from(`at=1&f.req=${encodeURIComponent(JSON.stringify([json]))}`)],
  ['a form with plus signs', Buffer.from(new URLSearchParams({ q: NAME }).toString())],
  ['base64', Buffer.from(`data:text/plain;base64,${Buffer.from(`so ${NAME} said`).toString('base64')}`)],
  ['gzip', gzipSync(json)],
  ['brotli', brotliCompressSync(json)],
  ['UTF-16', Buffer.from(NAME, 'utf16le')],
  ['UTF-16 after a byte of framing', Buffer.concat([Buffer.from([1]), Buffer.from(NAME, 'utf16le')])],
  ['a broken escape before it', Buffer.from(`100%&q=${encodeURIComponent(NAME)}`)],
])('a name is read in %s', (_form, bytes) => {
  expect(readings(bytes).some((text) => text.includes(NAME))).toBe(true);
});

test('what is not there is not read', () => {
  expect(readings(Buffer.from('Zoe OShea')).some((text) => text.includes(NAME))).toBe(false);
});
