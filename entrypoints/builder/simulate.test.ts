import { expect, test } from 'vitest';
import { simulate } from './simulate.ts';

const now = new Date('2026-11-22T09:00:00Z');
const EMAIL = 'Please write a reminder to t.okafor@staff.northfield.example about the trip.';

test('says what would happen, and by which setting', async () => {
  const { decision, causes } = await simulate(
    EMAIL,
    { matrix: ['personal@unlisted=block', 'personal@approved=note'] },
    'chatgpt',
    'teacher',
    now,
  );
  expect(decision.action).toBe('block');
  expect(causes).toEqual([{ key: 'matrix', entry: 'personal@unlisted=block' }]);
});

test('a word or pattern of the trust’s own is a cause as well', async () => {
  const values = { customTerms: ['Heron'], customPatterns: ['a job number@confidential=\\bKES-\\d{4}\\b'] };
  expect((await simulate('Plan the Heron launch.', values, 'chatgpt', 'teacher', now)).causes).toEqual([
    { key: 'customTerms', entry: 'Heron' },
  ]);
  expect((await simulate('Sum up KES-1234.', values, 'chatgpt', 'teacher', now)).causes).toEqual([
    { key: 'customPatterns', entry: values.customPatterns[0] },
  ]);
});

test('an exception is named while it holds', async () => {
  const exceptions = ['personal@teacher@chatgpt until 2026-12-01 by Head of Governance'];
  const then = (day: string) => simulate(EMAIL, { exceptions }, 'chatgpt', 'teacher', new Date(day));
  expect(await then('2026-12-01')).toMatchObject({ decision: { action: 'note' }, causes: [{ key: 'exceptions', entry: exceptions[0] }] });
  expect(await then('2026-12-02')).toMatchObject({ decision: { action: 'warn' }, causes: [] });
});
