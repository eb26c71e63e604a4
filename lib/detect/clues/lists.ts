import type { PreparedText } from '../../text/prepare.ts';
import type { Hit } from '../types.ts';

/** "4471, 4472 and 4490": whether only the joint of a list stands between the end of one value and the start of the next. */
export function followsInList(text: PreparedText, previousEnd: number, start: number): boolean {
  return start - previousEnd <= 8 && start > previousEnd && JOINT.test(text.lower.slice(previousEnd, start));
}

const JOINT = /^\s?(?:,|;|&|\/|\+|\band\b|\bor\b|,? ?->)(?: ?and)?\s{0,2}$/;

const MOST_VALUES = 50;

/**
 * The other places where a value that was found is written again: what is a login in the first line is one in the last.
 * Only a few values are followed, so that a long table does not cost its square.
 */
export function* everywhere(text: PreparedText, hits: Iterable<Hit>): Iterable<Hit> {
  const found: Hit[] = [];
  const values = new Map<string, Hit>();
  for (const hit of hits) {
    yield hit;
    found.push(hit);
    if (hit.confidence >= 0.5) values.set(text.folded.slice(hit.start, hit.end), hit);
  }
  if (values.size > MOST_VALUES) return;
  const starts = new Set(found.map(({ start }) => start));
  for (const [value, { category, confidence }] of values) {
    if (value.length < 4 || !/\d|[_.#!$%&*?~-]/.test(value)) continue;
    for (let at = text.folded.indexOf(value); at >= 0; at = text.folded.indexOf(value, at + value.length)) {
      const end = at + value.length;
      if (starts.has(at) || inWord(text.folded, at - 1, at) || inWord(text.folded, end - 1, end)) continue;
      yield { category, start: at, end, confidence: Math.min(confidence, 0.7) };
    }
  }
}

const WORD = /[\p{L}\p{N}]/u;
const inWord = (text: string, left: number, right: number): boolean => WORD.test(text.charAt(left)) && WORD.test(text.charAt(right));
