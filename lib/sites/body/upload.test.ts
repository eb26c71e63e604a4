import { expect, test } from 'vitest';
import { uploadFor } from '../index.ts';
import type { Sent, Upload } from '../types.ts';
import { toBytes, toText } from './bytes.ts';
import { fileIn } from './upload.ts';

const base64 = JSON.stringify({ fileName: 'n.txt', fileMimeType: 'text/plain', content: Buffer.from('Zoë, 8B').toString('base64') });

test.each<[string, string, Sent['body'], string | undefined]>([
  ['bytes', 'https://files.oaiusercontent.com/files/1/raw?sig=1', toBytes('Zoë, 8B'), 'Zoë, 8B'],
  ['a text', 'https://content-push.googleapis.com/upload/', 'Zoë, 8B', 'Zoë, 8B'],
  ['base64 in JSON', 'https://grok.com/rest/app-chat/upload-file', base64, 'Zoë, 8B'],
  ['JSON without it', 'https://grok.com/rest/app-chat/upload-file', '{}', undefined],
  ['a FormData', 'https://chat.deepseek.com/api/v0/file/upload_file', [{ name: 'file', value: 'n.txt', isFile: true }], undefined],
])('a file that goes up as %s', (_what, address, body, expected) => {
  const { hostname, pathname } = new URL(address);
  const bytes = fileIn({ address, body }, uploadFor(hostname, pathname) as Upload);
  expect(bytes && toText(bytes)).toBe(expected);
});

test('other addresses take no files', () => {
  expect(uploadFor('grok.com', '/rest/app-chat/conversations/new')).toBeUndefined();
});
