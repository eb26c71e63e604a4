import { expect, test } from 'vitest';
import { prepare } from '../../text/prepare.ts';
import { rollNames } from './rolls.ts';

const found = (text: string): string[] => rollNames(prepare(text)).map(({ start, end }) => text.slice(start, end));
const CLASS = ['Jayden Smethwick', 'Aisha Rahman', 'Oliver Hartley', 'Zofia Kowalska', 'Mia Thornton'];

test.each<[string, string]>([
  ['a line each', CLASS.join('\n')],
  ['a line each after a sentence', `Put these into two groups:\n${CLASS.join('\n')}`],
  ['under a heading', `Name\n${CLASS.join('\n')}`],
  ['numbered', CLASS.map((name, k) => `${k + 1}. ${name}`).join('\n')],
  ['with commas', CLASS.join(', ')],
  ['with commas in a sentence', `Sort these: ${CLASS.slice(0, 4).join(', ')} and ${CLASS[4]}. Thanks, all`],
])('a class list is found: %s', (_how, text) => {
  expect(found(text)).toEqual(CLASS);
});

test('in lower case and with the surname first', () => {
  expect(found(CLASS.join('\n').toLowerCase())).toHaveLength(5);
  expect(found('Smethwick, Jayden\nRahman, Aisha\nHartley, Oliver\nThornton, Mia')).toEqual([
    'Smethwick, Jayden',
    'Rahman, Aisha',
    'Hartley, Oliver',
    'Thornton, Mia',
  ]);
});

test.each([
  'Marie Curie, Isaac Newton, Ada Lovelace, Alan Turing, Rosalind Franklin',
  'Which of these poets wrote it: Sam Harrow, Ann Whitby, John Fell, Rosa Lund, Peter Oakes',
  'Maths Lesson\nEnglish Lesson\nScience Lesson\nArt Lesson\nGeography Lesson',
  'apples, pears, bread rolls, orange juice, cream cheese',
  'Victoria Road, Albert Street, George Square, Charlotte Close, Alexandra Park',
  'Jayden Smethwick\nAisha Rahman\nOliver Hartley', // three are no list: what is said of them decides
])('no roll: %s', (text) => {
  expect(found(text)).toEqual([]);
});
