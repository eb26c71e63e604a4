import { expect, test } from 'vitest';
import { prepare } from '../../../text/prepare.ts';
import type { Seen } from '../../overlaps.ts';
import { compromiseLook } from './compromise.ts';
import { sentenceAround } from './sentence.ts';

const name = (text: string, words: string, confidence: number): Seen => {
  const start = text.indexOf(words);
  return { category: 'person_name', start, end: start + words.length, confidence, detector: 'person_name' };
};
const look = compromiseLook({ add: 0.3, clear: 0.7 });

test('in the band a person is confirmed and a place is cleared', async () => {
  const text = 'The trip leaves London at nine. Jennifer Brown has the tickets.';
  const seen = [name(text, 'London', 0.6), name(text, 'Jennifer Brown', 0.4)];
  expect(await look.look(prepare(text), seen)).toEqual({ clear: [seen[0]], add: [{ ...seen[1], confidence: 0.5 }] });
});

test('outside the band, and of anything but names, it says nothing', async () => {
  const text = 'The trip leaves London at nine. Jennifer Brown has the tickets.';
  const seen = [name(text, 'London', 0.7), name(text, 'Jennifer Brown', 0.29), { ...name(text, 'trip', 0.6), category: 'upn' as const }];
  expect(await look.look(prepare(text), seen)).toEqual({ clear: [], add: [] });
});

test('it reads one sentence, and of a text without full stops a stretch', () => {
  const text = 'One. Two three four! Five';
  expect(sentenceAround(text, { start: 9, end: 14 })).toEqual({ start: 4, end: 19 });
  const long = sentenceAround('x'.repeat(5000), { start: 2000, end: 2005 });
  expect(long).toEqual({ start: 1700, end: 2305 });
});
