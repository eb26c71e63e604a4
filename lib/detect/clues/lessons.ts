import type { PreparedText } from '../../text/prepare.ts';
import { after, before, type Span } from './words.ts';

/**
 * Values that are shown rather than owned: test strings, worked examples, placeholders. The words must stand beside the value:
 * a real number stays a real number in a text that calls itself an example further up.
 */
const SHOWN_BEFORE =
  /\b(?:such as|for example|for instance|e\.?g|eg|example|sample|dummy|fake|fictional|invented|made[- ]up|placeholder|pretend|test(?: (?:value|number|string|data|case|card|input))?)\b[^\n]{0,20}$/;
const SHOWN_AFTER =
  /^[^\n\w]{0,4}\(?(?:is |as )?(?:an? )?(?:example|dummy|fake|made[- ]up|placeholder|test (?:value|number|string|card))\b/;

export function shownAsExample(text: PreparedText, span: Span): boolean {
  return SHOWN_BEFORE.test(before(text, span.start, 48)) || SHOWN_AFTER.test(after(text, span.end, 40));
}

/** Exercises about the arithmetic of a number: valid or not, check digits, patterns, validation code. */
const EXERCISE =
  /\b(?:check ?(?:digit|sum|letter|character)s?|checksum|luhn|mod(?:ulo|ulus)?[- ]?(?:10|11|23|97)?|modulus|regex|regexp|regular expression|valid(?:ate|ates|ating|ation|ator|ity)?|invalid|unit test|test cases?|assert|algorithm|worked example)\b/;

export function inExercise(text: PreparedText, span: Span): boolean {
  return EXERCISE.test(before(text, span.start, 160)) || EXERCISE.test(after(text, span.end, 80));
}
