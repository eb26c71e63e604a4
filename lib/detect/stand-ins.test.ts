import { expect, test } from 'vitest';
import { prepare } from '../text/prepare.ts';
import { scan } from './engine.ts';
import { blankStandIns } from './stand-ins.ts';

test('stand-ins become blanks of the same length', () => {
  const text = 'Pupil A (UPN [UPN]) and Adult AB, not Pupil premium or [link to the site]';
  const { folded } = blankStandIns(prepare(text));
  expect(folded).toBe('pupil   (UPN      ) and adult   , not Pupil premium or [link to the site]');
});

test.each([
  'Write a risk assessment. Pupil A (UPN [UPN]) has epilepsy and Pupil B has asthma.',
  'Pupil A has 91% attendance. Adult A rang about [date of birth].',
  'Pupil A has autism. Write a one page profile.',
])('a replaced text names nobody: %s', (text) => {
  const { findings, people } = scan(text);
  expect(people).toBe(0);
  expect(findings.filter(({ category, confidence }) => confidence >= 0.5 && /person|upn|dob/.test(category))).toEqual([]);
});

test('a thin pseudonym of somebody else is still looked at', () => {
  expect(scan('"Pupil Z", the only child in our village school who came from abroad, lives with hosts').findings.length).toBeGreaterThan(0);
});
