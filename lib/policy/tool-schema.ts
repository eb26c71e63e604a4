import { z } from 'zod';
import { TOOL_STATUSES } from './enums.ts';
import { LEARNS, TOOL_KINDS } from './tool-facts.ts';

/** The shape of a tool card, and of what the record keeps of it. */
const isoDate = z.iso.date();
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const trainsOnInput = z.enum(LEARNS);

export const toolInForce = z.strictObject({
  id,
  name: z.string().min(2).max(60),
  /** `host` or `host/path`; a host covers its sub-domains, a path everything under it. */
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+(\/[\w./-]+)?$/)).min(1),
  category: z.enum(TOOL_KINDS),
  status: z.enum(TOOL_STATUSES),
  trainsOnInput,
  testedForSimpleMarking: z.boolean(),
  /** The trust's own assessment of the tool covers personal data that is strictly necessary. Absent: it does not. */
  strictlyNecessary: z.literal(true).optional(),
  note: z.string().max(240).nullable(),
  /** The day in `reviewDate` has passed: an approval counts as conditional until somebody looks again. For IT and the DPO. */
  reviewDue: z.literal(true).optional(),
  /** What the trust filled in, see `tool-facts.ts`; absent where it said nothing. */
  dpia: z.string().max(80).optional(),
  reviewDate: isoDate.optional(),
  evidence: z.string().max(300).optional(),
});

export const toolCardSchema = toolInForce.omit({ reviewDue: true, evidence: true }).extend({
  /** The trust's own reference of its assessment, never ours. */
  dpia: z.string().max(80).nullable(),
  reviewDate: isoDate.nullable(),
});
