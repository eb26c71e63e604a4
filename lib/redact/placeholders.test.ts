import { expect, test } from 'vitest';
import type { Category } from '../detect/categories.ts';
import { scan } from '../detect/engine.ts';
import type { Finding } from '../detect/types.ts';
import { canReplace, createPlaceholders, type Placeholders } from './placeholders.ts';

function find(text: string, ...marks: [Category, string][]): Finding[] {
  let at = 0;
  return marks.map(([category, words]) => {
    const start = text.indexOf(words, at);
    at = start + words.length;
    return { category, start, end: at, confidence: 0.9, detector: 'test' };
  });
}

const names = (text: string, ...found: string[]): Finding[] =>
  find(text, ...found.map((name) => ['person_name', name] as [Category, string]));
const replaced = (placeholders: Placeholders, text: string, ...found: string[]) => placeholders.replace(text, names(text, ...found));
const restored = (placeholders: Placeholders, text: string): string =>
  placeholders
    .restore(text)
    .map((piece) => piece.text)
    .join('');

test('the same person keeps the same placeholder, by full name and by part of it', () => {
  const placeholders = createPlaceholders();
  const text = 'Noah Whitfield sat by Aisha. Noah cried, so Mrs Whitfield rang.';
  expect(replaced(placeholders, text, 'Noah Whitfield', 'Aisha', 'Noah', 'Mrs Whitfield')).toBe(
    'Pupil A sat by Pupil B. Pupil A cried, so Adult A rang.',
  );
  expect(replaced(placeholders, 'And Aisha?', 'Aisha')).toBe('And Pupil B?');
});

test('over ten turns, however the name is written, it is one person', () => {
  const placeholders = createPlaceholders();
  const turns: [string, string, string][] = [
    ['Noah Whitfield has ADHD.', 'Noah Whitfield', 'Pupil A has ADHD.'],
    ['Noah is in 8B.', 'Noah', 'Pupil A is in 8B.'],
    ['noah whitfield likes maths', 'noah whitfield', 'Pupil A likes maths'],
    ['WHITFIELD, Noah', 'WHITFIELD, Noah', 'Pupil A'],
    ['Noah’s mum rang about Noah', 'Noah’s', 'Pupil A’s mum rang about Noah'],
    ['N. Whitfield was late', 'N. Whitfield', 'Pupil A was late'],
    ['NOAH again', 'NOAH', 'Pupil A again'],
    ['Noah W. and his friend', 'Noah W.', 'Pupil A and his friend'],
    ['Noah Whitfield’s dog', 'Noah Whitfield’s', 'Pupil A’s dog'],
    ['Nóah Whitfield', 'Nóah Whitfield', 'Pupil A'],
  ];
  for (const [text, name, expected] of turns) expect(replaced(placeholders, text, name)).toBe(expected);
  expect(placeholders.replace('NW and N.W.', find('NW and N.W.', ['person_initials', 'NW'], ['person_initials', 'N.W.']))).toBe(
    'Pupil A and Pupil A',
  );
  expect(restored(placeholders, 'Pupil A is kind')).toBe('Noah Whitfield is kind');
});

test('two people with one forename stay two, and the forename alone is the one named last', () => {
  const placeholders = createPlaceholders();
  expect(replaced(placeholders, 'Noah Whitfield and Noah Price', 'Noah Whitfield', 'Noah Price')).toBe('Pupil A and Pupil B');
  expect(replaced(placeholders, 'Noah', 'Noah')).toBe('Pupil B');
});

test('the text says who is a teacher, a parent or somebody else; what it says once holds', () => {
  const placeholders = createPlaceholders();
  const text =
    'His mum, Karen Okafor, met our SENCO Ruth Obi, Dr Patel and Dee Lund (social worker). Karen agreed with Ruth; Mr Obi did not.';
  expect(replaced(placeholders, text, 'Karen Okafor', 'Ruth Obi', 'Dr Patel', 'Dee Lund', 'Karen', 'Ruth', 'Mr Obi')).toBe(
    'His mum, Parent A, met our SENCO Staff A, Adult A and Adult B (social worker). Parent A agreed with Staff A; Staff A did not.',
  );
});

test('Mr and Mrs of one surname are two, and neither is the pupil', () => {
  const placeholders = createPlaceholders();
  expect(replaced(placeholders, 'Mr Okafor, Mrs Okafor, Chidera Okafor', 'Mr Okafor', 'Mrs Okafor', 'Chidera Okafor')).toBe(
    'Adult A, Adult B, Pupil A',
  );
});

test('surname and forename in two cells are one person, by the headings or without any; brothers stay two', () => {
  expect(replaced(createPlaceholders(), 'Duah\tJermaine\t7K', 'Duah', 'Jermaine')).toBe('Pupil A\tPupil A\t7K');
  const placeholders = createPlaceholders();
  const list = 'Surname,Forename,Form\nOkafor,Chidera,7K\nOkafor,Amara,9B';
  expect(replaced(placeholders, list, 'Okafor', 'Chidera', 'Okafor', 'Amara')).toBe(
    'Surname,Forename,Form\nPupil A,Pupil A,7K\nPupil B,Pupil B,9B',
  );
  expect(restored(placeholders, 'Pupil B leads Pupil A')).toBe('Amara Okafor leads Chidera Okafor');
  expect(replaced(createPlaceholders(), 'Noah\tAisha\tBen', 'Noah', 'Aisha', 'Ben')).toBe('Pupil A\tPupil B\tPupil C');
});

