import type { PreparedText } from '../../text/prepare.ts';
import type { Category } from '../categories.ts';
import type { Hit } from '../types.ts';
import { asMeant } from './lessons.ts';
import type { Span } from './words.ts';

/** How sure the words around a value make us; 0: not by itself; undefined: never, not even in a list. */
export type Judge = (span: Span, value: string) => number | undefined;

/**
 * Every match of `shape` that `judge` accepts, and those that follow an accepted one in a list ("Adm nos 4471, 4472 and 4490"),
 * lowered where the text says that its data is invented.
 */
export function* accepted(text: PreparedText, category: Category, shape: RegExp, judge: Judge): Iterable<Hit> {
  let previous: Span | undefined;
  for (const match of text.folded.matchAll(shape)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const judged = judge(span, match[0]);
    const listed = judged === 0 && previous !== undefined && continues(text, previous, span) ? 0.75 : 0;
    const confidence = judged || listed;
    if (!confidence) continue;
    previous = span;
    yield { category, ...span, confidence: asMeant(text, span, confidence) };
  }
}

const JOINT = /^\s?(?:,|;|&|\/|\+|\band\b|\bor\b|,? ?->)(?: ?and)?\s{0,2}$/;

/** Whether only the joint of a list stands between two values of one shape. */
function continues(text: PreparedText, previous: Span, span: Span): boolean {
  const gap = span.start - previous.end;
  if (gap < 1 || gap > 8 || shapeOf(text, previous) !== shapeOf(text, span)) return false;
  return JOINT.test(text.lower.slice(previous.end, span.start));
}

const shapeOf = (text: PreparedText, span: Span): string =>
  text.lower.slice(span.start, span.end).replace(/\d/g, '9').replace(/[a-z]/g, 'a');

const MOST_VALUES = 50;

/**
 * The other places where a value that was found is written again: what is a login in the first line is one in the last.
 * Only a few values are followed, so that a long table does not cost its square.
 */
export function* everywhere(text: PreparedText, hits: Iterable<Hit>, shortest = 4): Iterable<Hit> {
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
    if (value.length < shortest || !TELLING.test(value)) continue;
    for (let at = text.folded.indexOf(value); at >= 0; at = text.folded.indexOf(value, at + value.length)) {
      const end = at + value.length;
      if (starts.has(at) || inWord(text.folded, at - 1, at) || inWord(text.folded, end - 1, end)) continue;
      yield { category, start: at, end, confidence: Math.min(confidence, 0.7) };
    }
  }
}

/** A plain word may be written again and mean itself. */
const TELLING = /\d|[_.#!$%&*?~-]|^[A-Z]{3}$/;
const WORD = /[\p{L}\p{N}]/u;
const inWord = (text: string, left: number, right: number): boolean => WORD.test(text.charAt(left)) && WORD.test(text.charAt(right));
