import { expect, test } from 'vitest';
import { pack, packPart, unpack } from './channel.ts';

test('a text crosses as it is, line ends and all', () => {
  const detail = pack('fetch', 'https://chat.example/a?b=1', ['text', 'one\ntwo\n\nthree']);
  expect(unpack(detail)).toEqual({ route: 'fetch', address: 'https://chat.example/a?b=1', body: 'one\ntwo\n\nthree', files: [] });
});

test('bytes cross whole, read as x-user-defined text or not', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const asText = Array.from(bytes, (byte) => String.fromCharCode(byte < 128 ? byte : 0xf700 + byte)).join('');
  expect(unpack(pack('websocket', 'wss://chat.example/', ['bytes', asText])).body).toEqual(bytes);
});

test('fields and files cross in order, whatever stands in them', () => {
  const payload = packPart('a\n1', 'x,\ny') + packPart('file', 'Class 3,4.docx', 12) + packPart('', '');
  const { body, files } = unpack(pack('xhr', 'https://chat.example/', ['parts', payload]));
  expect(body).toEqual([
    { name: 'a\n1', value: 'x,\ny' },
    { name: 'file', value: 'Class 3,4.docx', isFile: true },
    { name: '', value: '' },
  ]);
  expect(files).toEqual([{ name: 'Class 3,4.docx', size: 12 }]);
});

test('a body that could not be read has no words, but may have a file', () => {
  expect(unpack(pack('beacon', 'https://chat.example/', ['unread', '']))).toMatchObject({ body: undefined, files: [] });
  expect(unpack(pack('beacon', 'https://chat.example/', ['unread', packPart('', 'a.pdf', 9)])).files).toEqual([{ name: 'a.pdf', size: 9 }]);
});