test('the other half of a name that nobody found in a column of names goes too; a cell beside nothing that was found stays', () => {
  const list = 'Okafor\tChidera\t8A\nSmith\tOlivia\t8B\nDuah\tJermaine\t8B\nGreen\tSam\t8A\nBegum\tAisha\t8A';
  const found = names(list, 'Okafor', 'Chidera', 'Olivia', 'Duah', 'Jermaine', 'Begum', 'Aisha');
  const placeholders = createPlaceholders();
  expect(placeholders.replace(list, found).split('\n')).toEqual([
    'Pupil A\tPupil A\t8A',
    'Pupil B\tPupil B\t8B',
    'Pupil C\tPupil C\t8B',
    'Green\tSam\t8A',
    'Pupil D\tPupil D\t8A',
  ]);
  expect(placeholders.originals(list, found)).toContain('Smith');
  expect(restored(placeholders, 'Pupil B')).toBe('Smith Olivia');
});

test('a placeholder that stands in the text or on the page is nobody else’s', () => {
  const placeholders = createPlaceholders(undefined, () => 'Earlier: Pupil A and Pupil C.');
  expect(replaced(placeholders, 'Pupil B met Noah', 'Noah')).toBe('Pupil B met Pupil D');
  expect(restored(placeholders, 'Pupil B met Pupil D')).toBe('Pupil B met Noah');
});

test('numbers get the words an AI tool understands; topics and doubtful findings stay', () => {
  const placeholders = createPlaceholders();
  const text = 'B801200005001 has asthma, May';
  const findings: Finding[] = [
    ...find(text, ['upn', 'B801200005001'], ['health', 'asthma']),
    { category: 'person_name', start: 26, end: 29, confidence: 0.3, detector: 'test' },
  ];
  expect(placeholders.replace(text, findings)).toBe('[UPN] has asthma, May');
  expect(canReplace(find(text, ['health', 'asthma']))).toBe(false);
  expect(restored(placeholders, 'the [UPN]')).toBe('the B801200005001');
  placeholders.replace('H801200005002', find('H801200005002', ['upn', 'H801200005002']));
  expect(restored(placeholders, 'the [UPN]')).toBe('the [UPN]');
});

test('who was kept from the tool is found again in a text that says little, and nobody else', () => {
  const placeholders = createPlaceholders();
  const found = (text: string) => placeholders.mentions(text).map(({ start, end }) => text.slice(start, end));
  replaced(placeholders, 'Jayden Smethwick, Will Price', 'Jayden Smethwick', 'Will Price');
  expect(found('Compare Jayden and Chidera.')).toEqual([]);
  placeholders.sent('Something about Pupil A and Pupil B');
  expect(found('Compare Jayden and Chidera.')).toEqual(['Jayden']);
  expect(found('smethwick, jayden: Jayden’s book, the smethwick')).toEqual(['smethwick, jayden', 'Jayden']);
  expect(found('Will it rain? Ask Will. The cost will rise.')).toEqual(['Will']);
  expect(found('will price and a price')).toEqual(['will price']);
});

test('a password is not kept', () => {
  const placeholders = createPlaceholders();
  expect(placeholders.replace('hunter2', find('hunter2', ['credential', 'hunter2']))).toBe('[password]');
  expect(restored(placeholders, '[password]')).toBe('[password]');
});

test('a new conversation knows nobody', () => {
  const placeholders = createPlaceholders();
  replaced(placeholders, 'Noah', 'Noah');
  expect(placeholders.inUse()).toBe(true);
  placeholders.forget();
  expect(placeholders.inUse()).toBe(false);
  expect(restored(placeholders, 'Pupil A')).toBe('Pupil A');
  expect(replaced(placeholders, 'Aisha', 'Aisha')).toBe('Pupil A');
});

test('the twenty-seventh pupil is Pupil AA', () => {
  const placeholders = createPlaceholders();
  const found = Array.from({ length: 27 }, (_, i) => `Name${String.fromCharCode(97 + i)}x${'abcdefghijklmnopqrstuvwxyzz'[i]}`);
  const labels = found.map((name) => replaced(placeholders, name, name));
  expect(labels.at(25)).toBe('Pupil Z');
  expect(labels.at(26)).toBe('Pupil AA');
});

const WORDS = {
  pupil: 'Child {letter}',
  staff: 'Colleague {letter}',
  parent: 'Family {letter}',
  adult: 'Adult {letter}',
  other: 'Person {letter}',
};

test.each(['letters', 'names'] as const)('in a pack of its own words (%s) a replaced text sets off no finding about a person', (style) => {
  const placeholders = createPlaceholders(() => ({ ...WORDS, style }));
  const text =
    'Write to the mum, Karen Whitfield, of Noah Whitfield in 8B. Noah was kind to Aisha Begum and to Mr Doyle. Jayden Smethwick and Chidera Okafor helped.';
  const found = scan(text).findings.filter(({ category }) => category === 'person_name');
  expect(found.length).toBeGreaterThan(5);
  const safe = placeholders.replace(text, found);
  expect(safe).not.toMatch(/Whitfield|Noah|Aisha|Doyle|Jayden|Okafor/);
  expect(scan(placeholders.asJudged(safe)).findings.filter(({ category }) => category === 'person_name')).toEqual([]);
  expect(restored(placeholders, safe)).toContain('of Noah Whitfield in 8B. Noah Whitfield was kind to Aisha Begum and to Mr Doyle.');
});
