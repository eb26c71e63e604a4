import { deflateRawSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { endpointFor } from '../index.ts';
import type { Endpoint, Sent } from '../types.ts';
import { readSent, textsOf } from './read.ts';

const send = endpointFor('chatgpt.com', '/backend-api/f/conversation') as Endpoint;
const to = (body: Sent['body'], address = 'https://chatgpt.com/backend-api/f/conversation'): Sent => ({ address, body });
const json = (value: unknown) => to(JSON.stringify(value));

test.each<[string, Sent, string]>([
  [
    'JSON of another shape, without what machines write',
    json({ new: { place: 'my words' }, id: '0b4fba3c-30a5-4f65-b3c9-7b52f0f7c9d1', short: 'B801200005001' }),
    'my words\n\nB801200005001',
  ],
  ['plain words', to('plain words'), 'plain words'],
  ['a form with JSON in it', to('a=1&f.req=%5B%22my%20words%22%5D'), '1\n\nmy words'],
  ['fields of a FormData', to([{ name: 'a', value: '{"b":"my words"}' }]), 'my words'],
  ['lines', to('{"a":"one"}\n{"b":"two"}\n'), 'one\n\ntwo'],
  ['bytes around JSON', to(new TextEncoder().encode('\u0000\u0000\u0000\u0000\u0011{"a":"my words"}')), 'my words'],
  ['a picture in base64', json({ picture: `data:image/png;base64,${'iVBOR'.repeat(20)}` }), ''],
  [
    'turns of the assistant',
    json({
      chat: [
        { sender: 'bot', text: 'its words' },
        { author: { role: 'user' }, text: 'mine' },
      ],
    }),
    'user\n\nmine',
  ],
])('a send whose words are not where they should be is judged whole: %s', (_what, sent, text) => {
  expect(readSent(sent, send)).toEqual({ text, kind: 'aside' });
});

const kimi = endpointFor('www.kimi.com', '/apiv2/kimi.gateway.chat.v1.ChatService/Chat') as Endpoint;
const gzip = gzipSync('{"prompt":"my words"}');

test.each<[string, Sent['body'], Endpoint]>([
  ['gzip', new Uint8Array(gzip), send],
  ['deflate without a head', new Uint8Array(deflateRawSync('{"prompt":"my words"}')), send],
  ['gzip decoded as text', gzip.toString('utf8'), send],
  ['a frame that is compressed', Uint8Array.from([1, 0, 0, 0, 2, 3, 4]), kimi],
])('%s is unreadable, which is more than saying nothing', (_what, body, endpoint) => {
  expect(readSent(to(body), endpoint)).toEqual({ text: '', kind: 'send', unreadable: true });
});

test('texts of any body can be looked through, those in the address too', () => {
  const texts = textsOf(to('{"a":["x \\u00e9",{"b":"y z"}]}', 'https://chatgpt.com/?q=in+the+address'));
  expect(texts.filter((text) => text !== '')).toEqual(['q=in+the+address', 'q=in+the+address', 'in the address', 'x é', 'y z']); // each step as it is, and opened
  expect(textsOf(to('', 'https://chatgpt.com/ask/my%20words'))).toContain('my words');
  expect(textsOf(to(new Uint8Array(new Uint16Array([...'my words'].map((letter) => letter.charCodeAt(0))).buffer)))).toContain('my words');
  expect(textsOf(json({ in: Buffer.from('{"say":"my words, again and again"}').toString('base64') })).join()).toContain('my words, again');
});
