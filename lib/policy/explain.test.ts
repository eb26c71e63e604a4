import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../detect/categories.ts';
import { decide } from './decide.ts';
import type { DataClass, Duty } from './enums.ts';
import { type Audience, audienceOf, continueReasonsFor, explain, mayContinueFor, reasonOf, wordsFor } from './explain.ts';
import { buildPolicy } from './record.ts';
import type { Role } from './roles.ts';
import { sampleScan } from './sample-scan.ts';

const policy = buildPolicy({}, new Date(0));
const explained = (scan: Parameters<typeof decide>[0], audience: Audience = 'staff', status: 'unlisted' | 'prohibited' = 'unlisted') =>
  explain(
    decide(scan, { tool: { id: 'a-tool', status }, role: audience === 'pupil' ? 'pupil' : 'teacher' }, policy),
    scan,
    policy,
    audience,
  );

describe('what was seen', () => {
  test.each([
    ['a name', sampleScan(['person_name'])],
    ['2 names, a UPN and a health fact', sampleScan(['person_name', 'person_name', 'upn', ['health', 0]])],
    ['a name and a mark or grade', sampleScan(['person_name', ['assessment', 0]])],
    ['a name', sampleScan(['person_name', 'person_name', 'person_name'], { people: 1 })],
    ['3 email addresses', sampleScan(['email', 'email', 'email'])],
    [
      'a name, a UPN, a date of birth, a phone number and 2 other kinds of detail',
      sampleScan(['person_name', 'upn', 'dob', 'phone', 'email', 'address']),
    ],
    ['a name, a UPN, a date of birth, a phone number and an email address', sampleScan(['person_name', 'upn', 'dob', 'phone', 'email'])],
  ])('%s', (seen, scan) => {
    expect(explained(scan).seen).toBe(seen);
  });

  test('leaves out what does not count', () => {
    expect(explained(sampleScan(['person_name', 'centre_number', { category: 'upn', confidence: 0.2 }])).seen).toBe('a name');
  });

  test('is grouped by category with its places', () => {
    expect(explained(sampleScan(['upn', 'person_name', 'upn'])).found).toEqual([
      { category: 'person_name', findings: [1], words: 'a name' },
      { category: 'upn', findings: [0, 2], words: '2 UPNs' },
    ]);
  });
});

describe('the reason', () => {
  test('is one sentence of what was seen and why it matters', () => {
    expect(explained(sampleScan(['person_name', ['health', 0]])).reason).toBe(
      'A name and a health fact: our policy keeps sensitive facts about anyone who can be recognised out of every AI tool.',
    );
  });

  test('is in a child’s words for a pupil', () => {
    expect(explained(sampleScan(['person_name', ['health', 0]]), 'pupil').reason).toBe(
      'A name and something about someone’s health: private things about someone’s life are not for AI tools.',
    );
  });

  test('keeps the capitals of AI', () => {
    expect(explained(sampleScan(['person_name', ['hr', 0]])).reason).toMatch(/: AI may help/);
  });

  test('is the tool alone when the tool is prohibited', () => {
    expect(explained(sampleScan(['person_name']), 'staff', 'prohibited').reason).toBe(
      'The trust has decided that this tool is not to be used on its systems.',
    );
  });

  test('ends in one full stop and holds one sentence, for every clause and audience', () => {
    for (const one of [...policy.clauses, ...policy.guidance]) {
      for (const sentence of (['staff', 'pupil', 'older'] as const).map((audience) => reasonOf(one, audience)))
        expect(sentence).toMatch(/^[A-Z][^.!?]*\.$/);
    }
  });
});

test('every category has words for both audiences, singular and plural', () => {
  for (const category of CATEGORIES) {
    for (const audience of ['staff', 'pupil'] as const) {
      expect(wordsFor({ category, detector: category }, audience)).toMatch(/^[a-zA-Z’ -]+$/);
      expect(
        explain(
          { action: 'warn', dataClass: 'personal', duties: [], clauses: [], findings: [0, 1] },
          sampleScan([category, category]),
          policy,
          audience,
        ).seen,
      ).not.toContain('{');
    }
  }
});

test('reasons to continue have words', () => {
  expect(continueReasonsFor(policy, 'staff').map(({ id }) => id)).toEqual(policy.continueReasons);
  for (const { label } of [...continueReasonsFor(policy, 'staff'), ...continueReasonsFor(policy, 'pupil')])
    expect(label).toMatch(/^[A-Z].{8,72}$/);
});

describe('which reasons fit', () => {
  const fitting = (duties: readonly Duty[], dataClass: DataClass, tool: Parameters<typeof mayContinueFor>[2]) =>
    continueReasonsFor(policy, 'staff', (id) => mayContinueFor(id, { duties, dataClass }, tool)).map(({ id }) => id);
  const plain = ['not_a_real_person', 'already_published', 'wrong_detection'];

  test('personal data is necessary only where the assessment of the tool covers it', () => {
    expect(fitting([], 'confidential', { trainsOnInput: 'no', strictlyNecessary: false })).toEqual(plain);
    expect(fitting([], 'confidential', { trainsOnInput: 'yes', strictlyNecessary: true })).toEqual([...plain, 'strictly_necessary']);
  });

  test.each(['yes', 'unknown'] as const)('consent does not help where the tool learns from input (%s)', (trainsOnInput) => {
    expect(fitting(['pupil_work'], 'none', { trainsOnInput, strictlyNecessary: true })).toEqual(['wrong_detection', 'own_work']);
  });

  test.each(['no', 'opted_out'] as const)('its creator may agree where the tool does not (%s)', (trainsOnInput) => {
    expect(fitting(['pupil_work'], 'none', { trainsOnInput, strictlyNecessary: false })).toEqual([
      'wrong_detection',
      'creator_agreed',
      'own_work',
    ]);
  });

  test('a pupil gets words of their age', () => {
    expect([undefined, 'teacher', 'pupil'].map((role) => audienceOf(role as Role | undefined, { pupilReadingAge: '9-11' }))).toEqual([
      'staff',
      'staff',
      'pupil',
    ]);
    expect(audienceOf('pupil', { pupilReadingAge: '11+' })).toBe('older');
  });
});

test('a pattern of the trust’s own is said by the name it was given', () => {
  const scan = sampleScan([{ category: 'confidential_business', detector: 'own: a Kestrel job number' }, 'confidential_business']);
  const decision = { action: 'block', dataClass: 'restricted', duties: [], clauses: [], findings: [0, 1] } as const;
  expect(explain(decision, scan, policy, 'staff').found.map(({ words }) => words)).toEqual([
    'a Kestrel job number',
    wordsFor({ category: 'confidential_business', detector: 'custom_term' }, 'staff'),
  ]);
});
