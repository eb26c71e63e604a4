import type { Publication } from '../../../lib/counts/publish.ts';
import type { GivenFile } from './read-ahead.ts';
import { type MergedFile, readMerged, readPublication } from './read-results.ts';

/** What was given, by what it is. */
export interface Sorted {
  /** Files of single browsers, as far as their names tell. */
  readonly exports: readonly GivenFile[];
  /** Text of `groups.csv`. */
  readonly groups: string | undefined;
  readonly merged: MergedFile | undefined;
  readonly published: Publication | undefined;
}

/** Other files that a folder holds by itself, or that a merge has written there. */
const NOT_OURS = /^(\.|desktop\.ini$|thumbs\.db$)|^published\.csv$/i;

/**
 * Tells the trust's list and results of an earlier merge from browsers' files. Only what may be a result by its name, or stands alone, is opened here: of tens
 * of thousands of files each should be read once.
 */
export async function sortFiles(files: readonly GivenFile[]): Promise<Sorted> {
  const ours = files.filter(({ name }) => !NOT_OURS.test(name));
  const lists = ours.filter(({ name }) => /\.csv$/i.test(name));
  const others = ours.filter(({ name }) => !/\.csv$/i.test(name));
  const exports: GivenFile[] = [];
  let merged: MergedFile | undefined;
  let published: Publication | undefined;
  for (const file of others) {
    const text = others.length === 1 || /^(internal|published)/i.test(file.name) ? await textOf(file) : undefined;
    const result = text === undefined ? undefined : (readPublication(text) ?? readMerged(text));
    if (result?.schema === 'lollipop-published-counts') published = result;
    else if (result) merged = result;
    else exports.push(file);
  }
  return { exports, merged, published, groups: await (lists[0] && textOf(lists[0])) };
}

const textOf = (file: GivenFile): Promise<string | undefined> =>
  file.open().then(
    (opened) => opened.text(),
    () => undefined,
  );
