import { expect, test } from 'vitest';
import { scan } from '../engine.ts';

const isStopped = (text: string): boolean =>
  scan(text).findings.some(({ subject, confidence }) => subject === 'singled_out' && confidence >= 0.5);

test.each([
  'EHCP section B: Pupil A has a diagnosis of muscular dystrophy and lives with his grandmother under an SGO. Make it shorter.',
  '14/10 09:10 Pupil A came in with a bruise on her cheek, said she fell. 15/10 referred to MASH. Turn into a chronology.',
  'Adult A has been off since 3 September with work related stress, draft an invitation to a stage 1 absence meeting',
  "Pupil A's parents are splitting up and he has moved to his nan's, word a note to his teachers",
])('once the names are replaced, what is said of nobody else goes: %s', (text) => expect(isStopped(text)).toBe(false));

test.each([
  'Pupil A is the only child in Year 3 who is in care. Write her review.',
  'Adult A, our chair of governors, has had a breakdown and is on medication. Word the announcement.',
  'The twin of Pupil A was sectioned last night, what do I tell her form?',
  'Pupil A told me her dad, the caretaker, was arrested for drink driving last night, what do I tell staff?',
])('whom words single out is somebody without a name too: %s', (text) => expect(isStopped(text)).toBe(true));

test('another’s name beside a placeholder is somebody', () => {
  expect(
    scan('Pupil A told me that Chidera Okafor has epilepsy and takes sodium valproate').findings.map(({ category }) => category),
  ).toContain('health');
});
