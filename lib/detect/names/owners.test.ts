import { expect, test } from 'vitest';
import { scan } from '../engine.ts';

const PLAY = [
  'Macbeth is a play by William Shakespeare.',
  'Lady Macbeth persuades her husband to kill King Duncan.',
  'Banquo is murdered and his ghost appears at the feast.',
  'Macduff kills Macbeth at Dunsinane.',
  'Malcolm becomes king of Scotland.',
].join('\n');

const names = (text: string): string[] =>
  scan(text)
    .findings.filter(({ category }) => category === 'person_name')
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ['It is for Chidera Okafor, UPN B801200005001.', 'Chidera Okafor'],
  ['Adapt it for Jayden Smethwick (ULN 9276308686), please.', 'Jayden Smethwick'],
  ['Adapt it for Olive Rivers, NHS number 999 000 0026.', 'Olive Rivers'],
])('whoever stands before a number of their own is real, whatever else the text is about: %s', (line, name) => {
  expect(names(`${PLAY}\n${line}`)).toEqual([name]);
});

test('a number in the next sentence or on the next line is not the name’s own', () => {
  expect(names(`${PLAY} It ends there. UPN B801200005001 is on file.`)).toEqual([]);
  expect(names(`${PLAY}\nUPN B801200005001`)).toEqual([]);
});
