import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { logRecords } from './leveldb.ts';
import { searchFolder } from './search.ts';
import { unsnappy } from './snappy.ts';

const NAME = 'Zoë Okafor';

test.each([
  ['as it is', Buffer.from(`x${NAME}y`)],
  ['in capitals', Buffer.from('ZOë OKAFOR')],
  ['in UTF-16, at an odd place', Buffer.concat([Buffer.from('x'), Buffer.from(NAME, 'utf16le')])],
  ['in Latin-1', Buffer.from(NAME, 'latin1')],
  ['in an address', Buffer.from('?q=Zo%C3%AB%20Okafor')],
  ['in a gzip file', gzipSync(`so ${NAME} said`)],
  ['in a deflated one', deflateSync(`so ${NAME} said`)],
  ['in a Snappy value of IndexedDB', Buffer.concat([Buffer.from([0, 0xff, 0x11, 0x02]), snappyOf('Zoë Okaf', 'or')])],
])('a name is found %s', async (_how, bytes) => {
  expect(await found(bytes)).toEqual([{ file: 'file', words: NAME }]);
});

test('another name is not found', async () => {
  expect(await found(Buffer.from('Zoë Okafo'))).toEqual([]);
});

test('Snappy copies of what was written before are followed, and nonsense is refused', () => {
  expect(unsnappy(Buffer.from([9, 0b1000, 0x61, 0x62, 0x63, 0b1001, 3]))?.toString()).toBe('abcabcabc');
  expect(unsnappy(Buffer.from([9, 0b1000, 0x61, 0x62, 0x63, 0b1001, 9]))).toBeUndefined();
  expect(unsnappy(Buffer.from('not packed'))).toBeUndefined();
});

test('a log record cut in two is put together', () => {
  const head = (type: number, length: number): Buffer => Buffer.from([0, 0, 0, 0, length & 255, length >> 8, type]);
  const first = Buffer.alloc(32 * 1024 - 7, 'a');
  const log = Buffer.concat([head(2, first.length), first, head(4, 4), Buffer.from('tail')]);
  expect(logRecords(log).map((record) => record.subarray(-6).toString())).toEqual(['aatail']);
});

/** Two literals: enough to be a valid block that does not hold the whole name in one piece. */
function snappyOf(...parts: readonly string[]): Buffer {
  const pieces = parts.map((part) => Buffer.from(part)).flatMap((part) => [Buffer.from([(part.length - 1) << 2]), part]);
  return Buffer.concat([Buffer.from([parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0)]), ...pieces]);
}

async function found(bytes: Buffer): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'lollipop-search-'));
  try {
    await writeFile(join(folder, 'file'), bytes);
    return await searchFolder(folder, [NAME]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
