import { expect, test } from 'vitest';
import { prepare } from '../../text/prepare.ts';
import { type CustomPattern, findByPattern, MOST_PATTERNS } from './find.ts';
import { ownName } from './label.ts';

const own = (pattern: string, rest: Partial<CustomPattern> = {}): CustomPattern => ({
  name: 'a Kestrel job number',
  category: 'confidential_business',
  confidence: 0.9,
  pattern,
  ...rest,
});

const words = (text: string, ...patterns: CustomPattern[]): string[] => {
  const prepared = prepare(text);
  return findByPattern(prepared, patterns).map(({ start, end }) => {
    const place = prepared.toOriginal(start, end);
    return text.slice(place.start, place.end);
  });
};

test('every match is found where it stands in the person’s own text', () => {
  expect(words('Bills for KES‑1234 and KES–5678, zoë paid', own(String.raw`\bKES-\d{4}\b`))).toEqual(['KES‑1234', 'KES–5678']);
  expect(words('ask ZOË and Zoe', own('(?i)zoë'))).toEqual(['ZOË', 'Zoe']);
});

test('a finding has the category, the certainty and the name that the policy gave it', () => {
  const [found] = findByPattern(prepare('ref NTH/07'), [
    own('NTH/\\d+', { category: 'admission_number', confidence: 0.7, name: 'a school ref' }),
  ]);
  expect(found).toMatchObject({ category: 'admission_number', confidence: 0.7, start: 4, end: 10 });
  expect(ownName(found?.detector ?? '')).toBe('a school ref');
  expect(ownName('custom_term')).toBeUndefined();
});

test('a bad pattern finds nothing and keeps no other from finding', () => {
  expect(words('KES-1234', own('(?<=K)ES'), own('(KES'), own('.*'), own('KES-\\d+'))).toEqual(['KES-1234']);
});

test('matches and patterns are capped', () => {
  expect(words('KES-1 '.repeat(5000), own('KES-\\d'))).toHaveLength(100);
  const many = Array.from({ length: MOST_PATTERNS + 1 }, (_, i) => own(`KES-${1000 + i}`));
  expect(words(`KES-1000 KES-${1000 + MOST_PATTERNS}`, ...many)).toEqual(['KES-1000']);
});

/** Both take a backtracking engine longer than the school year. */
test.each(['(k+k+)+z', '(?:k|kk)+(?:k|kk)+z'])('%s is linear on a text made to be slow', (pattern) => {
  const time = (length: number) => {
    const text = prepare('k'.repeat(length));
    const start = performance.now();
    findByPattern(text, [own(pattern)]);
    return performance.now() - start;
  };
  time(20_000);
  expect(time(200_000)).toBeLessThan(3000);
});
