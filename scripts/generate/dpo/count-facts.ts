import { z } from 'zod';
import { countSchema } from '../../../lib/counts/record.ts';
import { code, table } from '../markdown.ts';

/** How a field of a count is said to people. A field without words stops the generator: nobody may be counted by something the notices do not name. */
const WORDS: Readonly<Record<keyof z.infer<typeof countSchema>, string>> = {
  period: 'half-term',
  unit: 'school or office',
  role: 'staff or pupil',
  tool: 'AI tool',
  toolStatus: 'the tool’s status',
  group: 'kind of data, in coarse groups',
  action: 'what was shown',
  outcome: 'what was then done',
  reason: 'the coded reason for continuing',
  number: 'how often',
};

/** What is counted, for how long, and how it is made safe to publish: read from the schema that every count has to pass. */
export function countFacts(): Record<string, string> {
  const fields = Object.entries(z.toJSONSchema(countSchema).properties ?? {}) as [keyof typeof WORDS, Shape][];
  const words = fields.map(([field]) => {
    if (!WORDS[field]) throw new Error(`The count has a field that the notices have no words for: ${field}`);
    return WORDS[field];
  });
  return {
    countFields: table(
      ['Field', 'What it says', 'What it may hold'],
      fields.map(([field, shape]) => [code(field), WORDS[field], values(field, shape)]),
    ),
    countFieldsInline: `${words.slice(0, -1).join(', ')}, and ${words.at(-1)}`,
    countsFormat: 'JSON with schema and version, and CSV; both in the [data dictionary](data-dictionary.md)',
    exportWay: 'by hand, from the popup',
    retention: 'six half-terms after the end of the half-term, unless the policy sets another number (`countsKeptHalfTerms`)',
    retentionSentence:
      'Counts stay in the browser for six half-terms after the end of their own, or as many as the policy sets, and are then deleted.',
    suppressionShort: 'small numbers are taken out before publication',
  };
}

interface Shape {
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

function values(field: string, { enum: list, pattern }: Shape): string {
  if (list) return list.map(code).join(', ');
  if (field === 'period') return 'a school year and one of its six half-terms';
  if (field === 'unit') return 'the short code that the admin gave, or nothing';
  if (field === 'tool') return 'the id of a tool card, or `other`';
  return pattern ? code(pattern) : 'a whole number';
}
