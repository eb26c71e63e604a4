import type { People } from './people.ts';
import { wordsOf } from './read-name.ts';

/** Where a text names somebody; UTF-16 offsets, end exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
}

/** A word this long is a name at the beginning of a sentence too; "Will" and "Mark" may be others. */
const LONG = 5;

/**
 * Where people are named again whose names were kept from the tool before: each turn is read by itself, and "compare Jayden and Chidera" says too little for
 * detectors. Words with a capital, or several of one name side by side in any case.
 */
export function mentionsIn(text: string, people: People): Mention[] {
  const mentions: (Mention & { words: number; sure: boolean })[] = [];
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{M}’'-]+/gu)) {
    const end = start + word.replace(/['’]s?$/, '').length;
    const [key = ''] = wordsOf(word.slice(0, end - start));
    if (key.length < 3 || !people.withWord(key).some(({ isUsed }) => isUsed)) continue;
    const last = mentions.at(-1);
    const joins = last && /^,? $/.test(text.slice(last.end, start));
    const capital = word.charAt(0) !== word.charAt(0).toLowerCase();
    const sure = capital && (word.length >= LONG || !/(?:^|[.!?\n]["”’']?\s{0,3})$/.test(text.slice(Math.max(0, start - 4), start)));
    if (joins) mentions.splice(-1, 1, { start: last.start, end, words: last.words + 1, sure: true });
    else mentions.push({ start, end, words: 1, sure });
  }
  return mentions.filter(({ sure }) => sure);
}
