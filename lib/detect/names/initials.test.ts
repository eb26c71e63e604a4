import { expect, test } from 'vitest';
import { prepare } from '../../text/prepare.ts';
import { initialsWithMarks } from './initials.ts';

test.each([
  ['KB got 34/80 and cried', ['KB']],
  ['KB: 34/80\nJ.T.: 51/80', ['KB', 'J.T.']],
  ['AO1: 12/30, AO2: 9/30', []],
  ['SEN: 14%\nFSM: 31%', []],
  ['PE got 34/80 votes', []],
])('%j', (text, letters) => {
  const prepared = prepare(text);
  expect(initialsWithMarks(prepared).map(({ start, end }) => prepared.folded.slice(start, end))).toEqual(letters);
});
