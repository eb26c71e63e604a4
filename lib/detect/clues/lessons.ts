import type { PreparedText } from '../../text/prepare.ts';
import { after, before, mentioned, type Span } from './words.ts';

/**
 * Values that are shown rather than owned: test strings, worked examples, placeholders. The words must stand beside the value:
 * a real number stays a real number in a text that calls itself an example further up.
 */
const SHOWN_BEFORE =
  /(?<![.@\w-])(?:(?:such as|for example|for instance|e\.?g|eg|example|specimen|test (?:value|number|string|data|case|card|input))\b[^\n]{0,20}|(?:sample|dummy|fake|fictional|invented|made[- ]up|placeholder|pretend)(?: [a-z]{1,12}){0,2}[ :("']{0,4})$/;
const SHOWN_AFTER = /^[^\n\w]{0,4}(?:is |as )?(?:an? )?(?:example|dummy|fake|made[- ]up|placeholder|test (?:value|number|string|card))\b/;

export function shownAsExample(text: PreparedText, span: Span): boolean {
  return SHOWN_BEFORE.test(before(text, span.start, 48)) || SHOWN_AFTER.test(after(text, span.end, 40));
}

/** Exercises about the arithmetic or the form of a number: check digits, patterns, tests of a program. That a number is "invalid" is what staff say of real ones. */
const EXERCISE =
  /\b(?:check ?(?:digit|sum|letter|character)s?|checksum|luhn|mod(?:ulo|ulus)?[- ]?(?:10|11|23|97)|modulus|regex(?:es|p)?|regular expressions?|unit test|test (?:case|string|number|card|value)s?|should (?:match|fail|pass)|assert|algorithm|worked example)\b/;

export function inExercise(text: PreparedText, span: Span): boolean {
  return EXERCISE.test(before(text, span.start, 160)) || EXERCISE.test(after(text, span.end, 80));
}

const THINGS =
  '(?:data|rows?|records?|pupils?|students?|patients?|people|persons?|names?|details|customers?|class|cv|csv|sets?|one|case|cases|entries|accounts?|messages?|emails?|letters?|forms?|profiles?|register|list|family|scenario|incident|log|numbers?|payslips?|reports?|examples?|values?)';
const FEIGNED =
  '(?:made[- ]?up|invented|fictional|fictitious|imaginary|dummy|fake|bogus|demo|sample|mock|placeholder|pretend|synthetic|spoof)';
const INVENTED = new RegExp(
  [
    `\\b${FEIGNED} (?:[a-z-]{1,14} ){0,2}${THINGS}\\b`,
    '\\btest (?:data|rows?|records?|people|person|customers?|patients?|pupils?|file|tenant|import|accounts?)\\b|\\bdemo (?:tenant|site|school)\\b',
    `\\b(?:all|everything|everyone|everybody|names?|data|details|completely|totally|entirely|is|are|its|it's|they're|these are|this is) (?:below |here )?${FEIGNED}(?! (?:by|but))\\b`,
    "\\b(?:not|none|nobody|no ?one|nothing|isn't|aren't)(?: (?:of|in) (?:them|these|it|this))?(?: here)?(?: is| are)? (?:a )?real\\b(?! (?:life|world|time|reason|choice))",
    `[,(-] ?(?:all )?${FEIGNED}[):,.!]|\\b(?:invented|made[- ]up|pretend)[!:]`,
    '\\b(?:a|an|some|these|this|the|with|of|from|our|my|two|three|four|five|six)(?: [a-z]{2,12})? (?:made-up|invented|fictional|fictitious|imaginary)\\b',
    "\\b(?:i|we|i've|we've|teacher|troupe)(?: have| just)? (?:made (?:[\\w']{1,12} ){0,6}up|invented)\\b|\\bmade (?:it|this|these|them|that|him|her) (?:all )?up\\b|\\boff the top of my head\\b",
    '\\b(?:characters|cast)(?: list| so far)?:|\\b(?:drama|devised|devising) (?:devising|piece|script)\\b',
    "\\b(?:not|isn't|none of it is) our (?:data|kit|pupils|own data)\\b",
  ].join('|'),
);

/**
 * Whether the text says that its data is invented. This lowers what anybody could have made up (a date, an address, a telephone
 * number), never a checksummed number, a key or a password: people also say so to get past a check.
 */
export function declaredInvented(text: PreparedText): boolean {
  return mentioned(text, INVENTED);
}

/** People and places that stand for nobody. */
const NOBODY =
  /\b(?:bloggs|john doe|jane doe|john smith|a\.? ?n\.? other|anytown|anywhere|(?:test|sample|example|dummy|fake) (?:person|pupil|patient|street|road|user|name)|donald duck|mickey mouse|yourname|your name)\b/;

/** Confidence of a value without a check digit, after what the text says about itself and about the people beside the value. */
export function asMeant(text: PreparedText, span: Span, confidence: number): number {
  if (confidence < 0.5) return confidence;
  if (declaredInvented(text) || shownAsExample(text, span)) return 0.4;
  return NOBODY.test(before(text, span.start, 100)) || NOBODY.test(after(text, span.end, 30)) ? 0.4 : confidence;
}
