import type { PreparedText } from '../../text/prepare.ts';
import type { Context } from '../types.ts';
import { headed } from './headings.ts';

/**
 * What stands near a span. A number says little by itself: the words beside it, or the heading of its column, say what it is.
 * All patterns are global, written for lower-case text, and bounded by `\b`, so that "lic" is never found inside "public".
 * Every look is limited to `reach` characters, so that the whole stays linear.
 */
export const NOWHERE = Number.POSITIVE_INFINITY;

/** Characters between the last match of `words` and `at`, looking back at most `reach` and never past an empty line. */
export function distanceBefore(text: PreparedText, at: number, words: RegExp, reach = 40): number {
  const slice = spaced(before(text, at, reach));
  let end = -1;
  for (const match of slice.matchAll(words)) end = match.index + match[0].length;
  return end < 0 ? NOWHERE : slice.length - end;
}

/** Characters between `at` and the first match of `words` on the same line. */
export function distanceAfter(text: PreparedText, at: number, words: RegExp, reach = 24): number {
  for (const match of spaced(after(text, at, reach)).matchAll(words)) return match.index;
  return NOWHERE;
}

/** The lower-case text before `at`: at most `reach` characters and nothing above an empty line. */
export function before(text: PreparedText, at: number, reach: number): string {
  const slice = text.lower.slice(Math.max(0, at - reach), at);
  const gap = Math.max(slice.lastIndexOf('\n\n'), slice.lastIndexOf('\n\r\n'));
  return gap < 0 ? slice : slice.slice(gap + 1);
}

/** The lower-case rest of the line after `at`, at most `reach` characters. */
export function after(text: PreparedText, at: number, reach: number): string {
  const slice = text.lower.slice(at, at + reach);
  const stop = slice.search(/[\r\n]/);
  return stop < 0 ? slice : slice.slice(0, stop);
}

/** The lower-case part of the line before `at`, at most `reach` characters. */
export function lineBefore(text: PreparedText, at: number, reach: number): string {
  const slice = text.lower.slice(Math.max(0, at - reach), at);
  return slice.slice(slice.lastIndexOf('\n') + 1);
}

/** `ni_number` reads like "ni number", at the same offsets. */
const spaced = (slice: string): string => slice.replaceAll('_', ' ');

/** What stands before `at` on its line as a label would: without the signs between a label and its value, and joined words set apart. */
export function labelBefore(text: PreparedText, at: number, reach: number): string {
  return spaced(lineBefore(text, at, reach)).replace(/[\s:=#("'>[-]{1,8}$/, '');
}

/** How near `words` are to the span: 0 for the column heading, otherwise the smaller distance before or after, or `NOWHERE`. */
export function nearness(text: PreparedText, context: Context, span: Span, words: RegExp, reach?: Reach): number {
  if (headed(text, context, span.start, words)) return 0;
  return Math.min(distanceBefore(text, span.start, words, reach?.before), distanceAfter(text, span.end, words, reach?.after));
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Reach {
  readonly before?: number;
  readonly after?: number;
}

const mentions = new WeakMap<PreparedText, Map<RegExp, boolean>>();

/** Whether the whole text mentions one of `words` (for lists where only the first row is labelled). Looked up once for each text. */
export function mentioned(text: PreparedText, words: RegExp): boolean {
  const known = mentions.get(text) ?? new Map<RegExp, boolean>();
  mentions.set(text, known);
  const answer = known.get(words) ?? text.lower.search(words) >= 0;
  known.set(words, answer);
  return answer;
}

/** The run of characters around `at` that `part` allows, at most `reach` to each side. */
export function runAround(source: string, at: number, part: RegExp, reach = 40): Span {
  let start = at;
  let end = at;
  while (start > 0 && at - start < reach && part.test(source.charAt(start - 1))) start -= 1;
  while (end < source.length && end - at < reach && part.test(source.charAt(end))) end += 1;
  return { start, end };
}
