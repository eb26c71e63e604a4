import { expect, test } from 'vitest';
import { findPeople } from '../../lib/detect/names/find-people.ts';
import { prepare } from '../../lib/text/prepare.ts';

const namesIn = (text: string): string[] => {
  const prepared = prepare(text);
  return findPeople(prepared).map((hit) => {
    const { start, end } = prepared.toOriginal(hit.start, hit.end);
    return text.slice(start, end);
  });
};

test.each([
  ['Noah Whitfield in 8B hit another boy at lunch and his mum is coming in tomorrow.', ['Noah Whitfield']],
  ['can you write a letter home about jayden smith in 8b, he swore at mrs okonkwo again', ['jayden smith', 'mrs okonkwo']],
  [
    'OKAFOR, Chidera\t9C\tSEN K\t91%\nNOWAK, Zuzanna\t9C\tEHCP\t84%\nKAUR, Harpreet\t9C\tN\t97%',
    ['OKAFOR, Chidera', 'NOWAK, Zuzanna', 'KAUR, Harpreet'],
  ],
  ['Mrs Adeyemi says Siobhán was crying in tutor time, her dad was arrested on Friday', ['Mrs Adeyemi', 'Siobhán']],
  ["Email to Noah's dad about his detention please", ['Noah']],
])('finds the private people of %j', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  'Will it rain on sports day?',
  'Dates for May half term please',
  'Write a mark scheme for a poem about hope, faith and grace',
  'Why does Lady Macbeth lose her mind in Act 5?',
  'Make a quiz about Rosa Parks and Martin Luther King for Year 4',
  'Explain how Isaac Newton discovered gravity',
  'How is Mrs Lintott presented in The History Boys?',
  'Number for Childline is 0800 1111, put it on a poster',
])('stays silent on %j', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test('hits are sorted, do not overlap, and number the distinct people', () => {
  const text = prepare('Noah Whitfield pushed Amira Hussain in maths. Amira told her tutor. Noah has a detention on Friday.');
  const hits = findPeople(text);
  for (let i = 1; i < hits.length; i += 1) expect(hits[i]?.start).toBeGreaterThanOrEqual(hits[i - 1]?.end ?? 0);
  const person = (name: string) => hits.filter((hit) => text.folded.slice(hit.start, hit.end).startsWith(name)).map((hit) => hit.person);
  expect(new Set(person('Noah')).size).toBe(1);
  expect(new Set(person('Amira')).size).toBe(1);
  expect(person('Noah')[0]).not.toBe(person('Amira')[0]);
});

test('never throws on odd text', () => {
  for (const text of ['', '\n', '   ', '\u0000', '😀😀', 'Ä'.repeat(50), '王小明', "'''", '((((', 'a'.repeat(5000)])
    expect(() => findPeople(prepare(text))).not.toThrow();
});
