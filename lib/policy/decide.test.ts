import { describe, expect, test } from 'vitest';
import { countSteps } from '../../tests/contract/count-steps.ts';
import { decide, type Situation } from './decide.ts';
import type { Action, ToolStatus } from './enums.ts';
import { buildPolicy, builtInPolicy } from './record.ts';
import type { Role } from './roles.ts';
import { sampleScan } from './sample-scan.ts';
import type { ManagedValues, ToolMatch } from './types.ts';

const now = new Date('2026-11-22T09:00:00Z');
const name = sampleScan(['person_name']);
const essay = sampleScan(['pupil_work']);
const marking = sampleScan(['ai_marking']);

function situation(role: Role | undefined, status: ToolStatus = 'unlisted', tool: Partial<ToolMatch> = {}): Situation {
  return { tool: { id: 'a-tool', status, ...tool }, role };
}

describe('cells for roles', () => {
  const managed: ManagedValues = {
    matrix: ['personal@unlisted=allow', 'personal@unlisted=justify#staff', 'personal@unlisted=note#hr', 'personal@unlisted=block#pupil'],
  };
  const policy = buildPolicy(managed, now);
  const expected: [Role | undefined, Action][] = [
    ['teacher', 'justify'],
    ['hr', 'note'],
    ['pupil', 'block'],
    [undefined, 'block'],
  ];
  test.each(expected)('for %s the action is %s', (role, action) => {
    expect(decide(name, situation(role), policy).action).toBe(action);
  });

  test('leave other cells alone', () => {
    expect(decide(name, situation('pupil', 'approved'), policy).action).toBe('warn');
  });

  test('an unset role is as strict as the strictest role, staff included', () => {
    const strictForStaff = buildPolicy({ matrix: ['personal@unlisted=block#staff'] }, now);
    expect(decide(name, situation(undefined), strictForStaff).action).toBe('block');
    expect(decide(name, situation('pupil'), strictForStaff).action).toBe('warn');
  });
});

describe('cells for tools', () => {
  const policy = buildPolicy(
    {
      matrix: [
        'personal@a-tool.example=allow',
        'personal@pupil@unlisted=block',
        'personal@staff@a-tool.example=note',
        'personal@hr@a-tool.example=justify',
      ],
    },
    now,
  );
  const at = (role: Role | undefined, status: ToolStatus = 'unlisted') =>
    decide(name, situation(role, status, { id: 'a-tool-example' }), policy).action;

  test('the cell for tool and role goes first, the one for all staff after that', () => {
    expect(at('hr')).toBe('justify');
    expect(at('teacher')).toBe('note');
  });

  test('where one for the tool meets one for the role, the stricter holds', () => {
    expect(at('pupil')).toBe('block');
    expect(at('pupil', 'approved')).toBe('allow');
  });

  test('no role set means the strictest of all roles, and another tool is left alone', () => {
    expect(at(undefined)).toBe('block');
    expect(decide(name, situation('teacher'), policy).action).toBe('warn');
  });

  test('a prohibited tool is stopped whatever its cells say', () => {
    expect(at('teacher', 'prohibited')).toBe('block');
  });
});

describe('exceptions', () => {
  const policy = buildPolicy({ exceptions: ['restricted@senco@claude until 2027-03-31 by Head of Governance'] }, now);
  const upn = sampleScan(['upn']);
  const on = (today: string | undefined, role: Role | undefined, id = 'claude', status: ToolStatus = 'unlisted') =>
    decide(upn, { ...situation(role, status, { id }), ...(today && { today }) }, policy).action;

  test('let one role use one tool up to their last day', () => {
    expect(on('2027-03-31', 'senco')).toBe('note');
    expect(on('2027-04-01', 'senco')).toBe('block');
  });

  test('hold for nobody else, nowhere else, and not when nobody says what day it is', () => {
    expect(on('2026-12-01', 'teacher')).toBe('block');
    expect(on('2026-12-01', undefined)).toBe('block');
    expect(on('2026-12-01', 'senco', 'chatgpt')).toBe('block');
    expect(on('2026-12-01', 'senco', 'claude', 'prohibited')).toBe('block');
    expect(on(undefined, 'senco')).toBe('block');
  });
});

