import { admxKeys } from '../../../lib/deploy/admx-keys.ts';
import { EXAMPLE_INSTALL, type Install, type Plan } from '../../../lib/deploy/index.ts';
import { entriesOf } from '../../../lib/deploy/plan.ts';
import type { Value } from '../../../lib/deploy/types.ts';
import type { ManagedValues } from '../../../lib/policy/types.ts';
import { fc } from '../../fixed-seed.ts';

/** Any text that a policy may hold: every script, quotes, brackets, ampersands; no control characters, which a kit refuses. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      'a & b < c > "d" \'e\'',
      '["x"]',
      '\\',
      'C:\\new\\"',
      ']]>',
      '&#xF001;',
      '&amp;',
      '; remark',
      '{}',
      '=-',
      'dword:00000001',
      '“Ask” – the office’s',
      '{"Value":1}',
      '𝒳😀',
    ),
  )
  .map((one) => one.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uF000\uFFFE\uFFFF]/gu, '').trim())
  .filter((one) => one !== '');

/** Values of the right types for every key that the zod schema has, now and later; each key may be absent. */
const values: fc.Arbitrary<ManagedValues> = fc
  .record(
    Object.fromEntries(
      admxKeys().map(({ key, kind, choices, least, most }): [string, fc.Arbitrary<Value>] => [
        key,
        {
          choice: () => fc.constantFrom(...choices),
          number: () => fc.integer({ min: least, max: most }),
          switch: () => fc.boolean(),
          list: () => fc.array(text, { maxLength: 5 }),
          text: () => text,
        }[kind](),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((one) => entriesOf(one) as ManagedValues);

const group = fc.record(
  {
    name: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 _-]{0,20}$/),
    role: fc.constantFrom('teacher' as const, 'pupil' as const),
    unit: fc.constantFrom('north-primary', 'south'),
  },
  { requiredKeys: ['name'] },
);

const install: fc.Arbitrary<Install> = fc
  .record({
    minimumVersion: fc.option(fc.constant('1.2.0'), { nil: undefined }),
    privateWindows: fc.constantFrom('off' as const, 'with_lollipop' as const, 'leave' as const),
    guestWindows: fc.constantFrom('off' as const, 'leave' as const),
    developerTools: fc.constantFrom('leave' as const, 'not_on_extensions' as const, 'off' as const),
    hostAccess: fc.constantFrom('every_site' as const, 'listed_sites' as const),
    edgeCopilot: fc.constantFrom('block_personal' as const, 'block_all' as const, 'leave' as const),
    schoolDomains: fc.constantFrom<string[]>([], ['trust.example', 'north.trust.example']),
    groups: fc.uniqueArray(group, { maxLength: 3, selector: ({ name }) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-') }),
  })
  .map((one) => ({ ...EXAMPLE_INSTALL, ...one }));

export const anyPlan: fc.Arbitrary<Plan> = fc.record({ values, install });
export const planWithoutGroups: fc.Arbitrary<Plan> = anyPlan.map((plan) => ({ ...plan, install: { ...plan.install, groups: [] } }));
