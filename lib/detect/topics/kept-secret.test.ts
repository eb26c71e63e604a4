import { expect, test } from 'vitest';
import { scan } from '../engine.ts';
import { KEPT_SECRET } from './kept-secret.ts';

test.each([
  'the deficit is now £90k and governors don’t know yet'.replace('’', "'"),
  'two posts go at easter. nobody has been told',
  'not for publication: our solicitor thinks we settle',
  'the supplier wants us to keep the price to ourselves',
  "residents mustn't hear before the sale",
])('%s', (text) => expect(KEPT_SECRET.test(text)).toBe(true));

test.each([
  'staff do not know how to claim expenses',
  "parents don't know how to book, write a guide",
  'nobody tells me where the poster is',
  'how do i keep to a budget',
])('not: %s', (text) => expect(KEPT_SECRET.test(text)).toBe(false));

const isPaper = (text: string) => scan(text).findings.some(({ category }) => category === 'confidential_business');

test('what the words beside it are about decides whether it is a paper', () => {
  const paper = 'Our bid for the sports hall lease is £310k and the board has agreed it.';
  expect(isPaper(`${paper} Parents and staff have not been told. Shorten this to a page.`)).toBe(true);
  expect(isPaper('In the story nobody has been told where the fox sleeps. Three questions for Year 4.')).toBe(false);
  expect(isPaper('How do I keep 8C quiet in the library?')).toBe(false);
});
