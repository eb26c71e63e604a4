import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BodyForm, Endpoint, Sent } from '../types.ts';
import { open } from './open.ts';
import { readSent } from './read.ts';
import { rewriteSent } from './rewrite.ts';

const endpoint = (form: BodyForm, path: string): Endpoint => ({ kind: 'send', host: 'tool.example', path: '/', form, text: [{ path }] });
const ADDRESS = 'https://tool.example/';
const to = (body: Sent['body'], address = ADDRESS): Sent => ({ address, body });
const message = (text: string) => Uint8Array.from([0, 0, 0, 0, text.length + 2, 10, text.length, ...new TextEncoder().encode(text)]);

test.each<[string, Endpoint, Sent, Sent]>([
  ['JSON', endpoint('json', 'a'), to('{"a":"x","n":1.5}'), to('{"a":"new & better","n":1.5}')],
  [
    'lines, of which others are not JSON',
    endpoint('lines', '*/a'),
    to(': hello\ndata: {"a":"x"}\n\n'),
    to(': hello\ndata: {"a":"new & better"}\n\n'),
  ],
  ['a form as JavaScript escapes it', endpoint('form', 'a'), to('b=%2b&a=x%20y&c=1+2'), to('b=%2b&a=new%20%26%20better&c=1+2')],
  ['a form as browsers escape it', endpoint('form', 'a'), to('a=x+y&c=%2b'), to('a=new+%26+better&c=%2b')],
  [
    'the address',
    endpoint('query', 'q'),
    to('', 'https://tool.example/s?p=%41&q=x%20y#end'),
    to('', 'https://tool.example/s?p=%41&q=new%20%26%20better#end'),
  ],
  [
    'a FormData',
    endpoint('parts', 'a'),
    to([
      { name: 'a', value: 'x' },
      { name: 'f', value: 'n.txt', isFile: true },
    ]),
    to([
      { name: 'a', value: 'new & better' },
      { name: 'f', value: 'n.txt', isFile: true },
    ]),
  ],
  ['a frame of protobuf', endpoint('connect', '*/1'), to(message('x')), to(message('new & better'))],
])('only the words change: %s', (_what, place, before, after) => {
  expect(rewriteSent(before, place, () => 'new & better')).toEqual(after);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (words) => {
      const changed = rewriteSent(before, place, () => words);
      if (changed === undefined) throw new Error('refused');
      expect(readSent(changed, place)).toEqual({ text: words.trim() === '' ? '' : words, kind: 'send' });
      const undone = rewriteSent(changed, place, () => readSent(before, place).text);
      expect(undone && open(undone, place.form ?? 'json')).toEqual(open(before, place.form ?? 'json'));
    }),
    { seed: 7 },
  );
});

test.each<[string, Endpoint, Sent]>([
  ['a number that JSON.parse would round', endpoint('json', 'a'), to('{"a":"x","id":12345678901234567890}')],
  ['blanks that would be lost', endpoint('json', 'a'), to('{ "a": "x" }')],
  ['a place that is not there', endpoint('json', 'b'), to('{"a":"x"}')],
  ['a body of another form', endpoint('json', 'a'), to('a=x')],
  ['packed bytes', endpoint('packed', 'a'), to('12{"a":"x"}')],
  ['a signed body', { ...endpoint('json', 'a'), signed: true }, to('{"a":"x"}')],
])('it refuses where something else would change: %s', (_what, place, sent) => {
  expect(rewriteSent(sent, place, () => 'new')).toBeUndefined();
});
