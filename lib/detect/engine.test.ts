import { describe, expect, test } from 'vitest';
import { prepare } from '../text/prepare.ts';
import { conclude, scan } from './engine.ts';
import { resolveOverlaps, type Seen } from './overlaps.ts';
import { findTables } from './tables/find-tables.ts';

const name = (text: string, words: string, person = 0): Seen => {
  const start = text.indexOf(words);
  return { category: 'person_name', start, end: start + words.length, confidence: 0.9, detector: 'label', person };
};

/** The engine with given names, so that these tests do not depend on the names in the gazetteer. */
const conclusion = (text: string, names: readonly Seen[]) => {
  const prepared = prepare(text);
  return conclude(prepared, findTables(prepared), names);
};

describe('subjects', () => {
  test('a topic points at the person in the final list', () => {
    const text = 'Zorblat Qix has been diagnosed with epilepsy. Write to his tutor, Vremm Ool.';
    const { findings, people } = conclusion(text, [name(text, 'Zorblat Qix'), name(text, 'Vremm Ool', 1)]);
    const health = findings.find((finding) => finding.category === 'health');
    const subject = typeof health?.subject === 'number' ? findings[health.subject] : undefined;
    expect(text.slice(subject?.start, subject?.end)).toBe('Zorblat Qix');
    expect(people).toBe(2);
  });

  test('a row of a table is about the person in that row', () => {
    const text = 'Pupil\tNeed\nZorblat Qix\tADHD\nVremm Ool\tepilepsy\nTix Arr\tdyslexia';
    const { findings, tables } = conclusion(text, [name(text, 'Zorblat Qix'), name(text, 'Vremm Ool', 1), name(text, 'Tix Arr', 2)]);
    const epilepsy = findings.find((finding) => text.slice(finding.start, finding.end) === 'epilepsy');
    const subject = typeof epilepsy?.subject === 'number' ? findings[epilepsy.subject] : undefined;
    expect(text.slice(subject?.start, subject?.end)).toBe('Vremm Ool');
    expect(tables).toEqual(
      [{ start: 11, end: text.length, rows: 3, columns: ['person_name', 'sen'] }].map((table) => ({ ...table, start: 0 })),
    );
  });

  test('nobody to be about, nothing to report', () => {
    expect(scan('What is the difference between SEN support and an EHCP?').findings).toEqual([]);
  });
});

describe('overlaps', () => {
  const seen = (category: Seen['category'], start: number, end: number, confidence: number): Seen => ({
    category,
    start,
    end,
    confidence,
    detector: 'x',
  });

  test.each([
    ['a name gives way to an identifier', [seen('person_name', 0, 20, 0.99), seen('admission_number', 0, 4, 0.6)], ['admission_number']],
    ['the more certain wins', [seen('uln', 0, 10, 0.9), seen('phone', 0, 10, 0.6)], ['uln']],
    ['of two alike the longer wins', [seen('address', 0, 30, 0.8), seen('postcode', 22, 30, 0.85)], ['address']],
    ['neighbours both stay', [seen('phone', 0, 5, 0.9), seen('email', 5, 9, 0.9)], ['phone', 'email']],
  ])('%s', (_, given, kept) => {
    expect(resolveOverlaps(given).map(({ category }) => category)).toEqual(kept);
  });
});

test('custom terms: whole words in any case, and nothing for an empty one', () => {
  const found = scan('Project LARCH and the larches; project larch!', { customTerms: ['Project Larch', '', ' '] }).findings;
  expect(found.map(({ category, start, end, detector, confidence }) => [category, start, end, detector, confidence])).toEqual([
    ['confidential_business', 0, 13, 'custom_term', 0.9],
    ['confidential_business', 31, 44, 'custom_term', 0.9],
  ]);
});

test.each([
  '',
  '\u0000',
  '\ud800 \udfff',
  '\u202e\u200b\u200b',
  '| | |\n|-|-|\n',
  ',,,,\n,,,,\n,,,,',
  '"""\n"a,b\n"c,d\n',
  'x'.repeat(50_000),
  'a\n'.repeat(20_000),
  '\t'.repeat(20_000),
  '. '.repeat(20_000),
  'mum '.repeat(10_000),
  '👩‍👩‍👧 İstanbul ŞAHİN ﬁn Ⅷ',
])('never throws, and findings are in order and inside the text (%#)', (text) => {
  const { findings } = scan(text);
  for (const [i, finding] of findings.entries()) {
    expect(finding.start).toBeGreaterThanOrEqual(findings[i - 1]?.start ?? 0);
    expect(finding.end).toBeLessThanOrEqual(text.length);
    if (typeof finding.subject === 'number') expect(findings[finding.subject]).toBeDefined();
  }
});

test('offsets are those of the original text when folding moves them', () => {
  const text = 'Ｚoë​—ﬁrst. Project Larch';
  const found = scan(text, { customTerms: ['project larch'] }).findings.find(({ detector }) => detector === 'custom_term');
  expect(text.slice(found?.start, found?.end)).toBe('Project Larch');
});
