import { expect, test } from 'vitest';
import { changesIn } from './changes.ts';

const now = new Date('2026-11-22T09:00:00Z');

test('says what each setting and entry changes in its pack, and nothing of those that change nothing', () => {
  const changes = changesIn(
    {
      pack: 'strict',
      matrix: ['confidential@unlisted=warn', 'personal@pupil@the-key-gpt=allow', 'restricted@unlisted=block'],
      exceptions: ['restricted@senco@claude until 2027-03-31 by Head of Governance'],
      toolStatus: ['chatgpt=prohibited', 'own.example=approved', 'claude=unlisted'],
      customTerms: ['Kestrel'],
      unreadableAction: 'warn',
      failedCheckAction: 'block',
      dpoContact: 'dpo@trust.example',
    },
    now,
  );
  expect(changes).toEqual([
    { key: 'matrix', entry: 'confidential@unlisted=warn', before: 'block', after: 'warn' },
    { key: 'matrix', entry: 'personal@pupil@the-key-gpt=allow', before: 'justify', after: 'allow' },
    {
      key: 'exceptions',
      entry: 'restricted@senco@claude until 2027-03-31 by Head of Governance',
      before: 'block',
      after: 'note – 2027-03-31',
    },
    { key: 'toolStatus', entry: 'chatgpt=prohibited', before: 'unlisted', after: 'prohibited' },
    { key: 'toolStatus', entry: 'own.example=approved', before: 'unlisted', after: 'approved' },
    { key: 'customTerms', entry: 'Kestrel', before: null, after: 'Kestrel' },
    { key: 'unreadableAction', before: 'block', after: 'warn' },
    { key: 'dpoContact', before: null, after: 'dpo@trust.example' },
  ]);
});

test('a pack as it comes is no change', () => {
  expect(changesIn({ pack: 'coach-first', packEnds: '2026-12-18' }, now)).toEqual([]);
});
