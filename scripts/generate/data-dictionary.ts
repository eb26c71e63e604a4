import { z } from 'zod';
import { browserExportSchema, closedPeriodSchema, EXPORT_FILE_NAME, EXPORT_NOTICE, exportedCountSchema } from '../../lib/counts/export.ts';
import { NOT_SHOWN, PUBLISHED_COLUMNS } from '../../lib/counts/files.ts';
import { MERGED_NOTICE, MERGED_SCHEMA } from '../../lib/counts/merge.ts';
import { PUBLISHED_NOTES, PUBLISHED_SCHEMA, PUBLISHED_VERSION } from '../../lib/counts/publish.ts';
import { REFUSALS, type RefusalReason } from '../../lib/counts/read-export.ts';
import { countSchema } from '../../lib/counts/record.ts';
import { FIXED_CELLS, TABLE_NAMES, type TableName } from '../../lib/counts/tables.ts';
import { code, GENERATED, table } from './markdown.ts';
import type { Generator } from './types.ts';

interface Shape {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string | number;
  readonly pattern?: string;
  readonly type?: string;
}

/** Fields of a schema as rows: name, what it says, what it may hold. A field without a description stops the generator. */
function fields(
  schema: z.ZodObject,
  described: (field: string, shape: Shape) => string | undefined = (_field, shape) => shape.description,
): string {
  const properties = Object.entries(z.toJSONSchema(schema).properties ?? {}) as [string, Shape][];
  const rows = properties.map(([field, shape]) => {
    const words = described(field, shape);
    if (!words) throw new Error(`The data dictionary has no words for ${field}`);
    return [code(field), words, values(shape)];
  });
  return table(['Field', 'What it says', 'What it may hold'], rows);
}

function values({ enum: list, const: only, pattern, type }: Shape): string {
  if (only !== undefined) return code(String(only));
  if (list)
    return list.length > 30 ? `${list.length - 1} ids of tool cards (policy-rules/tools), and ${code('other')}` : list.map(code).join(', ');
  if (pattern) return code(pattern);
  return type === 'integer' ? 'a whole number, 1 or more' : type === 'array' ? 'a list' : 'text';
}

const HEAD: Readonly<Record<string, string>> = {
  schema: 'What kind of file this is.',
  version: 'Of the form of the file; a merge refuses any other.',
  notice: 'That the file is personal data, in words.',
  periods: 'One entry for each half-term that is over and still kept.',
  counts: 'The counters of that half-term, each with the fields of a counter except `period`.',
};

const TABLES: Readonly<Record<TableName, string>> = {
  checked: 'Prompts checked: clean ones, and those about which something was shown.',
  categories:
    'Prompts about which something was shown, by the weightiest kind of data in them; `none` are files and bodies that nobody could read.',
  choices:
    'The same prompts, by what the person did: `noted` went past a quiet note, `continued` went on after a warning, `continued:…` after giving that coded reason.',
  tools: 'Prompts checked, by tool.',
  units: 'Prompts checked, by school or office and role group, for every group in `groups.csv`. Columns `unit` and `role` say which.',
};

const COLUMNS: Readonly<Record<(typeof PUBLISHED_COLUMNS)[number], string>> = {
  period: 'Half-term.',
  table: `One of ${['coverage', ...TABLE_NAMES].map(code).join(', ')}.`,
  unit: 'School or office, in the table `units`; else empty.',
  role: 'Role group, in the table `units`; else empty.',
  item: 'The cell of the table; `not_shown_separately` is the sum of all that are not shown, `total` the sum of what is published.',
  number: `Rounded to the nearest 5, or ${code(NOT_SHOWN)} for not shown.`,
};

const REFUSED: Readonly<Record<RefusalReason, string>> = {
  unreadable: 'The file cannot be opened.',
  too_large: 'More than 5 million characters.',
  not_json: 'No JSON.',
  not_an_export: 'JSON, but not of this kind: a merged or a published file, for example.',
  old_version: 'Written by a version of Lollipop whose form is no longer read.',
  newer_version: 'Written by a newer version than the one that merges: update that one.',
  damaged: 'A field is missing, is one too many, or holds what is on no list; or a counter comes twice.',
  not_over_yet: 'The half-term is not over where the merge runs. The rest of the file is kept.',
  contradicts_another:
    'A half-term with the same id was read before and held other numbers; the first one stays. The rest of the file is kept.',
};

const page = () =>
  `${GENERATED}

# Data dictionary

Every field of every file that Lollipop's counts are in, written from the code that checks them. Why some numbers are not shown: [disclosure control](disclosure-control.md).
There is no field for a person, a device, a prompt, a time of day or free text in any of them, and a field that no list allows is refused.

## A counter

What one browser keeps: so many times this happened in this half-term.

${fields(countSchema)}

## One browser's file

\`${EXPORT_FILE_NAME}\`, of half-terms that are over. Its notice: “${EXPORT_NOTICE}”

${fields(browserExportSchema, (field) => HEAD[field])}

Each entry of \`periods\`:

${fields(closedPeriodSchema, (field, { description }) => description ?? HEAD[field])}

Each entry of \`counts\`: ${Object.keys(exportedCountSchema.shape).map(code).join(', ')}.

The same browser's counters as CSV, for looking at: one header, ${Object.keys(countSchema.shape).map(code).join(', ')}. A merge reads JSON only.

## What a merge refuses

${table(
  ['Reason', 'Meaning'],
  REFUSALS.map((reason) => [code(reason), REFUSED[reason]]),
)}

## \`groups.csv\`, from the trust

${table(
  ['Column', 'What it says'],
  [
    [code('unit'), 'School or office, spelt as in the policy.'],
    [code('role'), '`staff`, `pupil`, or `not_set` for profiles without a role.'],
    [code('head-count'), 'How many people have that role there, whether or not they use a computer.'],
  ],
)}

## \`internal.json\`

Schema ${code(MERGED_SCHEMA)}. “${MERGED_NOTICE}” For each half-term \`files\` (browsers), and three lists: \`details\` (by role, group, action, outcome and reason), \`tools\` (by tool and status) and
\`units\` (by unit and role), each with \`number\` and with the \`files\` it comes from; \`shown\` is how many of the \`number\` prompts something was shown about. \`devices\` and \`people\` are what the trust gave.

## \`published.json\` and \`published.csv\`

Schema ${code(PUBLISHED_SCHEMA)}, version ${PUBLISHED_VERSION}. The same numbers twice. In JSON each table has \`cells\` (\`number\` is \`null\` where it is not shown), \`rest\` and \`total\`; \`coverage\` has files received, devices and people. In CSV:

${table(
  ['Column', 'What it says'],
  PUBLISHED_COLUMNS.map((column) => [code(column), COLUMNS[column]]),
)}

${table(
  ['Table', 'What it says', 'Cells'],
  TABLE_NAMES.map((name) => [code(name), TABLES[name], cellsOf(name)]),
)}

Notes that go with it:

${PUBLISHED_NOTES.map((note) => `- ${note}`).join('\n')}
`;

function cellsOf(name: TableName): string {
  if (name === 'units') return 'the groups of the trust';
  return name === 'tools' ? `${FIXED_CELLS.tools.length} tools` : FIXED_CELLS[name].map(code).join(', ');
}

export const dataDictionary: Generator = {
  id: 'data-dictionary',
  files: () => [{ path: 'docs/dpo/data-dictionary.md', text: page() }],
};
