import { readVarint, unsnappy } from './snappy.ts';

/*
 * Reads what LevelDB files hold, deleted and overwritten entries included, without the library: a search for leftovers must see them too.
 * Formats: https://github.com/google/leveldb/blob/main/doc/table_format.md and log_format.md
 */

const BLOCK = 32 * 1024;
const RECORD_HEADER = 7;
const FOOTER = 48;
/** 0xdb4775248b80fb57, lowest byte first. */
const MAGIC = '57fb808b247547db';

/** The records of a write-ahead log, put together again where a block's end cut them. */
export function logRecords(file: Buffer): Buffer[] {
  const records: Buffer[] = [];
  let parts: Buffer[] = [];
  for (let at = 0; at + RECORD_HEADER <= file.length; ) {
    const left = BLOCK - (at % BLOCK);
    const length = file.readUInt16LE(at + 4);
    const type = file[at + 6] ?? 0;
    if (left < RECORD_HEADER || type === 0) {
      at += left;
      continue;
    }
    const data = file.subarray(at + RECORD_HEADER, at + RECORD_HEADER + length);
    parts = type === 1 || type === 2 ? [data] : [...parts, data];
    if (type === 1 || type === 4) records.push(Buffer.concat(parts));
    at += RECORD_HEADER + length;
  }
  return records;
}

/** The keys and values of a sorted table; empty if it is not one. */
export function tableEntries(file: Buffer): Buffer[] {
  if (file.length < FOOTER || file.subarray(-8).toString('hex') !== MAGIC) return [];
  const footer = file.subarray(-FOOTER);
  const metaOffset = readVarint(footer, 0);
  const metaSize = readVarint(footer, metaOffset?.next ?? 0);
  const index = readHandle(footer, metaSize?.next ?? 0);
  return blockEntries(readBlock(file, index)).flatMap(({ value }) =>
    blockEntries(readBlock(file, readHandle(value, 0))).flatMap((entry) => [entry.key, entry.value]),
  );
}

interface Handle {
  readonly offset: number;
  readonly size: number;
}

function readHandle(bytes: Buffer, at: number): Handle {
  const offset = readVarint(bytes, at);
  const size = readVarint(bytes, offset?.next ?? at);
  return { offset: offset?.value ?? 0, size: size?.value ?? 0 };
}

/** The byte after a block says how it is packed: 0 not at all, 1 Snappy. */
function readBlock(file: Buffer, { offset, size }: Handle): Buffer {
  const raw = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? (unsnappy(raw) ?? raw) : raw;
}

/** Keys share their beginnings with the key before; values stand whole. The last number says how many restart points end the block. */
function blockEntries(block: Buffer): { key: Buffer; value: Buffer }[] {
  if (block.length < 4) return [];
  const end = block.length - 4 * (block.readUInt32LE(block.length - 4) + 1);
  const entries: { key: Buffer; value: Buffer }[] = [];
  let previous: Buffer = Buffer.alloc(0);
  for (let at = 0; at < end; ) {
    const shared = readVarint(block, at);
    const own = readVarint(block, shared?.next ?? end);
    const length = readVarint(block, own?.next ?? end);
    if (shared === undefined || own === undefined || length === undefined) return entries;
    const valueAt = length.next + own.value;
    const key = Buffer.concat([previous.subarray(0, shared.value), block.subarray(length.next, valueAt)]);
    entries.push({ key, value: block.subarray(valueAt, valueAt + length.value) });
    previous = key;
    at = valueAt + length.value;
  }
  return entries;
}
