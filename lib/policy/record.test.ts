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
    const record = buildPolicy({ pack }, now);
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
      roles: [{ row: 'personal', status: 'unlisted', action: 'block', role: 'pupil' }],
      customTerms: ['Kestrel'],
      contacts: { reportingContact: 'aireport@trust.example', dpoContact: null },
      reviewDate: '2027-09-01',
      limits: { unreadable: 'warn', failed: 'block' },
      counting: { enabled: false, collectorUrl: null },
      extraHosts: ['assistant.trust.example', 'chat.trust.example'],
    });
    expect(record.tools.find(({ id }) => id === 'gemini')?.testedForSimpleMarking).toBe(true);
    expect(policyRecordSchema.safeParse(record).success).toBe(true);
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
