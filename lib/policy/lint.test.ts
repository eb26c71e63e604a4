import { expect, test } from 'vitest';
import { lint, type RemarkId } from './lint.ts';

const now = new Date('2026-11-22T09:00:00Z');
const complete = {
  reviewDate: '2027-09-01',
  reportingContact: 'aireport@trust.example',
  dpoContact: 'dpo@trust.example',
  policyUrl: 'https://trust.example/ai',
  toolCards: ['ms-365-copilot; dpia=D-1', 'the-key-gpt; dpia=D-2'],
};
const ids = (values: object): RemarkId[] => lint({ ...complete, ...values }, now).map(({ id }) => id);

test('a complete policy that does what it says has no remarks', () => {
  expect(ids({ toolStatus: ['chatgpt=prohibited'], matrix: ['confidential@staff@unlisted=block'] })).toEqual([]);
});

test('says which blanks are left, the gravest first', () => {
  expect(lint({}, now).map(({ id }) => id)).toEqual([
    'report_missing',
    'review_missing',
    'approved_without_dpia',
    'approved_without_dpia',
    'dpo_missing',
    'policy_missing',
  ]);
});

test.each<[string, object, RemarkId]>([
  ['a slip of spelling', { pack: 'stirct' }, 'refused'],
  ['a pattern that would hold everything', { customPatterns: ['a code=.*'] }, 'refused'],
  ['an exception without its day', { exceptions: ['restricted@senco@claude by Head of Governance'] }, 'refused'],
  ['a pack that has to end and does not', { pack: 'baseline' }, 'refused'],
  ['a pack that is over', { pack: 'coach-first', packEnds: '2026-11-21' }, 'pack_over'],
  ['first weeks that last for terms', { pack: 'coach-first', packEnds: '2027-06-01' }, 'pack_long'],
  ['a review that is overdue', { reviewDate: '2026-09-01' }, 'review_over'],
  ['an exception that is over', { exceptions: ['restricted@senco@claude until 2026-11-21 by Head of Governance'] }, 'exception_over'],
  ['an exception for years', { exceptions: ['restricted@senco@claude until 2029-11-21 by Head of Governance'] }, 'exception_long'],
  [
    'an exception in a tool that is stopped',
    { exceptions: ['restricted@senco@otter until 2027-01-21 by Head of Governance'] },
    'no_effect',
  ],
  ['a cell that says what the pack says', { matrix: ['restricted@unlisted=block'] }, 'no_effect'],
  ['a cell that a later one replaces', { matrix: ['personal@unlisted=note', 'personal@unlisted=block'] }, 'refused'],
  ['a cell of a tool that is stopped', { matrix: ['personal@otter=note'] }, 'no_effect'],
  ['a status that the card has', { toolStatus: ['claude=unlisted'] }, 'no_effect'],
  ['a role for whole machines', { role: 'teacher' }, 'machine_role'],
  ['restricted data that goes', { matrix: ['restricted@approved=warn'] }, 'restricted_open'],
  ['evidence that is overdue', { toolCards: [...complete.toolCards, 'claude; review=2026-01-01'] }, 'card_due'],
  ['a site that is more than its AI', { toolStatus: ['canva=prohibited'] }, 'mixed_use'],
])('sees %s, and nothing else', (_what, values, id) => {
  expect(ids(values)).toEqual([id]);
});
