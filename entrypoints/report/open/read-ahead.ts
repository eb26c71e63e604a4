import type { SourceFile } from '../../../lib/counts/merge.ts';

/** Opening a file takes a while and hardly any work, so many are opened at a time; no more, since each is held in memory until its turn. */
const AT_A_TIME = 256;

/** The same files in the same order, each begun before its turn comes. A file that cannot be opened says so when it is read. */
export function* readAhead(files: readonly SourceFile[]): Generator<SourceFile> {
  const begun: Promise<string>[] = [];
  for (const [at, { name }] of files.entries()) {
    for (let next = at + begun.length; begun.length < AT_A_TIME && next < files.length; next++) begun.push(begin(files[next]));
    const text = begun.shift();
    yield { name, text: () => text ?? Promise.reject(new Error('There is no such file')) };
  }
}

function begin(file: SourceFile | undefined): Promise<string> {
  const text = file ? file.text() : Promise.reject(new Error('There is no such file'));
  text.catch(() => {}); // the merge asks later, and names the file
  return text;
}
