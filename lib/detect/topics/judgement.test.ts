import { expect, test } from 'vitest';
import { judgementOf } from './judgement.ts';

const asks = (text: string) => judgementOf(text.toLowerCase(), ['@block']).includes('@judge');
const hands = (text: string) => judgementOf(text.toLowerCase(), ['@block']).includes('@handed');

test.each([
  'is this a 6 or a 7?',
  'WTS, EXS or GDS?',
  'Mark these please',
  'out of 20 please',
  'what grade would it get',
  'Full marks?',
  'am I being harsh giving this 2/8?',
  'would this pass as a grade 4',
  'second mark both, thanks',
])('a verdict is asked for: %s', (text) => expect(asks(text)).toBe(true));

test.each([
  'Write a mark scheme for rivers',
  'What are the grade boundaries for maths?',
  'How do examiners mark English?',
  'Beheaded at 16 or 17, poor thing.',
  'Explain what AO3 means',
  'Our marking policy needs an update',
])('no verdict is asked for: %s', (text) => expect(asks(text)).toBe(false));

test.each([
  "Zorblat's essay on Macbeth",
  'one of my pupils wrote this',
  'check my coursework',
  'typed exactly as written',
  'a poem by Qix, year 4',
])('work is handed over: %s', (text) => expect(hands(text)).toBe(true));

test.each(['Write a story about a dragon', 'ten spellings for Friday', 'Plan a unit on rivers'])('no work is handed over: %s', (text) =>
  expect(hands(text)).toBe(false),
);
