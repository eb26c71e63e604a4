import { z } from 'zod';
import { ACTIONS, CATEGORY_GROUPS, OUTCOMES, TOOL_STATUSES } from '../policy/enums.ts';
import { ROLE_GROUPS } from '../policy/roles.ts';
import { PERIOD } from './periods.ts';

/**
 * One counter: how often something happened in one half-term. Every field is a closed list or a pattern without room for a name; the schema
 * is strict, so a field that could hold a person cannot be added by mistake.
 */
export const countSchema = z.strictObject({
  period: z.string().regex(PERIOD),
  /** School or office, as the admin named it; empty if not set. */
  unit: z.string().regex(/^[A-Za-z0-9 _-]{0,40}$/),
  role: z.enum(ROLE_GROUPS),
  /** Id of a tool card, or `other`. */
  tool: z.string().regex(/^[a-z0-9-]{1,40}$/),
  toolStatus: z.enum(TOOL_STATUSES),
  group: z.enum(CATEGORY_GROUPS),
  action: z.enum(ACTIONS),
  outcome: z.enum(OUTCOMES),
  number: z.int().min(1),
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
  'number',
] as const satisfies readonly (keyof Count)[];
