import { headed } from '../clues/headings.ts';
import { accepted } from '../clues/lists.ts';
import { labelBefore } from '../clues/words.ts';
import { ANY_DIGIT, type Detector } from '../types.ts';

/**
 * Payroll or employee number: the employer's own, four to nine digits, sometimes after letters. Nothing can be checked, so a label or
 * a heading decides.
 * Authority: DfE school workforce census guide, https://www.gov.uk/guidance/school-workforce-census
 */
const SHAPE = /(?<![\w/£$-]|\d[.:])[A-Za-z]{0,3}\d{4,9}[A-Za-z]?(?![\w%:/]|[.-]\d)/g;
const LABEL =
  /\b(?:payroll|pay ?ref|(?:employee|emp|staff|personnel|pers|assignment|hr) ?(?:no|num|number|id|ref)s?)(?:\.? ?(?:no|num|number|id|ref)s?)?\.?(?: is)?[ :#=(-]{0,3}$/;
const HEADING = /\b(?:payroll|pay (?:ref|no|number)|(?:employee|emp|staff|personnel|assignment|hr) (?:no|num|number|id|ref))\b/;
/** A line of a bank file: number, name, sort code, account. */
const PAY_LINE = /^["']? ?[,;|\t] ?["']?[a-z][a-z' .-]{2,40}["']? ?[,;|\t] ?["']?\d\d-\d\d-\d\d/;

export const payrollNumber: Detector = {
  id: 'payroll_number',
  categories: ['payroll_number'],
  keywords: [ANY_DIGIT],
  find: (text, context) =>
    accepted(text, 'payroll_number', SHAPE, (span, value) => {
      if (/^(\d)\1+$/.test(value)) return undefined;
      if (LABEL.test(labelBefore(text, span.start, 40)) || headed(text, context, span.start, HEADING)) return 0.9;
      return PAY_LINE.test(text.lower.slice(span.end, span.end + 60)) ? 0.75 : 0;
    }),
  examples: {
    hits: [
      { text: 'HR have payroll no 009934 for her', found: '009934' },
      { text: 'Bev Sugden (kitchen, payroll BF20931)', found: 'BF20931' },
      { text: 'Employee number: 40113', found: '40113' },
      { text: 'staff id 102938', found: '102938' },
      { text: '40091,HOLROYD S,00-34-52,31926819,214.60', found: '40091' },
      { text: 'Personnel no. 5512087', found: '5512087' },
    ],
    misses: [
      'The payroll for 2026 rose by 3%',
      'Payroll closes on 15 May',
      'We employ 1200 staff',
      'payroll costs 40113.50',
      'What is a payroll number?',
      'Invoice 009934',
    ],
  },
};
