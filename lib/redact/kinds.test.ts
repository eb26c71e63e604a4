import { expect, test } from 'vitest';
import { kindOf } from './kinds.ts';

/** The name stands where the stroke is. */
test.each([
  ['His mum, | rang.', 'parent'],
  ['| (mum) rang.', 'parent'],
  ['|, Noah’s grandmother, rang.', 'parent'],
  ['Parent: |', 'parent'],
  ['our SENCO | agreed', 'staff'],
  ['|, the deputy head, agreed', 'staff'],
  ['| is his teacher', 'staff'],
  ['Head of Year | agreed', 'staff'],
  ['| (social worker) came', 'adult'],
  ['Noah’s mum saw |', 'pupil'],
  ['| and his mum came', 'pupil'],
  ['the teacher said that | was late', 'pupil'],
  ['|’s teacher', 'pupil'],
  ['', 'pupil'],
] as const)('%j is a %s', (text, kind) => {
  const [before = '', after = ''] = text.split('|');
  expect(kindOf(before, after, '').kind).toBe(kind);
});

test('a title makes an adult, and what is said beside it counts for more', () => {
  expect(kindOf('', ' rang', 'mrs')).toEqual({ kind: 'adult', said: true });
  expect(kindOf('his teacher, ', '', 'mrs').kind).toBe('staff');
  expect(kindOf('', ' rang', '')).toEqual({ kind: 'pupil', said: false });
});