describe('duties', () => {
  test('a tool tested for simple marking turns the warning into a reminder', () => {
    const policy = builtInPolicy();
    expect(decide(marking, situation('teacher', 'approved', { testedForSimpleMarking: true }), policy).action).toBe('note');
    expect(decide(marking, situation('teacher', 'approved', { testedForSimpleMarking: false }), policy).action).toBe('warn');
    expect(decide(marking, situation('teacher', 'prohibited', { testedForSimpleMarking: true }), policy).action).toBe('block');
  });

  const strict = buildPolicy({ pupilWorkWhereTrained: 'block' }, now);
  test.each([
    ['yes', 'block'],
    ['unknown', 'block'],
    [undefined, 'block'],
    ['no', 'warn'],
    ['opted_out', 'warn'],
  ] as const)('pupils’ work in a tool that learns from input (%s): %s', (trainsOnInput, action) => {
    expect(decide(essay, situation('teacher', 'unlisted', trainsOnInput ? { trainsOnInput } : {}), strict).action).toBe(action);
  });
});

describe('what the person already chose to send', () => {
  const policy = builtInPolicy();
  const accepted = { category: 'person_name', confidence: 0 } as const;

  test('is no reason by itself', () => {
    expect(decide(sampleScan([accepted]), situation('teacher'), policy).action).toBe('allow');
  });

  test('does not let a new fact about the same person through', () => {
    expect(decide(sampleScan([accepted, ['safeguarding', 0]]), situation('teacher'), policy)).toMatchObject({
      action: 'block',
      dataClass: 'restricted',
    });
    expect(decide(sampleScan([accepted, 'health']), situation('teacher'), policy).action).toBe('block');
    expect(decide(sampleScan([accepted, 'phone']), situation('teacher'), policy).dataClass).toBe('confidential');
  });
});

describe('clauses', () => {
  const policy = builtInPolicy();
  const first = (scan: Parameters<typeof decide>[0], role: Role | undefined = 'teacher', status: ToolStatus = 'unlisted') =>
    decide(scan, situation(role, status), policy).clauses[0];

  test.each([
    ['a password', sampleScan(['credential']), 'account-security'],
    ['a health fact', sampleScan(['person_name', ['health', 0]]), 'sensitive-facts'],
    ['a staff matter', sampleScan(['person_name', ['hr', 0]]), 'generic-hr-only'],
    ['a board paper', sampleScan(['confidential_business']), 'confidential-papers'],
    ['a name', name, 'identifiable-data'],
    ['a marking request', marking, 'no-ai-marking'],
    ['a marking request with a name', sampleScan(['ai_marking', 'person_name']), 'no-ai-marking'],
    ['work with a UPN: what blocks comes first', sampleScan(['pupil_work', 'upn']), 'identifiable-data'],
  ] as const)('%s', (_what, scan, clause) => {
    expect(first(scan)).toBe(clause);
  });

  test('apply to the roles they are for', () => {
    expect(decide(essay, situation('pupil'), policy).clauses).toContain('own-work');
    expect(decide(essay, situation('teacher'), policy).clauses).not.toContain('own-work');
    expect(decide(essay, situation(undefined), policy).clauses).toContain('own-work');
  });

  test('say what the status of the tool means, last', () => {
    expect(decide(name, situation('teacher', 'approved'), policy).clauses.at(-1)).toBe('approved-tools');
    expect(decide(name, situation('teacher', 'unlisted'), policy).clauses.at(-1)).toBe('assessed-tools');
  });
});

test('the work for a scan of many findings grows with its length', () => {
  const policy = builtInPolicy();
  const steps = (length: number) => {
    const scan = sampleScan(
      Array.from({ length }, (_, i) => (i % 3 === 0 ? 'person_name' : i % 3 === 1 ? 'dob' : (['assessment', i - 2] as const))),
    );
    return countSteps(() => decide(scan, situation(undefined), policy)) / length;
  };
  steps(100);
  expect(steps(20_000)).toBeLessThan(1.5 * steps(2000));
});
