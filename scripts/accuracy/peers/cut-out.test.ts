import { expect, test } from 'vitest';
import { CUT, spansCutOut } from './cut-out.ts';

test.each([
  ['nothing here', 'nothing here', []],
  ['Dear Ada Marsh, call me', `Dear ${CUT}, call me`, ['Ada Marsh']],
  ['Ada Marsh called', `${CUT} called`, ['Ada Marsh']],
  ['call Ada Marsh', `call ${CUT}`, ['Ada Marsh']],
  ['Ada Marsh', `${CUT} ${CUT}`, ['Ada Marsh']],
  ['call Ada or Ben or Cy today', `call ${CUT} or ${CUT} or ${CUT} today`, ['Ada', 'Ben', 'Cy']],
  ['Ada, Ada, Ben', `${CUT}, Ada, ${CUT}`, ['Ada', 'Ben']],
  ['', '', []],
])('from %j left as %j', (text, redacted, cut) => {
  expect(spansCutOut(text, redacted).map(({ start, end }) => text.slice(start, end))).toEqual(cut);
});
