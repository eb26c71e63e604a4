import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documents } from '../dpo.ts';
import { BLANK, fill, minutes, readTemplate } from './template.ts';

const pages = documents();
const words = (text: string): string[] => text.match(/[A-Za-z’']+/g) ?? [];

test('a fact that nobody knows stops the generator', () => {
  expect(() => fill('Version {{version}}, {{colour}}', { version: '1.0.0' })).toThrow('No fact is called colour');
  expect(fill('Version {{version}}', { version: '1.0.0' })).toBe('Version 1.0.0');
});

test('a template without its head is named', () => {
  expect(() => readTemplate('# Something', 'thing.md')).toThrow('thing.md');
});

test.each(pages.filter(({ name }) => name !== 'readme'))(
  '$name is read in ten minutes and leaves to the trust what only the trust knows',
  ({ text }) => {
    expect(minutes(text)).toBeLessThanOrEqual(10);
    expect(text.split(BLANK.slice(0, -1)).length).toBeGreaterThan(2);
  },
);

test.each(pages)('$name claims no compliance, no certainty', ({ text }) => {
  const claims = /\b(fully |gdpr[- ])?compliant\b|\b(complies|conforms) with\b|\bensures? compliance\b|\bguarantee|\b100 % safe\b/i;
  expect(claims.exec(text)?.[0]).toBeUndefined();
});

test('the notice for younger pupils has short sentences and short words', () => {
  const text =
    pages
      .find(({ name }) => name === 'notice-pupils-younger')
      ?.text.split('\n\n')
      .slice(3)
      .join(' ') ?? '';
  const sentences = text
    .replaceAll(/\[.*?\]|\*\*/g, '')
    .split(/[.!?]+\s/)
    .filter((sentence) => words(sentence).length > 0);
  expect(words(text).length / sentences.length).toBeLessThan(11);
  const long = words(text.replaceAll(/\[.*?\]/g, '')).filter((word) => word.length > 10);
  expect(long).toEqual([]);
});

test.each(pages)('$name leads to pages that are there', ({ text }) => {
  const folder = new URL('../../../docs/dpo/', import.meta.url);
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link).filter((link) => !link.startsWith('https:'));
  expect(links.filter((link) => !existsSync(new URL(link, folder)))).toEqual([]);
});
