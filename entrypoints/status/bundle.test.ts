import { expect, test } from 'vitest';
import { builtInPolicy } from '../../lib/policy/built-in.ts';
import { keyRows } from '../../lib/policy/status/key-rows.ts';
import { supportBundle } from './bundle.ts';
import type { Facts } from './facts.ts';

/** Stands for a name, a host, a sentence: whatever somebody may have put into a setting. */
const MARKER = 'Chidera-Okafor';

/** Facts in which every place that takes words holds the marker. */
function planted(): Facts {
  const values = {
    pack: 'strict',
    role: 'teacher',
    countsEnabled: false,
    largestFileMegabytes: 5,
    unit: MARKER,
    owner: MARKER,
    policyVersion: MARKER,
    organisationName: MARKER,
    dialogNote: MARKER,
    dpoContact: MARKER,
    policyUrl: `https://${MARKER}.example`,
    customTerms: [MARKER, MARKER],
    extraHosts: [`${MARKER}.example`],
  };
  const problems = [
    { key: MARKER, reason: `“${MARKER}” is not a setting of this version.` },
    { key: 'pack', reason: `“pack” is ignored: ${MARKER} is not one of default, strict.` },
  ];
  const policy = { ...builtInPolicy(), version: MARKER, unit: MARKER, owner: MARKER, role: 'teacher' as const };
  return {
    now: new Date('2026-11-22T09:00:00Z'),
    extension: { version: '0.1.0', edition: 'store' },
    browser: { name: 'Chrome', major: 156 },
    policy,
    rows: keyRows(values, values, problems, policy),
    problems,
    reading: { when: '2026-11-22T08:59:00Z', answer: 'values' },
    changes: [{ when: '2026-11-22T08:59:00Z', version: MARKER, source: 'managed', schemaVersion: 6, keys: ['pack', MARKER] }],
    clock: undefined,
    guards: [
      {
        site: 'chatgpt',
        tool: { id: 'chatgpt', name: MARKER, status: 'unlisted' },
        policy: { name: MARKER, version: MARKER, source: 'managed' },
        gate: true,
        degraded: false,
      },
    ],
    permissions: [{ name: 'storage', there: true }],
    privateWindows: false,
    unreachable: { stopped: [MARKER], watched: [MARKER] },
    withheld: [`https://${MARKER}.example/*`],
    secondLook: 'second_look_resting',
    counts: {
      state: 'well',
      waiting: 0,
      lost: 0,
      damaged: 0,
      counters: 3,
      percentFull: 0,
      degraded: [{ tool: MARKER as never, number: 2 }],
    },
  };
}

test('nothing that somebody wrote is in it, wherever they wrote it', () => {
  expect(JSON.stringify(planted())).toContain(MARKER);
  const bundle = JSON.stringify(supportBundle(planted(), [{ words: 'status_test_found', fine: true }]));
  expect(bundle).not.toMatch(/okafor/i);
  expect(bundle).not.toContain('.example');
});

test('its fields are these and no others', () => {
  expect(Object.keys(supportBundle(planted(), undefined)).sort()).toEqual(
    [
      'browser',
      'changes',
      'clock',
      'counts',
      'day',
      'edition',
      'hostsWithoutAccess',
      'lastAsked',
      'lollipop',
      'openPages',
      'permissions',
      'policy',
      'privateWindows',
      'secondLook',
      'selfTest',
      'settings',
      'unknownSettings',
    ].sort(),
  );
});

test('values of closed kinds are there, lists are counted, words are only said to be set', () => {
  const { settings, unknownSettings, counts } = supportBundle(planted(), undefined);
  const given = (key: string) => settings.find((setting) => setting.key === key)?.value;
  expect(['pack', 'role', 'countsEnabled', 'largestFileMegabytes'].map(given)).toEqual(['strict', 'teacher', 'false', '5']);
  expect(['customTerms', 'extraHosts', 'dpoContact', 'helpUrl'].map(given)).toEqual([2, 1, 'set', 'none']);
  expect(settings.find(({ key }) => key === 'pack')?.refused).toBe(1);
  expect([unknownSettings, counts]).toMatchObject([1, { degraded: [{ tool: 'other', number: 2 }] }]);
});
