import { z } from 'zod';
import { exportedCountSchema } from '../../../lib/counts/export.ts';
import { MERGED_SCHEMA } from '../../../lib/counts/merge.ts';
import { PUBLISHED_SCHEMA, PUBLISHED_VERSION, type Publication } from '../../../lib/counts/publish.ts';
import { COUNTED_TOOLS, periodSchema, unitSchema } from '../../../lib/counts/record.ts';
import { TABLE_NAMES } from '../../../lib/counts/tables.ts';
import { TOOL_STATUSES } from '../../../lib/policy/enums.ts';
import { ROLE_GROUPS } from '../../../lib/policy/roles.ts';

/** The two files that a merge leaves behind, checked field by field before anything of them is shown. */
const number = z.int().min(0);
const cell = z.strictObject({ cell: z.string().max(80), number: number.nullable() });
const table = z.strictObject({ cells: z.array(cell).max(20_000), rest: number.nullable(), total: number });
const coverage = z.strictObject({ files: number.nullable(), devices: number.nullable(), people: number.nullable() });

const publicationSchema = z.strictObject({
  schema: z.literal(PUBLISHED_SCHEMA),
  version: z.literal(PUBLISHED_VERSION),
  notes: z.array(z.string().max(1000)),
  periods: z.array(z.strictObject({ period: periodSchema, coverage, tables: z.partialRecord(z.enum(TABLE_NAMES), table) })).min(1),
});

const { role, group, action, outcome, reason } = exportedCountSchema.shape;
const detail = z.strictObject({ role, group, action, outcome, reason, number, files: number });
const tool = z.strictObject({ tool: z.enum(COUNTED_TOOLS), toolStatus: z.enum(TOOL_STATUSES), number, shown: number, files: number });
const unit = z.strictObject({ unit: unitSchema, role: z.enum(ROLE_GROUPS), number, shown: number, files: number });

const mergedSchema = z.strictObject({
  schema: z.literal(MERGED_SCHEMA),
  version: z.literal(1),
  notice: z.string().max(1000),
  devices: number.nullable(),
  people: number.nullable(),
  periods: z
    .array(z.strictObject({ period: periodSchema, files: number, details: z.array(detail), tools: z.array(tool), units: z.array(unit) }))
    .min(1),
});

/** `undefined` for a text that is no `published.json`. */
export const readPublication = (text: string): Publication | undefined => read(publicationSchema, text) as Publication | undefined;

export type MergedFile = z.infer<typeof mergedSchema>;

/** `undefined` for a text that is no `internal.json`. */
export const readMerged = (text: string): MergedFile | undefined => read(mergedSchema, text);

function read<Shape extends z.ZodType>(shape: Shape, text: string): z.infer<Shape> | undefined {
  try {
    return shape.safeParse(JSON.parse(text.replace(/^\uFEFF/, ''))).data;
  } catch {
    return undefined;
  }
}
