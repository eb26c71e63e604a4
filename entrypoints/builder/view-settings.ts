import type { z } from 'zod';
import { type ManagedKey, managedKeys } from '../../lib/policy/managed.ts';
import { h } from '../../lib/ui/elements.ts';
import type { WordKey } from '../../lib/ui/words.ts';
import type { Desk } from './desk.ts';
import { field } from './fields.ts';

/** Settings that other views show. */
const ELSEWHERE: readonly ManagedKey[] = [
  'pack',
  'packEnds',
  'policyVersion',
  'owner',
  'approvedOn',
  'reviewDate',
  'matrix',
  'exceptions',
  'toolStatus',
  'toolCards',
  'markingTools',
  'strictlyNecessaryTools',
  'pupilWorkWhereTrained',
  'unreadableAction',
  'uncheckedFileAction',
  'failedCheckAction',
  'largestFileMegabytes',
];

interface Section {
  readonly title: WordKey;
  readonly keys: readonly ManagedKey[];
}

const WORDS: readonly Section[] = [
  { title: 'builder_report', keys: ['reportingContact', 'misuseRoute', 'urgentRoute', 'dpoContact', 'pupilHelpRoute', 'staffHelpRoute'] },
  {
    title: 'builder_links',
    keys: [
      'policyUrl',
      'acceptableUsePolicyUrl',
      'dataProtectionPolicyUrl',
      'onlineSafetyPolicyUrl',
      'safeguardingPolicyUrl',
      'helpUrl',
      'trainingUrl',
    ],
  },
  { title: 'builder_wording', keys: ['organisationName', 'dialogNote', 'stoppedNote'] },
  { title: 'builder_own_words', keys: ['customTerms', 'customPatterns'] },
];

const draw = (desk: Desk, sections: readonly Section[]): Node[] =>
  sections.map(({ title, keys }) => h('section', { class: 'card' }, h('h2', {}, desk.say(title)), ...keys.map((key) => field(desk, key))));

/** What the trust says in its own words, and where people turn. */
export const wordsView = (desk: Desk): Node[] => draw(desk, WORDS);

/** Everything else, by the groups of the reference, so that a new setting is here before anybody thinks of it. */
export function peopleView(desk: Desk): Node[] {
  const shown = new Set<ManagedKey>([...ELSEWHERE, ...WORDS.flatMap(({ keys }) => keys)]);
  const left = (Object.keys(managedKeys) as ManagedKey[]).filter((key) => !shown.has(key));
  const groupOf = (key: ManagedKey) => (managedKeys[key] as z.ZodType).meta()?.group ?? 'Policy';
  const sections = GROUPS.map(({ member, title }) => ({ title, keys: left.filter((key) => groupOf(key) === groupOf(member)) }));
  return draw(
    desk,
    sections.filter(({ keys }) => keys.length > 0),
  );
}

/** The groups of the reference, each told by one of its settings. */
const GROUPS: readonly { readonly member: ManagedKey; readonly title: WordKey }[] = [
  { member: 'role', title: 'builder_group_people' },
  { member: 'countsEnabled', title: 'builder_group_counts' },
  { member: 'secondLook', title: 'builder_group_limits' },
  { member: 'extraHosts', title: 'builder_group_tools' },
  { member: 'dialogNote', title: 'builder_group_words' },
  { member: 'pack', title: 'builder_group_policy' },
];
