import { expect, test } from 'vitest';
import { scan } from '../engine.ts';

const duties = (text: string) =>
  scan(text).findings.flatMap(({ category }) => (category === 'pupil_work' || category === 'ai_marking' ? [category] : []));

const WORK = '"The moon is like a coin sombody droped in a puddel. It makes me feel lonley becuase nobody picks it up."';

test('work that a text says is invented is no pupil’s', () => {
  expect(duties(`One of my Year 8s wrote this, mark it out of 10: ${WORK}`)).not.toEqual([]);
  expect(duties(`This is a fictional answer for the training day, mark it out of 10: ${WORK}`)).toEqual([]);
});

test('a short question about marks holds no work, one that comes with a file may', () => {
  expect(duties('level descriptors for an essay on Blood Brothers, grades 4 to 6')).toEqual([]);
  expect(duties('how many marks is a pass in the phonics screening')).toEqual([]);
});
