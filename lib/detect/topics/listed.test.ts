import { expect, test } from 'vitest';
import { scan } from '../engine.ts';

const numbersIn = (text: string) =>
  scan(text)
    .findings.filter(({ category, confidence }) => (category === 'assessment' || category === 'attendance') && confidence === 0.8)
    .map(({ category, start, end }) => `${category} ${text.slice(start, end)}`);

test('three people with a number each are a list with data about them', () => {
  expect(numbersIn('Times tables check: T Okonkwo 17, B Lisowska 24, H Fairclough 9. Who sits it again?')).toEqual([
    'assessment 17',
    'assessment 24',
    'assessment 9',
  ]);
  expect(numbersIn('Away this term: T Okonkwo 12 days, B Lisowska 4 days, H Fairclough 31 days')).toContain('attendance 12 days');
});

test.each([
  ['two of them', 'Times tables check: T Okonkwo 17, B Lisowska 24'],
  ['nobody real', 'All names are invented. T Okonkwo 17, B Lisowska 24, H Fairclough 9'],
  ['numbers of something else', 'T Okonkwo, B Lisowska and H Fairclough meet in room 24 at 9'],
])('not %s', (_, text) => expect(numbersIn(text)).toEqual([]));
