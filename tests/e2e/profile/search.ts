import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { logRecords, tableEntries } from './leveldb.ts';
import { unsnappy } from './snappy.ts';

export interface Leftover {
  /** File below the folder that was searched. */
  readonly file: string;
  readonly words: string;
}

/**
 * Looks for words in every file below a folder, however they were written: as they are, as records of LevelDB and rows of SQLite, unpacked
 * where packed, in UTF-8 and UTF-16, escaped for JSON and for addresses, in any case of A to Z. Call with the browser closed.
 */
export async function searchFolder(folder: string, words: readonly string[]): Promise<Leftover[]> {
  const needles = words.flatMap((word) => spellings(word).map((spelling) => ({ word, spelling })));
  const found: Leftover[] = [];
  for (const path of await filesBelow(folder)) {
    const pieces = (await piecesOf(path)).map((piece) => piece.toString('latin1').toLowerCase());
    const here = new Set(needles.filter(({ spelling }) => pieces.some((piece) => piece.includes(spelling))).map(({ word }) => word));
    found.push(...[...here].map((word) => ({ file: relative(folder, path), words: word })));
  }
  return found;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Byte sequences that a word can have become, each as one character per byte in lower case. */
function spellings(word: string): string[] {
  const texts = [word, JSON.stringify(word).slice(1, -1), encodeURIComponent(word), word.replaceAll(' ', '+')];
  const encodings = ['utf8', 'utf16le', 'latin1'] as const;
  const bytes = texts.flatMap((text) => encodings.map((encoding) => Buffer.from(text, encoding)));
  return [...new Set(bytes.map((buffer) => buffer.toString('latin1').toLowerCase()))];
}

async function piecesOf(path: string): Promise<Buffer[]> {
  const file = await readFile(path);
  const held = [
    file,
    ...tableEntries(file),
    ...logRecords(file),
    ...(file.subarray(0, 15).toString() === 'SQLite format 3' ? rows(path) : []),
  ];
  return held.flatMap((piece) => [piece, ...unpacked(piece)]);
}

/** Blink packs a large IndexedDB value with Snappy after these three bytes (third_party/blink/.../idb_value_wrapping.cc). */
const PACKED_VALUE = Buffer.from([0xff, 0x11, 0x02]);

function unpacked(piece: Buffer): Buffer[] {
  const results: Buffer[] = [];
  for (let at = piece.indexOf(PACKED_VALUE); at >= 0 && results.length < 1000; at = piece.indexOf(PACKED_VALUE, at + 1)) {
    const value = unsnappy(piece.subarray(at + PACKED_VALUE.length));
    if (value !== undefined) results.push(value);
  }
  for (const unpack of [gunzipSync, inflateSync, inflateRawSync]) {
    try {
      results.push(unpack(piece));
    } catch {
      // not packed this way
    }
  }
  return results;
}

/** Every cell of every table, so that a text cut by page ends is whole again. A database that cannot be opened is still searched as a file. */
function rows(path: string): Buffer[] {
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
    const cells = tables.flatMap(({ name }) => {
      const statement = database.prepare(`select * from "${String(name).replaceAll('"', '""')}"`);
      statement.setReadBigInts(true);
      return statement.all().flatMap((row) => Object.values(row));
    });
    database.close();
    return cells
      .filter((cell) => cell !== null)
      .map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell) : Buffer.from(String(cell))));
  } catch {
    return [];
  }
}
