import { z } from 'zod';
import { ACTIONS, CATEGORY_GROUPS, CONTINUE_REASONS, OUTCOMES, TOOL_STATUSES } from '../policy/enums.ts';
import { ROLE_GROUPS } from '../policy/roles.ts';
import { ordinalOf, PERIOD } from './periods.ts';
import { TOOL_IDS } from './tool-ids.generated.ts';

/** Ids of the tool cards, and `other` for every tool without one: the name of an unknown host is nobody's business but IT's. */
export const COUNTED_TOOLS = [...TOOL_IDS, 'other'] as const;
export type CountedTool = (typeof COUNTED_TOOLS)[number];

/** Why somebody continued, from the closed list; `none` where nobody was asked. */
export const REASONS = ['none', ...CONTINUE_REASONS] as const;

export const periodSchema = z
  .string()
  .regex(PERIOD)
  .refine((period) => !Number.isNaN(ordinalOf(period)))
  .meta({ description: 'Half-term. Nothing finer is kept: no day, no hour.' });

/** As the trust's policy names it: 40 letters, digits, spaces, `-` and `_`, without room for an address; empty if not set. */
export const unitSchema = z
  .string()
  .regex(/^(?:[A-Za-z0-9][A-Za-z0-9 _-]{0,39})?$/)
  .meta({ description: 'School or office, as the policy of the trust names it; empty if it names none.' });

/**
 * One counter: how often something happened in one half-term. Every field is a closed list, or the name of a unit out of the policy; the schema
 * is strict, so a field that could hold a person cannot be added by mistake. Descriptions are the text of docs/dpo/data-dictionary.md.
 */
export const countSchema = z.strictObject({
  period: periodSchema,
  unit: unitSchema,
  role: z
    .enum(ROLE_GROUPS)
    .meta({ description: 'Staff or pupil, as the policy of the profile says; never finer, since most schools have one SENCO.' }),
  tool: z.enum(COUNTED_TOOLS).meta({ description: 'Id of the tool card, or `other`.' }),
  toolStatus: z.enum(TOOL_STATUSES).meta({ description: 'What the policy said of the tool at that moment.' }),
  group: z.enum(CATEGORY_GROUPS).meta({
    description:
      'The weightiest kind of data found, in coarse groups; `none` for a clean prompt, and for files and bodies that nobody could read.',
  }),
  action: z.enum(ACTIONS).meta({ description: 'What Lollipop did.' }),
  outcome: z.enum(OUTCOMES).meta({
    description:
      'What the person did then, as far as the next request showed it; `sent_clean` if there was nothing to show, `degraded` if a page was found to send in an unknown way.',
  }),
  reason: z.enum(REASONS).meta({ description: 'The coded reason for continuing, or `none`. There is no free text.' }),
  number: z.int().min(1).meta({ description: 'How often.' }),
});

export type Count = z.infer<typeof countSchema>;
export type CountKey = Omit<Count, 'number'>;

export const COLUMNS = [
  'period',
  'unit',
  'role',
  'tool',
  'toolStatus',
  'group',
  'action',
  'outcome',
  'reason',
  'number',
] as const satisfies readonly (keyof Count)[];

/** Everything that makes it another counter. */
export const KEY_FIELDS = COLUMNS.filter((column) => column !== 'number');
