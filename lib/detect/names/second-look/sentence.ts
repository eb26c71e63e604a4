import type { Span } from '../../second-look/types.ts';

/** No sentence needs more on either side, and a text without full stops must not be read whole for every name. */
const REACH = 300;
const END = /[\n.!?]/;

/** The stretch between two ends of sentences or lines around a span, `REACH` characters either side at most. */
export function sentenceAround(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && span.start - start < REACH && !END.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && end - span.end < REACH && !END.test(text.charAt(end))) end += 1;
  return { start, end };
}
