import { expect, test } from 'vitest';
import { cell } from '../../lib/policy/decide.ts';
import { strictness, TOOL_STATUSES } from '../../lib/policy/enums.ts';
import { type ManagedKey, managedKeys } from '../../lib/policy/managed.ts';
import { buildPolicy } from '../../lib/policy/record.ts';
import { ROLES } from '../../lib/policy/roles.ts';
import type { MatrixRow, PolicyRecord } from '../../lib/policy/types.ts';
import { readManaged } from '../../lib/policy/validate.ts';

/** Whatever stands where a setting belongs: one plain sentence names the key, and the policy is at least as strict as without the key. */
const now = new Date('2026-11-22T09:00:00Z');
const SECRET = 'Chidera Okafor of 8B has asthma and her mother rang on Tuesday about it';

/** Wrong for any setting. */
const NEVER: readonly unknown[] = [{ a: 1 }, { $gt: '' }, [[]], [{}], Number.NaN, SECRET.repeat(200)];
const notText: readonly unknown[] = [5, true, ['a'], ...NEVER];
const action: readonly unknown[] = ['alow', 'ALLOW ALL', 'none', SECRET, ...notText];
const day: readonly unknown[] = ['2027-02-30', '01/09/2027', 'next year', '2027', ...notText];
const address: readonly unknown[] = ['http://trust.example', 'trust.example', 'javascript:alert(1)', 'https://', ...notText];
const sentence: readonly unknown[] = ['x'.repeat(241), ' ', ...notText];
const list: readonly unknown[] = [5, false, '[', '{"a":1}', [5], [null], [''], ['x'.repeat(900)], ...NEVER];
const people: readonly unknown[] = ['everyone', 'Pupils!', ['pupil, staff'], ...list];
const number: readonly unknown[] = ['many', '20 MB', 0, -1, 101, 2.5, ['20'], ...NEVER];
const yesNo: readonly unknown[] = ['yes please', 2, -1, ['true'], ...NEVER];

const WRONG: { readonly [key in ManagedKey]: readonly unknown[] } = {
  pack: ['stirct', 'Baseline', 'none', 'default ', 'baseline', 'coach-first', ...notText],
  packEnds: day,
  matrix: [
    'restricted@unlisted',
    'restricted@unlisted=alow',
    'all@unlisted=allow',
    'restricted@*=allow',
    'restricted@prohibited=allow',
    ...list,
  ],
  exceptions: [
    'restricted@senco@claude',
    'restricted@senco@claude until 2027-03-31',
    'restricted@senco@claude until never by Head of Governance',
    'restricted@claude until 2027-03-31 by Head of Governance',
    'restricted@senco until 2027-03-31 by Head of Governance',
    'restricted@senco@claude until 2027-03-31 by Mr Okafor',
    'restricted@senco@no-such-tool until 2027-03-31 by Head of Governance',
    ...list,
  ],
  policyVersion: ['x'.repeat(41), ...notText],
  owner: ['x'.repeat(121), ...notText],
  approvedOn: day,
  reviewDate: day,
  role: ['techer', 'Teacher!', 'admin', '*', ...notText],
  unit: ['Year 8 & 9', 'x'.repeat(41), '../..', ...notText],
  pupilReadingAge: ['7', 'eleven', ...notText],
  statementFor: people,
  guidanceFor: people,
  helpSignedFor: people,
  toolStatus: ['chatgpt.com', 'chatgpt.com=fine', '=approved', '*=approved', 'no-such-tool=approved', 'https://=approved', ...list],
  toolCards: ['chatgpt', 'chatgpt; learns=never', 'chatgpt; review=soon', 'no-such-tool; learns=no', '; learns=no', ...list],
  extraHosts: ['not a host', '*', 'localhost', 'https://', ...list],
  markingTools: ['nosuchtool', ...list],
  strictlyNecessaryTools: ['nosuchtool', ...list],
  pupilWorkWhereTrained: action,
  customTerms: list.filter((value) => typeof value !== 'string' || value.length < 5),
  customPatterns: ['a code=(', 'a code=.*', 'a code=(?=x)', 'no pattern', 'a code@secret=x', ...list],
  organisationName: ['x'.repeat(81), ...notText],
  dialogNote: sentence,
  stoppedNote: sentence,
  reportingContact: ['x'.repeat(201), ...notText],
  misuseRoute: address,
  urgentRoute: ['x'.repeat(201), ...notText],
  pupilHelpRoute: ['x'.repeat(201), ...notText],
  staffHelpRoute: ['x'.repeat(201), ...notText],
  dpoContact: ['x'.repeat(201), ...notText],
  policyUrl: address,
  acceptableUsePolicyUrl: address,
  dataProtectionPolicyUrl: address,
  onlineSafetyPolicyUrl: address,
  safeguardingPolicyUrl: address,
  helpUrl: address,
  trainingUrl: address,
  unreadableAction: ['allow', 'note', ...action],
  uncheckedFileAction: ['allow', 'note', ...action],
  failedCheckAction: ['allow', 'note', ...action],
  largestFileMegabytes: number,
  countsKeptHalfTerms: number,
  secondLook: ['maybe', ...notText],
  countsEnabled: yesNo,
  collectorUrl: address,
  noticeGiven: yesNo,
};

