import type { PreparedText } from '../text/prepare.ts';
import { prepare } from '../text/prepare.ts';
import type { Seen } from './overlaps.ts';

const CONFIDENCE = 0.9;
/** An admin's list is short; more would be a dictionary, and slow. */
const MOST = 500;

/** The trust's own confidential words, matched whole and in any case, as `confidential_business` findings of detector `custom_term`. */
export function* findCustomTerms(text: PreparedText, terms: readonly string[]): Iterable<Seen> {
  for (const term of terms.slice(0, MOST)) {
    const wanted = prepare(term.trim()).lower;
    if (wanted === '') continue;
    for (let at = text.lower.indexOf(wanted); at >= 0; at = text.lower.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      if (isWord(text.lower.charAt(at - 1)) && isWord(wanted.charAt(0))) continue;
      if (isWord(text.lower.charAt(end)) && isWord(wanted.charAt(wanted.length - 1))) continue;
      yield { category: 'confidential_business', start: at, end, confidence: CONFIDENCE, detector: 'custom_term' };
    }
  }
}

const isWord = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character);
