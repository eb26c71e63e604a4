import { expect, test } from 'vitest';
import { builtInPolicy } from '../built-in.ts';
import { notFilledIn, overdue, TO_FILL_IN } from './overdue.ts';

test('a review date counts as overdue the day after, and changes nothing else', () => {
  const policy = { ...builtInPolicy(), reviewDate: '2026-11-22' };
  expect(overdue(policy, '2026-11-22').policy).toBeUndefined();
  expect(overdue(policy, '2026-11-23').policy).toBe('2026-11-22');
  expect(overdue({ ...policy, reviewDate: null }, '2099-01-01').policy).toBeUndefined();
});

test('tools whose assessment is due again are named, whoever set the date', () => {
  const [first, ...others] = builtInPolicy().tools;
  if (!first) throw new Error('There is no tool.');
  const policy = { ...builtInPolicy(), tools: [{ ...first, reviewDate: '2026-11-22' }, ...others] };
  expect(overdue(policy, '2026-11-23').tools).toEqual([first.name]);
  expect(overdue(policy, '2026-11-22').tools).toEqual([]);
});

test('as delivered everything that only the trust can say is not set', () => {
  expect(notFilledIn(builtInPolicy())).toEqual([...TO_FILL_IN]);
  const contacts = { ...builtInPolicy().contacts, dpoContact: 'dpo@trust.example' };
  expect(notFilledIn({ ...builtInPolicy(), contacts })).not.toContain('dpoContact');
});
