import { describe, expect, test } from 'vitest';
import { buildPolicy, builtInPolicy, isCurrentPolicy } from './record.ts';
import { packs, tools } from './rules.ts';
import { policyRecordSchema } from './schema.ts';

const now = new Date('2026-11-22T09:00:00Z');

describe('buildPolicy', () => {
  test('without values is the built-in policy', () => {
    expect({ ...buildPolicy({}, now), when: '' }).toEqual(builtInPolicy());
  });

  test.each(packs.map(({ id }) => id as 'default'))('the pack %s makes a valid record', (pack) => {
    const record = buildPolicy({ pack, packEnds: '2026-11-22' }, now);
    expect(policyRecordSchema.safeParse(record).error?.issues).toBeUndefined();
    expect(record.pack.id).toBe(pack);
  });

  test('puts managed values over the pack', () => {
    const record = buildPolicy(
      {
        role: 'senco',
        unit: 'north-primary',
        matrix: ['confidential@approved=warn', 'personal@unlisted=block#pupil'],
        customTerms: ['Kestrel'],
        reportingContact: 'aireport@trust.example',
        reviewDate: '2027-09-01',
        unreadableAction: 'warn',
        countsEnabled: false,
        extraHosts: ['https://assistant.trust.example/'],
        toolStatus: ['chat.trust.example=approved'],
        markingTools: ['gemini'],
      },
      now,
    );
    expect(record).toMatchObject({
      source: 'managed',
      when: '2026-11-22T09:00:00.000Z',
      role: 'senco',
      unit: 'north-primary',
      matrix: { confidential: { approved: 'warn', unlisted: 'justify' } },
      cells: [{ row: 'personal', status: 'unlisted', action: 'block', role: 'pupil' }],
      customTerms: ['Kestrel'],
      contacts: { reportingContact: 'aireport@trust.example', dpoContact: null },
      reviewDate: '2027-09-01',
      limits: { unreadable: 'warn', failed: 'block' },
      counting: { enabled: false, keptHalfTerms: 6, collectorUrl: null },
      extraHosts: ['assistant.trust.example', 'chat.trust.example'],
    });
    expect(record.tools.find(({ id }) => id === 'gemini')?.testedForSimpleMarking).toBe(true);
    expect(policyRecordSchema.safeParse(record).success).toBe(true);
  });

  test('a pack for a time gives way to the next, and one that has to end is never on without its day', () => {
    const inForce = (values: Parameters<typeof buildPolicy>[0]) => buildPolicy(values, now).pack;
    expect(inForce({ pack: 'baseline', packEnds: '2026-11-22' })).toMatchObject({ id: 'baseline', ends: '2026-11-22' });
    expect(inForce({ pack: 'baseline', packEnds: '2026-11-21' })).toMatchObject({ id: 'default', over: 'baseline' });
    expect(inForce({ pack: 'coach-first' })).toMatchObject({ id: 'default', over: 'coach-first' });
    expect(inForce({ pack: 'exam-season' }).id).toBe('exam-season');
    expect(inForce({ pack: 'exam-season', packEnds: '2026-11-21' })).toMatchObject({ id: 'pupils', over: 'exam-season' });
    expect(inForce({ pack: 'strict', packEnds: '2026-11-21' })).toEqual({ id: 'strict', name: 'Strict' });
  });

  test('names the clause for exams in their season only', () => {
    const ids = (pack: 'pupils' | 'exam-season') => buildPolicy({ pack }, now).clauses.map(({ id }) => id);
    expect(ids('pupils')).not.toContain('external-assessment');
    expect(ids('exam-season')).toContain('external-assessment');
  });

  test('lays the trust’s facts over a card, and lets an approval rest when their day has passed', () => {
    const card = (toolCards: string[]) =>
      buildPolicy({ toolCards, toolStatus: ['claude=approved', 'own.example=approved'] }, now).tools.filter(({ id }) =>
        ['claude', 'own-example'].includes(id),
      );
    expect(
      card(['claude.ai; learns=no; dpia=D-4; review=2026-11-22; evidence=board paper 7', 'own.example; name=Ours; kind=chat']),
    ).toMatchObject([
      { status: 'approved', trainsOnInput: 'no', dpia: 'D-4', reviewDate: '2026-11-22', evidence: 'board paper 7' },
      { status: 'approved', name: 'Ours', category: 'chat' },
    ]);
    expect(card(['claude; review=2026-11-21'])[0]).toMatchObject({ status: 'conditional', reviewDue: true });
  });

  test('a host without a card that a cell names becomes a tool, unlisted', () => {
    const record = buildPolicy({ matrix: ['personal@chat.trust.example=block'] }, now);
    expect(record.tools.at(-1)).toMatchObject({ id: 'chat-trust-example', status: 'unlisted' });
    expect(record.cells).toEqual([{ row: 'personal', tool: 'chat-trust-example', action: 'block' }]);
    expect(policyRecordSchema.safeParse(record).success).toBe(true);
  });

  test('carries the companion policies whose address is known', () => {
    expect(buildPolicy({ onlineSafetyPolicyUrl: 'https://trust.example/safety' }, now).companions).toEqual([
      { name: 'Online safety', url: 'https://trust.example/safety' },
    ]);
  });

  test('leaves the packs and cards themselves as they are', () => {
    buildPolicy({ matrix: ['personal@unlisted=block'], toolStatus: ['chatgpt=prohibited'] }, now);
    expect(packs[0]?.matrix.personal.unlisted).toBe('warn');
    expect(tools.find(({ id }) => id === 'chatgpt')?.status).toBe('unlisted');
  });

  test('names a version that changes with the policy, not with the person', () => {
    const version = (values: Parameters<typeof buildPolicy>[0]) => buildPolicy(values, now).version;
    expect(version({})).toBe('default 2026.1');
    expect(version({ role: 'teacher', unit: 'a' })).toBe('default 2026.1');
    expect(version({ customTerms: ['a'] })).not.toBe(version({ customTerms: ['b'] }));
    expect(version({ customTerms: ['a'], owner: 'x' })).toBe(version({ owner: 'x', customTerms: ['a'] }));
    expect(version({ policyVersion: '2026-27 v2' })).toBe('2026-27 v2');
  });

  test('carries only clauses that something sets off, without what only documents need', () => {
    for (const clause of buildPolicy({}, now).clauses) {
      expect(clause.trigger).not.toBeNull();
      expect(clause).not.toHaveProperty('support');
    }
  });
});

describe('isCurrentPolicy', () => {
  test.each([undefined, null, 'policy', {}, { schemaVersion: 0 }, { schemaVersion: '1' }])('refuses %j', (value) => {
    expect(isCurrentPolicy(value)).toBe(false);
  });
  test('takes what buildPolicy made', () => {
    expect(isCurrentPolicy(structuredClone(buildPolicy({}, now)))).toBe(true);
  });
});
