import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from '../../lib/counts/merge.ts';

/** Files that are read ahead, so that disk and processor work at the same time; they are all that is in memory. */
const AHEAD = 64;
/** What `simulate` and `merge` write themselves. */
const NOT_EXPORTS = new Set(['truth.json', 'internal.json', 'published.json']);

/** Names of all JSON files in the folder and below it, in the order of their names. */
export async function exportsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !NOT_EXPORTS.has(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

export async function* readAhead(paths: readonly string[]): AsyncGenerator<SourceFile> {
  const reading: Promise<string>[] = [];
  const start = (path: string) => {
    const text = readFile(path, 'utf8');
    text.catch(() => {}); // asked for later
    reading.push(text);
  };
  for (const path of paths.slice(0, AHEAD)) start(path);
  for (const [index, name] of paths.entries()) {
    const next = paths[index + AHEAD];
    if (next !== undefined) start(next);
    const text = reading.shift() as Promise<string>;
    yield { name, text: () => text };
  }
}
