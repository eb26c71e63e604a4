import type { PreparedText } from '../../text/prepare.ts';
import { headed } from '../clues/headings.ts';
import { shownAsExample } from '../clues/lessons.ts';
import { after, lineBefore, mentioned, NOWHERE, nearness, type Span } from '../clues/words.ts';
import { ANY_DIGIT, type Context, type Detector, type Hit } from '../types.ts';

/**
 * Sort codes (six digits in pairs) and account numbers (eight digits, seven with the first nought lost), each a finding of its own.
 * The modulus tables pass four pairs in five, so they are not used: the two numbers side by side, a label or a heading decide.
 * Authority: Pay.UK, Validating account numbers, https://www.vocalink.com/tools/modulus-checking/
 */
const PAIR =
  /(?<![\w/£$-]|\d\.)(\d{2}-\d{2}-\d{2}|\d{2} \d{2} \d{2}|\d{6})(["']?[ \t,;|/:]{1,4}["']?(?:(?:a\/c|acct?|account)\.? ?(?:no|number)?[.: ]{0,3})?)(\d{7,8})(?![\w/%]|[.-]\d)/g;
const SORT = /(?<![\w/£$-]|\d\.)(?:\d{2}([ .-])\d{2}\1\d{2}|\d{6})(?![\w/%]|[.-]\d)/g;
const ACCOUNT = /(?<![\w/£$-]|\d\.)(?:\d{7,8}|\d{4} \d{4}(?! \d))(?![\w/%]|[.-]\d)/g;
const SORT_LABEL = /\b(?:sort(?: ?codes?)?|s\/c|sc)\b/g;
const ACCOUNT_LABEL = /\b(?:a\/c|acc|acct|accounts?(?: ?(?:no|num|number))?|acc(?:oun)?t ?no)\b/g;
const BANK =
  /\b(?:bank|bacs|sort|payee|refund|transfer|salary|wages|standing order|direct debit|pay(?:s|ment|ments)?|building society|a\/c|acct?)\b/g;
/** Words of a text about pay, in which six and eight digits side by side are an account. */
const PAY = /\b(?:bacs|payroll|bank|standing order|payee|ni|salary|p45|p60|starters?)\b/;
/** "Invalid modulus" is also what a bank file says, so only words of a lesson count. */
const LESSON = /\b(?:algorithm|exercise|puzzle|luhn|regex|gcse|a[- ]level|worksheet|check digits?)\b/;
const SORT_HEADING = /\b(?:sort|s\/c|bank)/;
const ACCOUNT_HEADING = /\b(?:acc|acct|account|a\/c|bank)\b/;

export const bankAccount: Detector = {
  id: 'bank_account',
  categories: ['bank_account'],
  keywords: [ANY_DIGIT],
  *find(text, context): Iterable<Hit> {
    for (const match of text.lower.matchAll(PAIR)) {
      const [whole, sort = '', , account = ''] = match;
      const end = match.index + whole.length;
      const dashed = sort.includes('-');
      const span = { start: match.index, end };
      if (
        !isSortCode(sort) ||
        (!dashed && nearness(text, context, span, BANK, { before: 120, after: 40 }) === NOWHERE && !mentioned(text, PAY))
      )
        continue;
      if (isShown(text, span)) continue;
      yield { category: 'bank_account', start: match.index, end: match.index + sort.length, confidence: 0.95 };
      yield { category: 'bank_account', start: end - account.length, end, confidence: 0.95 };
    }
    yield* labelled(text, context, SORT, SORT_LABEL, SORT_HEADING);
    yield* labelled(text, context, ACCOUNT, ACCOUNT_LABEL, ACCOUNT_HEADING);
  },
  examples: {
    hits: [
      { text: 'Bank 20-61-07 73309184 if she would rather', found: '73309184' },
      { text: 'sort 60-83-71 acc 31926857', found: '60-83-71' },
      { text: 'payee,sort,acct\n"Callum Ferris",11-09-63,5520417', found: '5520417' },
      { text: 'refund to 204491 60319945', found: '204491' },
      { text: 'Account number: 31926857', found: '31926857' },
      { text: 'Sort code: 60.83.71', found: '60.83.71' },
      { text: 'his sort code is 00 77 03', found: '00 77 03' },
    ],
    misses: [
      'The lock opens with 12-34-56',
      'Dates run 11-09-63 to 12-10-64',
      'What does a sort code tell you?',
      'Reference 31926857',
      'Order 204491 of 60319945 was late',
      'Does 20-61-07 73309184 pass the modulus check? An algorithm task.',
    ],
  },
};

/** 00-00-00 and 12-34-56 are what people type to show the form. */
const isSortCode = (written: string): boolean => !/^(\d)\1(?:[- ]?\1\1){2}$|^12-?34-?56$/.test(written);

const isShown = (text: PreparedText, span: Span): boolean =>
  shownAsExample(text, span) || LESSON.test(lineBefore(text, span.start, 120)) || LESSON.test(after(text, span.end, 60));

function* labelled(text: PreparedText, context: Context, shape: RegExp, label: RegExp, heading: RegExp): Iterable<Hit> {
  for (const match of text.lower.matchAll(shape)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const near = headed(text, context, span.start, heading) || nearness(text, context, span, label, { before: 22, after: 0 }) !== NOWHERE;
    if (near && !/^(\d)(?:[ -]?\1)+$|^12345678$|^12-?34-?56$/.test(match[0]) && !isShown(text, span))
      yield { category: 'bank_account', ...span, confidence: 0.85 };
  }
}