const ROWS = Object.keys(buildPolicy({}, now).matrix) as MatrixRow[];

/** How strict a policy is, everywhere: each class and duty, for each tool and status, each role and none, and the limits. */
function strictnessOf(policy: PolicyRecord): ReadonlyMap<string, number> {
  const known = ['chatgpt', 'claude', 'the-key-gpt', 'otter'].flatMap((id) => policy.tools.find((tool) => tool.id === id) ?? []);
  const places = [...TOOL_STATUSES.map((status) => ({ id: 'other', status })), ...known];
  const cells = ROWS.flatMap((row) =>
    places.flatMap((tool) =>
      [undefined, ...ROLES].map((role) => {
        const strict = strictness(cell(row, { tool, role, today: '2026-11-22' }, policy));
        return [`${row} ${tool.id} ${role}`, tool.status === 'prohibited' ? 9 : strict] as const;
      }),
    ),
  );
  const { unreadable, uncheckedFile, failed } = policy.limits;
  const limits = Object.entries({ unreadable, uncheckedFile, failed }).map(([name, one]) => [name, strictness(one)] as const);
  return new Map([...cells, ...limits, ['essays', strictness(policy.pupilWorkWhereTrained ?? 'allow')]]);
}

const BASES = [{}, { pack: 'strict' }, { pack: 'coach-first', packEnds: '2026-12-18' }, { pack: 'pupils', role: 'pupil' }] as const;

const cases = Object.entries(WRONG).flatMap(([key, values]) => values.map((value, place) => ({ key: key as ManagedKey, value, place })));

test('every setting is in the table', () => {
  expect(Object.keys(WRONG).toSorted()).toEqual(Object.keys(managedKeys).toSorted());
});

test.each(cases)('$key, wrong value $place, weakens nothing', ({ key, value }) => {
  for (const base of BASES) {
    const without: Record<string, unknown> = { ...base };
    delete without[key];
    if (key === 'pack') delete without.packEnds; // with a last day, “baseline” is no wrong value
    const least = strictnessOf(buildPolicy(readManaged(without).values, now));
    const got = strictnessOf(buildPolicy(readManaged({ ...without, [key]: value }).values, now));
    expect([...least].filter(([place, strict]) => (got.get(place) ?? 0) < strict)).toEqual([]);
  }
});

test.each(cases)('$key, wrong value $place, is named in one plain sentence', ({ key, value }) => {
  const { problems } = readManaged({ [key]: value });
  expect(problems.length).toBeGreaterThan(0);
  for (const { reason } of problems) {
    expect(reason).toMatch(new RegExp(`^(Entry \\d+ of )?“${key}” `));
    expect(reason).toMatch(/^[^\n]{10,420}\.$/);
    expect(reason, 'repeats nothing that may be a text').not.toContain('Chidera');
  }
});

test.each<[string, unknown, string]>([
  [
    'a tool twice, by its host and by its id',
    { toolStatus: ['chatgpt.com=prohibited', 'chatgpt=approved'] },
    'Entry 1 of “toolStatus” is ignored: entry 2 says',
  ],
  ['a cell twice', { matrix: ['personal@unlisted=block', 'personal@unlisted=allow'] }, 'Entry 1 of “matrix” is ignored: entry 2 says'],
  ['a space that nobody sees', { role: 'teacher ' }, '“role” is ignored: “teacher ” is not one of'],
])('what contradicts itself or cannot be seen is said: %s', (_what, values, begins) => {
  expect(readManaged(values).problems.map(({ reason }) => reason.slice(0, begins.length))).toEqual([begins]);
});

test('the same said twice is no contradiction, and an owner may have two letters', () => {
  const exceptions = ['personal@teacher@chatgpt until 2027-01-01 by IT'];
  expect(readManaged({ exceptions, matrix: ['personal@unlisted=block', ' Personal@Unlisted = Block'] }).problems).toEqual([]);
});
