import { expect, test } from 'vitest';
import type { Category } from '../detect/categories.ts';
import type { Finding } from '../detect/types.ts';
import { canReplace, createPlaceholders } from './placeholders.ts';

function find(text: string, ...marks: [Category, string][]): Finding[] {
  let at = 0;
  return marks.map(([category, words]) => {
    const start = text.indexOf(words, at);
    at = start + words.length;
    return { category, start, end: at, confidence: 0.9, detector: 'test' };
  });
}

test('the same person keeps the same placeholder, by full name and by part of it', () => {
  const placeholders = createPlaceholders();
  const text = 'Noah Whitfield sat by Aisha. Noah cried, so Mrs Whitfield rang.';
  const findings = find(
    text,
    ['person_name', 'Noah Whitfield'],
    ['person_name', 'Aisha'],
    ['person_name', 'Noah'],
    ['person_name', 'Mrs Whitfield'],
  );
  expect(placeholders.replace(text, findings)).toBe('Pupil A sat by Pupil B. Pupil A cried, so Adult A rang.');
  const later = 'And Aisha?';
  expect(placeholders.replace(later, find(later, ['person_name', 'Aisha']))).toBe('And Pupil B?');
});

test('two people with one forename stay two', () => {
  const text = 'Noah Whitfield and Noah Price';
  const findings = find(text, ['person_name', 'Noah Whitfield'], ['person_name', 'Noah Price']);
  expect(createPlaceholders().replace(text, findings)).toBe('Pupil A and Pupil B');
});

test('surname and forename in two cells are one person', () => {
  const text = 'Duah\tJermaine\t7K';
  expect(createPlaceholders().replace(text, find(text, ['person_name', 'Duah'], ['person_name', 'Jermaine']))).toBe('Pupil A\tPupil A\t7K');
});

test('numbers get the words an AI tool understands; topics and doubtful findings stay', () => {
  const text = 'B801200005001 has asthma, May';
  const findings: Finding[] = [
    ...find(text, ['upn', 'B801200005001'], ['health', 'asthma']),
    { category: 'person_name', start: 26, end: 29, confidence: 0.3, detector: 'test' },
  ];
  expect(createPlaceholders().replace(text, findings)).toBe('[UPN] has asthma, May');
  expect(canReplace(find(text, ['health', 'asthma']))).toBe(false);
});

test('the twenty-seventh pupil is Pupil AA', () => {
  const placeholders = createPlaceholders();
  const names = Array.from({ length: 27 }, (_, i) => `Name${String.fromCharCode(97 + i)}x${'abcdefghijklmnopqrstuvwxyzz'[i]}`);
  const labels = names.map((name) => placeholders.replace(name, find(name, ['person_name', name])));
  expect(labels.at(25)).toBe('Pupil Z');
  expect(labels.at(26)).toBe('Pupil AA');
});
