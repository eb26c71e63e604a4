import type { ScanResult } from '../detect/types.ts';
import type { Edit } from './edits.ts';

const NAME =
  /(?<![\p{L}\p{N}])(?:the )?\p{Lu}[\p{L}’'.]{1,20}(?: (?:and|of|the|&|\p{Lu}[\p{L}’'.]{0,20})){0,6} (?:School|Academy|College|Nursery|Pre-?school)(?! of\b)(?![\p{L}\p{N}])/gu;

/** The name of a school becomes "their school"; that of a second one "another school". */
export function schools(text: string, _: ScanResult): Edit[] {
  let first: string | undefined;
  return [...text.matchAll(NAME)].map(({ 0: name, index }) => {
    first ??= name;
    return { start: index, end: index + name.length, words: name === first ? 'their school' : 'another school' };
  });
}
