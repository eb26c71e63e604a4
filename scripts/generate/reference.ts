import type { z } from 'zod';
import { CATEGORIES } from '../../lib/detect/categories.ts';
import { chromeSchema } from '../../lib/policy/chrome-schema.ts';
import { CATEGORY_GROUPS, groupOf, TOOL_STATUSES } from '../../lib/policy/enums.ts';
import { managedKeys } from '../../lib/policy/managed.ts';
import { ROLE_NAMES, ROLES } from '../../lib/policy/roles.ts';
import { categoryWords, classes, packs, tools } from '../../lib/policy/rules.ts';
import type { ClassRule, Pack } from '../../lib/policy/types.ts';
import { code, GENERATED, table } from './markdown.ts';
import type { Generator } from './types.ts';

/** Every setting, pack, class rule and tool card in tables, for admins and the data protection officer. */
export const reference: Generator = {
  id: 'reference',
  files: () => [{ path: 'docs/admin/reference.md', text: page() }],
};

const page = (): string =>
  [
    GENERATED,
    '# Reference: settings, packs, classes and tools',
    '## Settings',
    'All settings are optional and flat. A wrong one is ignored by itself and named on the status page; the others stay in force. ' +
      'In the Windows registry a list is written as JSON text and yes or no as 1 or 0. Editors that read JSON Schema complete and explain the settings with ' +
      '[policy.schema.json](policy.schema.json); policies to start from are in [samples](samples).',
    ...settings(),
    '## Roles',
    table(
      ['Role', 'Who'],
      ROLES.map((role) => [code(role), ROLE_NAMES[role]]),
    ),
    'In `matrix`, `staff` stands for every role but `pupil`; a cell for one role goes before one for all staff.',
    '## Packs',
    'What happens to a text, by what it amounts to and the status of the tool. From mild to strict: `allow`, `note` (a quiet hint), ' +
      '`warn` (the person chooses), `justify` (continue only with a reason from a list), `block`.',
    ...packs.flatMap(packTable),
    '## From findings to class',
    'The strictest rule that fits gives the class. A finding below a confidence of 0.5 never counts.',
    table(
      ['Rule', 'Gives', 'When'],
      classes.rules.map((rule) => [code(rule.id), rule.gives, inWords(rule.when)]),
    ),
    '## Groups in counts and exports',
    table(
      ['Group', 'Holds'],
      CATEGORY_GROUPS.map((group) => [
        code(group),
        CATEGORIES.filter((category) => groupOf(category) === group)
          .map(code)
          .join(', ') || '–',
      ]),
    ),
    '## Tools',
    'A card describes a tool and approves nothing by itself: the statuses below follow the trust’s AI policy, and `toolStatus` changes them. ' +
      'What nobody has verified stays “unknown”.',
    table(
      ['Id', 'Tool', 'Addresses', 'Kind', 'Status', 'Learns from input', 'Assessment', 'Note'],
      tools.map(({ id, name, hosts, category, status, trainsOnInput, dpia, note }) => [
        code(id),
        name,
        hosts.map(code).join(', '),
        // The kind is not printed for companions: some such sites are not for children, and this page may be shown to pupils.
        category === 'companion' ? 'chat' : category,
        status,
        trainsOnInput,
        dpia ?? 'not set',
        note ?? '',
      ]),
    ),
    '',
  ].join('\n\n');

function settings(): string[] {
  const types = chromeSchema().properties ?? {};
  const entries = Object.entries(managedKeys).map(([key, schema]) => ({ key, meta: (schema as z.ZodType).meta() }));
  const groups = [...new Set(entries.map(({ meta }) => meta?.group ?? 'Policy'))];
  return groups.flatMap((group) => [
    `### ${group}`,
    table(
      ['Setting', 'Kind', 'What it does', 'Example'],
      entries
        .filter(({ meta }) => (meta?.group ?? 'Policy') === group)
        .map(({ key, meta }) => [code(key), kindOf(types[key]?.type), meta?.description ?? '', code(JSON.stringify(meta?.example))]),
    ),
  ]);
}

const kindOf = (type: string | undefined): string =>
  ({ array: 'list of texts', boolean: 'yes or no', integer: 'whole number' })[type ?? ''] ?? 'text';

function packTable(pack: Pack): string[] {
  const rows = Object.entries(pack.matrix).map(([row, cells]) => [code(row), ...TOOL_STATUSES.map((status) => cells[status])]);
  return [`### ${pack.name} (${code(pack.id)})`, pack.description, table(['', ...TOOL_STATUSES], rows)];
}

const any = (categories: readonly (keyof typeof categoryWords)[]): string =>
  categories.map((category) => categoryWords[category].one).join(', ');

function inWords({ has, confidence, about, count, people, table: rows }: ClassRule['when']): string {
  const parts = (has ?? []).map((group) => `any of: ${any(group)}`);
  if (confidence !== undefined) parts.push(`seen with a confidence of ${confidence} or more`);
  if (about) parts.push(`about somebody who can be identified${about.named ? ' by more than initials' : ''}, any of: ${any(about.topics)}`);
  if (count) parts.push(`${count.atLeast} or more out of: ${any(count.of)}`);
  if (people !== undefined) parts.push(`${people} or more private people`);
  if (rows) parts.push(`a table of ${rows.rows} or more rows with a column of people and another column`);
  return parts.join('; and ');
}
