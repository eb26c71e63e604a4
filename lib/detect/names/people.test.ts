import { expect, test } from 'vitest';
import { prepare } from '../../text/prepare.ts';
import { describe } from './people.ts';
import { sequenceOf } from './sequence.ts';

/** Mentions given by their words; the tagger plays no part. */
function people(text: string, names: readonly string[]) {
  const prepared = prepare(text);
  const mentions = names.map((name) => {
    const start = prepared.folded.indexOf(name);
    const from = prepared.tokens.findIndex((token) => token.start === start);
    const to = prepared.tokens.findIndex((token) => token.end >= start + name.length) + 1;
    return { from, to, score: 1 };
  });
  return describe(sequenceOf(prepared), mentions);
}

test('a first name after the full name is the same person, another surname is not', () => {
  const [full, other, first] = people('Noah Whitfield and Noah Barker fell. Whitfield cried.', [
    'Noah Whitfield',
    'Noah Barker',
    'Whitfield cried',
  ]);
  expect(full?.person).not.toBe(other?.person);
  expect(first?.words[0]).toBe('whitfield');
});

test.each([
  ['Wilfred Owen', true],
  ['wilfred owen', true],
  ['Owen, Wilfred', true],
  ['JK Rowling', true],
  ['Noah Whitfield', false],
  ['Mr Brown', false],
])('%s is on the list of people one learns about: %s', (name, famous) => {
  expect(people(name, [name])[0]?.famousFull).toBe(famous);
});

test('titles are told apart and are no part of the words', () => {
  expect(people('Mrs Adeyemi', ['Mrs Adeyemi'])[0]).toMatchObject({ title: 1, words: ['adeyemi'] });
  expect(people('Granny Pat', ['Granny Pat'])[0]).toMatchObject({ title: 3, words: ['pat'] });
  expect(people('KB', ['KB'])[0]).toMatchObject({ initials: true });
});
