import { expect, test } from 'vitest';
import { compilePattern, LONGEST_PATTERN } from './compile.ts';

const faultOf = (pattern: string): string | undefined => {
  const compiled = compilePattern(pattern);
  return 'fault' in compiled ? compiled.fault : undefined;
};

test.each([
  String.raw`\bKES-\d{4}\b`,
  '(?i)project (?:heron|kite)',
  String.raw`\b[A-Z]{2}\d{6}[A-Z]?\b`,
  String.raw`(?P<site>NTH|STH)/\d{2}/\d{3}`,
  String.raw`\b(?:1989|1990)/\d+\b`,
  'Kestrel',
])('%s is a pattern', (pattern) => {
  expect(faultOf(pattern)).toBeUndefined();
});

test.each([
  ['(?=KES)\\w{7}', /looks ahead or behind/],
  ['KES(?!-0)\\d', /looks ahead or behind/],
  ['(?<=KES-)\\d{4}', /looks ahead or behind/],
  ['(?<!KES-)\\d{4}', /looks ahead or behind/],
  ['(KES|KIT)-\\1', /refers back/],
  ['(?P<a>KES)-\\k<a>', /refers back/],
  ['KES-(\\d', /missing closing \)/],
  ['KES-[0-9', /missing closing \]/],
  ['KES-\\d{4000}', /invalid repeat count/],
  ['(?:KES-(?:\\d{30}){30})', /repeats too much/],
  ['x*', /matches nothing at all/],
  ['', /matches nothing at all/],
  ['\\b', /without a character/],
  ['.*', /matches nothing at all/],
  ['.+', /too broad/],
  ['\\w+', /too broad/],
  ['[a-z]', /too broad/],
  ['\\d', /too broad/],
  ['[A-Z]\\w+ \\w+', /too broad/],
  ['e', /too broad/],
])('%s is refused', (pattern, reason) => {
  expect(faultOf(pattern)).toMatch(reason);
});

test('a pattern may be as long as the cap and no longer', () => {
  expect(faultOf('k'.repeat(LONGEST_PATTERN))).toBeUndefined();
  expect(faultOf('k'.repeat(LONGEST_PATTERN + 1))).toBe(`is ${LONGEST_PATTERN + 1} characters long, the most is ${LONGEST_PATTERN}`);
});

test('a fault reads on from the words “Entry 2 is ignored: it ...” and is one sentence', () => {
  for (const pattern of ['(?=a)b', '(a)\\1', '(a', '.+', 'x*', '\\b', 'k'.repeat(300)])
    expect(faultOf(pattern)).toMatch(/^[a-z][^\n]+[^.]$/);
});
