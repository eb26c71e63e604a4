import { expect, test } from 'vitest';
import { prepare } from '../../text/prepare.ts';
import { fellowsOf } from './fellows.ts';

/** Those of `names` in the text count as found. */
function missed(text: string, ...names: string[]): string[] {
  const found = names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  return fellowsOf(
    prepare(text),
    found.sort((a, b) => a.start - b.start),
  ).map(({ start, end }) => text.slice(start, end));
}

test.each<[string, string, string[], string[]]>([
  [
    'initials and surnames, one of them known',
    'absence: P Lumsden 14 days, R Achebe 3 days, S Iqbal 41 days',
    ['P Lumsden'],
    ['R Achebe', 'S Iqbal'],
  ],
  ['one word each', 'phonics: Nevaeh 31, Ioan 18, Zuzanna 40, Ivy-Mae 12', ['Nevaeh', 'Ioan', 'Zuzanna'], ['Ivy-Mae']],
  ['a line each', 'Aneeka 12\nThanh 15\nCaolan 9', ['Aneeka', 'Thanh'], ['Caolan']],
  ['particles', 'K. Mbeki 88.2, T. Rowntree 79.4, M. ap Huw 61.3', ['K. Mbeki'], ['T. Rowntree', 'M. ap Huw']],
])('the rest of a list is found: %s', (_what, text, found, rest) => {
  expect(missed(text, ...found)).toEqual(rest);
});

test.each<[string, string, string[]]>([
  ['nobody is known', 'Amira 12, Ben 15, Cai 9', []],
  ['most are not known', 'Ada 3, Zorb 4, Quux 5, Blip 6, Vork 7', ['Ada']],
  ['words of the language', 'Nevaeh 31, Ioan 18, total 49, average 24', ['Nevaeh', 'Ioan']],
  ['places', 'Ioan 18, Nevaeh 31, Leeds 83', ['Nevaeh', 'Ioan']],
  ['prose', 'Nevaeh has 3 pens, Ioan has 4, and Zuzanna said 5 was too many', ['Nevaeh', 'Ioan']],
])('and not where %s', (_what, text, found) => {
  expect(missed(text, ...found)).toEqual([]);
});
