import { expect, test } from 'vitest';
import type { TextPlace } from '../types.ts';
import { bodyOfFrames, framesOf } from './connect.ts';
import { changeAt } from './places.ts';
import { fieldsOf, messageOf, textsInMessage } from './protobuf.ts';

const loud = (text: string) => text.toUpperCase();
const newest = (list: string): TextPlace => ({ path: 'text', newestOf: { list, role: 'who', is: 'me' } });

test.each<[string, TextPlace, unknown, unknown]>([
  ['a key', { path: 'a/b' }, { a: { b: 'x' }, c: 'x' }, { a: { b: 'X' }, c: 'x' }],
  ['an index', { path: '1/0' }, ['x', ['x', 'x']], ['x', ['X', 'x']]],
  ['every entry', { path: 'a/*' }, { a: ['x', 1, 'y'] }, { a: ['X', 1, 'Y'] }],
  ['JSON in a text', { path: 'a/$/0' }, { a: '["x",1]' }, { a: '["X",1]' }],
  ['base64 of a text', { path: 'a/=' }, { a: 'eCB5' }, { a: 'WCBZ' }],
  ['base64 with a head', { path: 'a/=' }, { a: 'data:text/plain;base64,eCA=' }, { a: 'data:text/plain;base64,WCA=' }],
  ['a text that is no JSON', { path: 'a/$/0' }, { a: 'x' }, { a: 'x' }],
  ['what an object inherits', { path: 'constructor/name' }, {}, {}],
  [
    'the newest of mine',
    newest('turns'),
    {
      turns: [
        { who: 'me', text: 'x' },
        { who: 'me', text: 'x' },
        { who: 'it', text: 'x' },
      ],
    },
    {
      turns: [
        { who: 'me', text: 'x' },
        { who: 'me', text: 'X' },
        { who: 'it', text: 'x' },
      ],
    },
  ],
  ['none of mine', newest('turns'), { turns: [{ who: 'it', text: 'x' }] }, { turns: [{ who: 'it', text: 'x' }] }],
])('%s', (_what, place, before, after) => {
  expect(changeAt(before, place, loud)).toEqual(after);
  expect(changeAt(before, place, (text) => text)).toBe(before);
});

test.each<[string, unknown, boolean]>([
  ['a text', { a: 'x' }, true],
  ['something that is no text', { a: { file: 1 } }, true],
  ['nothing', { b: 'x' }, false],
])('a place is reached if it is there, with %s in it', (_what, body, expected) => {
  let reached = false;
  changeAt(body, { path: 'a' }, loud, () => {
    reached = true;
  });
  expect(reached).toBe(expected);
});

/** Field 1: the number 300; field 2: a message whose field 1 is "hi", field 5 four bytes; field 3: "yo". */
const message = Uint8Array.from([0x08, 0xac, 0x02, 0x12, 9, 0x0a, 2, 0x68, 0x69, 0x2d, 1, 2, 3, 4, 0x1a, 2, 0x79, 0x6f]);

test('a protobuf message is read and written field by field', () => {
  expect(fieldsOf(message)?.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(messageOf(fieldsOf(message) ?? [])).toEqual(message);
  expect(textsInMessage(message)).toEqual(['hi', 'yo']);
  const longer = changeAt(message, { path: '2/1' }, () => 'a'.repeat(200)) as Uint8Array;
  expect(textsInMessage(longer)).toEqual(['a'.repeat(200), 'yo']);
  expect(changeAt(longer, { path: '2/1' }, () => 'hi')).toEqual(message);
});

test.each([
  ['a length beyond the end', [0x0a, 5, 1]],
  ['a field without a number', [0x00, 1]],
  ['a wire type that is none', [0x0f]],
  ['a number without an end', [0x08, 0x80]],
])('%s is no message', (_what, bytes) => {
  expect(fieldsOf(Uint8Array.from(bytes))).toBeUndefined();
});

test('frames are read and written, and bytes left over are no frames', () => {
  const body = bodyOfFrames([
    { flags: 0, content: message },
    { flags: 2, content: new Uint8Array(70_000) },
  ]);
  expect(framesOf(body)?.map(({ flags, content }) => [flags, content.length])).toEqual([
    [0, message.length],
    [2, 70_000],
  ]);
  expect(framesOf(body.subarray(0, -1))).toBeUndefined();
  expect(framesOf(new Uint8Array())).toBeUndefined();
});
