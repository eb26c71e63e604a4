import type { RE2JS } from 're2js';
import type { PreparedText } from '../../text/prepare.ts';
import type { Category } from '../categories.ts';
import type { Seen } from '../overlaps.ts';
import { compilePattern } from './compile.ts';
import { detectorOf } from './label.ts';

/** A regular expression of the trust's own, from its policy. */
export interface CustomPattern {
  /** What people are told was found: "a Heron job number". */
  readonly name: string;
  readonly category: Category;
  readonly confidence: number;
  /** See `compilePattern`; a bad one finds nothing. */
  readonly pattern: string;
}

/** An admin's list is short. */
export const MOST_PATTERNS = 50;
/** Each further match of the same pattern changes no verdict, and looking for all could cost their number times the text. */
const MOST_MATCHES = 100;

const compiled = new Map<string, RE2JS | undefined>();

/** Everything that the trust's patterns match, in offsets of `text.folded`. Linear in the text for each pattern. */
export function findByPattern(text: PreparedText, patterns: readonly CustomPattern[]): Seen[] {
  return patterns.slice(0, MOST_PATTERNS).flatMap(({ name, category, confidence, pattern }) => {
    const found: Seen[] = [];
    const matcher = matcherOf(pattern)?.matcher(text.folded);
    while (matcher && found.length < MOST_MATCHES && matcher.find()) {
      const [start, end] = [matcher.start(), matcher.end()];
      if (end > start) found.push({ category, start, end, confidence, detector: detectorOf(name) });
    }
    return found;
  });
}

/** Compiled once for as long as the worker lives; a policy change leaves a few behind, which go when there are too many. */
function matcherOf(pattern: string): RE2JS | undefined {
  if (compiled.size > 2 * MOST_PATTERNS) compiled.clear();
  if (!compiled.has(pattern)) {
    const result = compilePattern(pattern);
    compiled.set(pattern, 'matcher' in result ? result.matcher : undefined);
  }
  return compiled.get(pattern);
}
