import { expect, test } from 'vitest';
import { asJudged, restore } from './restore.ts';

const NAMES = new Map([
  ['Pupil A', 'Noah Whitfield'],
  ['Pupil B', 'Aisha Begum'],
  ['Pupil I', 'Idris Khan'],
  ['Staff A', 'Mrs Doyle'],
  ['Bracken', 'Ruth Obi'],
  ['[phone number]', '07700 900123'],
]);
const restored = (text: string): string =>
  restore(text, NAMES)
    .map((piece) => piece.text)
    .join('');

test.each([
  ['Pupil A reads well.', 'Noah Whitfield reads well.'],
  ["Pupil A’s reading and Pupil B's maths", "Noah Whitfield’s reading and Aisha Begum's maths"],
  ['**Pupil A** and _Pupil B_ (PUPIL A)', '**Noah Whitfield** and _Aisha Begum_ (Noah Whitfield)'],
  ['pupil a should read; pupil b too. Well done, pupil a!', 'Noah Whitfield should read; Aisha Begum too. Well done, Noah Whitfield!'],
  ['Pupil\u00a0A, Pupil-B and pupil  a’s', 'Noah Whitfield, Aisha Begum and Noah Whitfield’s'],
  ['Pupils A and B sat together', 'Noah Whitfield and Aisha Begum sat together'],
  ['Pupil A and B sat together', 'Noah Whitfield and Aisha Begum sat together'],
  ['Pupils A, B and Z', 'Noah Whitfield, Aisha Begum and Pupil Z'],
  ['Pupil A/B', 'Noah Whitfield/Aisha Begum'],
  ['Dear Staff A,\nPupil A', 'Dear Mrs Doyle,\nNoah Whitfield'],
  ['Bracken’s essay and BRACKEN', 'Ruth Obi’s essay and Ruth Obi'],
  ['Ring [phone number].', 'Ring 07700 900123.'],
])('%j becomes %j', (text, expected) => expect(restored(text)).toBe(expected));

test.each([
  'Pupil Aardvark',
  'Pupil Z',
  'Pupil A1',
  'pupils and staff',
  'Give each pupil a book and every pupil b12.',
  'Ask the pupil a question about pupil an hour.',
  'Pupils A to F',
  'Pupils A–C',
  'Superpupil A',
  'the bracken on the hill',
  '',
])('%j stays', (text) => expect(restored(text)).toBe(text));

test('“Pupil A and I” is Noah and the writer', () => expect(restored('Pupil A and I agree')).toBe('Noah Whitfield and I agree'));

test('pieces say which words were put in, and for which', () => {
  expect(restore('So pupil b.', NAMES)).toEqual([{ text: 'So ' }, { text: 'Aisha Begum', label: 'pupil b' }, { text: '.' }]);
  expect(restore('Nobody', new Map())).toEqual([{ text: 'Nobody' }]);
});

test('what is judged has the same length, and no word of the pack that a detector would not know', () => {
  for (const text of ['Staff A and Pupil A', 'Bracken and Pupils A, B', 'staff a.', 'nothing'])
    expect(asJudged(text, NAMES)).toHaveLength(text.length);
  expect(asJudged('Staff A, Bracken and Pupil A [phone number]', NAMES)).toBe('Pupil A, Pupil A and Pupil A [phone number]');
});
