import { expect, test } from 'vitest';
import { scan } from '../detect/engine.ts';
import { type Generalisation, generalise, offersFor } from './generalise.ts';
import { createPlaceholders } from './placeholders.ts';

const said = (text: string, ...which: Generalisation[]): string => generalise(text, scan(text), which);

const ROWS = [
  ['Okafor', 'Chidera', 'B801200005001', '12/03/2014', 'Set 2'],
  ['Whitfield', 'Noah', 'H801200005002', '01/09/2013', 'Set 1'],
  ['Duah', 'Jermaine', 'X801200005003', '02/02/2014', 'Set 3'],
];
const HEADINGS = ['Surname', 'Forename', 'UPN', 'DOB', 'Maths'];
const table = (separator: string): string => [HEADINGS, ...ROWS].map((row) => row.join(separator)).join('\n');

test.each(['\t', ','])('the columns of a table that hold numbers of people go, heading and all (%j)', (separator) => {
  const left = said(table(separator), 'id_columns');
  expect(left.split('\n')).toEqual([HEADINGS, ...ROWS].map((row) => row.filter((_, i) => i !== 2).join(separator)));
});

test('several such columns side by side, in the middle and at the end', () => {
  const text = 'Name\tUPN\tEmail\tSet\tPhone\tUPN\n'.concat(
    ['Noah Whitfield', 'Chidera Okafor', 'Jermaine Duah']
      .map((name, i) => `${name}\tB80120000500${i}\tp${i}@oak.example\tSet ${i}\t07700 90012${i}\tB80120000500${i}`)
      .join('\n'),
  );
  expect(said(text, 'id_columns').split('\n')).toEqual([
    'Name\tSet',
    'Noah Whitfield\tSet 0',
    'Chidera Okafor\tSet 1',
    'Jermaine Duah\tSet 2',
  ]);
});

test('a Markdown table and the last column too', () => {
  const text =
    '| Name | Maths | UPN |\n| --- | --- | --- |\n| Noah Whitfield | 42 | H801200005002 |\n| Chidera Okafor | 57 | B801200005001 |\n| Jermaine Duah | 61 | X801200005003 |';
  expect(said(text, 'id_columns')).toBe(
    '| Name | Maths |\n| --- | --- |\n| Noah Whitfield | 42 |\n| Chidera Okafor | 57 |\n| Jermaine Duah | 61 |',
  );
});

test('a date of birth becomes its year, another date its term', () => {
  expect(said('Noah Whitfield (DOB 12/03/2014) hit Aisha Begum on 14 November 2025.', 'dates')).toBe(
    'Noah Whitfield (DOB 2014) hit Aisha Begum in the autumn term 2025.',
  );
  expect(said('Noah Whitfield was seen on 2026-02-03 and 3rd of May 2026, ref 12/3', 'dates')).toBe(
    'Noah Whitfield was seen in the spring term 2026 and summer term 2026, ref 12/3',
  );
});

test.each([
  ['Noah Whitfield in 8B has ADHD.', 'Noah Whitfield in 8B has an additional need.'],
  ['Noah Whitfield in 8B has ADHD and dyslexia.', 'Noah Whitfield in 8B has additional needs.'],
  ['Noah Whitfield’s autism and his asthma', 'Noah Whitfield’s additional need and his health condition'],
  ['Noah Whitfield’s ADHD assessment is late', 'Noah Whitfield’s additional-needs assessment is late'],
])('%j becomes %j', (text, expected) => expect(said(text, 'needs')).toBe(expected));

test('the names of schools become “their school”', () => {
  expect(said('Noah Whitfield moved from St Mary’s C of E Primary School to Elmwood Academy.', 'schools')).toBe(
    'Noah Whitfield moved from their school to another school.',
  );
});

test('nothing is offered for a text about nobody, and each thing there is for others', () => {
  expect(
    offersFor(
      'ADHD was first described on 3 May 1902 at Elmwood Academy.',
      scan('ADHD was first described on 3 May 1902 at Elmwood Academy.'),
    ),
  ).toEqual([]);
  const text = 'Noah Whitfield (DOB 12/03/2014) has ADHD and goes to Elmwood Academy.';
  expect(offersFor(text, scan(text))).toEqual([
    { which: 'dates', count: 1 },
    { which: 'needs', count: 1 },
    { which: 'schools', count: 1 },
  ]);
  expect(offersFor(table('\t'), scan(table('\t')))).toEqual([
    { which: 'id_columns', count: 1 },
    { which: 'dates', count: 3 },
  ]);
});

test('what was said less exactly is not found any more, and names are replaced as ever', () => {
  const text = said(table('\t'), 'id_columns', 'dates');
  const again = scan(text);
  expect(again.findings.map(({ category }) => category)).not.toEqual(expect.arrayContaining(['upn']));
  expect(again.findings.map(({ category }) => category)).not.toEqual(expect.arrayContaining(['dob']));
  expect(createPlaceholders().replace(text, again.findings).split('\n')[1]).toBe('Pupil A\tPupil A\t2014\tSet 2');
});
