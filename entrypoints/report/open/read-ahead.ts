import type { SourceFile } from '../../../lib/counts/merge.ts';

/** A file of the page, opened when it is read. */
export interface GivenFile {
  readonly name: string;
  open(): Promise<File>;
}

/**
 * Files are read together: one reading of 64 joined files costs the page a fifth of 64 readings, and four of them at a time keep the browser busy. What waits
 * for its turn is held in memory, so a file that is larger than any browser's counts is read by itself.
 */
const TOGETHER = 64;
const AT_A_TIME = 4;
const LARGE = 64_000;

/** The same files in the same order, each read before its turn comes. A file that cannot be opened says so when it is asked for its text. Ends with the reason of the signal. */
export async function* readAhead(files: readonly GivenFile[], signal: AbortSignal): AsyncGenerator<SourceFile> {
  const batches = Array.from({ length: Math.ceil(files.length / TOGETHER) }, (_, at) => files.slice(at * TOGETHER, (at + 1) * TOGETHER));
  const begun = batches.slice(0, AT_A_TIME).map(readTogether);
  const stopped = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  stopped.catch(() => {}); // heard in the race, if there is one
  for (let next = begun.length; begun.length > 0; next += 1) {
    const read = await Promise.race([begun.shift(), stopped]);
    const batch = batches[next];
    if (batch) begun.push(readTogether(batch));
    for (const file of read ?? []) {
      signal.throwIfAborted();
      yield file;
    }
  }
}

async function readTogether(batch: readonly GivenFile[]): Promise<SourceFile[]> {
  const opened = await Promise.all(batch.map((given) => given.open().catch(() => undefined)));
  const texts = await textsOf(opened.flatMap((file) => (file && file.size <= LARGE ? file : [])));
  return batch.map(({ name }, at): SourceFile => {
    const file = opened[at];
    const text = file && texts?.get(file);
    if (text !== undefined) return { name, text: async () => text };
    const alone = async () => file?.text() ?? Promise.reject(new Error('It cannot be opened'));
    return { name, text: alone, ...(file && { bytes: file.size }) };
  });
}

/** `undefined` if any of them cannot be read: then each is to be read by itself, to know which. */
async function textsOf(files: readonly File[]): Promise<ReadonlyMap<File, string> | undefined> {
  const joined = await new Blob([...files]).arrayBuffer().catch(() => undefined);
  if (joined?.byteLength !== files.reduce((sum, { size }) => sum + size, 0)) return undefined;
  const decoder = new TextDecoder();
  const texts = new Map<File, string>();
  let start = 0;
  for (const file of files) {
    texts.set(file, decoder.decode(new Uint8Array(joined, start, file.size)));
    start += file.size;
  }
  return texts;
}
