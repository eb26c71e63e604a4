import { z } from 'zod';
import { CATEGORIES } from '../detect/categories.ts';
import { classesSchema } from './class-schema.ts';
import { ACTIONS, CONTINUE_REASONS, DATA_CLASSES, DUTIES, READING_AGES, SECOND_LOOK_CHOICES, TOOL_STATUSES } from './enums.ts';
import type { managedSchema } from './managed.ts';
import { ROLES } from './roles.ts';
import { type toolCardSchema, toolInForce, trainsOnInput } from './tool-schema.ts';

export { classesSchema } from './class-schema.ts';
export { toolCardSchema } from './tool-schema.ts';

/**
 * Shapes of everything in `policy-rules/` and of the record the guard reads. The one source: the generated files, the reference
 * and the types all come from here. Never imported at run time by the guard (zod is too heavy for every AI tab).
 */

const category = z.enum(CATEGORIES);
const categories = z.array(category).min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const sentence = z.string().min(20).max(220);
const isoDate = z.iso.date();

/** All conditions given must hold. Closed operators only: a policy is data and never an expression to evaluate. */
const trigger = z.strictObject({
  classes: z.array(z.enum(DATA_CLASSES)).min(1).optional(),
  duties: z.array(z.enum(DUTIES)).min(1).optional(),
  categories: categories.optional(),
  statuses: z.array(z.enum(TOOL_STATUSES)).min(1).optional(),
  trainsOnInput: z.array(trainsOnInput).min(1).optional(),
});

/** The part of a clause that decisions and dialogs need. */
const clauseInForce = z.strictObject({
  id,
  /** As the trust's policy numbers it: "6", "6.1", "7". */
  section: z.string().regex(/^\d+(\.\d+)?$/),
  title: z.string().min(8).max(80),
  reason: sentence,
  /** The same for a pupil of 9 to 11. */
  reasonPupil: sentence,
  /** The same for a pupil of 11 and up, where the plainest words would sound childish. */
  reasonOlder: sentence.optional(),
  trigger,
  /** Empty means everyone. */
  appliesTo: z.array(z.enum(ROLES)),
  linkLabel: z.string().min(4).max(60),
  /** Which of several clauses of equal weight is named first; lower is earlier. */
  rank: z.int().min(1).max(9),
});

/** A line of guidance, shown once after a prompt about such a task has gone; it stops nothing. */
const guidance = clauseInForce.pick({ id: true, reason: true, reasonPupil: true, reasonOlder: true, appliesTo: true }).extend({
  /** Words that name the task, in lower case; whole words, and the ends of the last one are free: "quiz" is in "quizzes". */
  cues: z.array(z.string().regex(/^[a-z][a-z ]+$/)).min(1),
});

export const clauseSchema = clauseInForce.extend({
  /** `null`: guidance that stops no prompt. */
  trigger: trigger.nullable(),
  cues: guidance.shape.cues.optional(),
  /** Parts of the policy, ids of `policy-rules/sections.json`. */
  covers: z.array(z.string()).min(1),
  /** What the extension does for this clause, for `docs/policy-coverage.md`. */
  support: sentence,
});

/** One part of the trust’s policy: our id, its own number, its subject in our words. */
export const sectionSchema = z.strictObject({ id: z.string(), reference: z.string().regex(/^§\d/), title: z.string() });

export const unsupportedSchema = z.strictObject({
  section: z.string(),
  part: z.string().min(10).max(160),
  reason: sentence,
});

const matrixRow = z.strictObject({
  approved: z.enum(ACTIONS),
  conditional: z.enum(ACTIONS),
  unlisted: z.enum(ACTIONS),
  prohibited: z.enum(ACTIONS),
});
export const matrixSchema = z.strictObject({
  none: matrixRow,
  personal: matrixRow,
  confidential: matrixRow,
  restricted: matrixRow,
  pupil_work: matrixRow,
  ai_marking: matrixRow,
});

/** A cell that differs for one role or all staff, for one tool, or for both; `decide.ts` says which of several holds. */
const cellSchema = z.strictObject({
  row: z.enum([...DATA_CLASSES, ...DUTIES]),
  /** One of the two is there. */
  status: z.enum(TOOL_STATUSES).optional(),
  tool: z.string().optional(),
  role: z.enum([...ROLES, 'staff']).optional(),
  action: z.enum(ACTIONS),
  /** Exceptions only: the last day, and the role or office that answers for it. */
  until: isoDate.optional(),
  owner: z.string().optional(),
});

const wording = z.strictObject({
  organisationName: z.string().nullable(),
  dialogNote: z.string().nullable(),
  stoppedNote: z.string().nullable(),
});

const contacts = z.strictObject({
  reportingContact: z.string().nullable(),
  dpoContact: z.string().nullable(),
  misuseRoute: z.string().nullable(),
  helpUrl: z.string().nullable(),
  policyUrl: z.string().nullable(),
  trainingUrl: z.string().nullable(),
  /** Where to turn at once when somebody may be harmed. */
  urgentRoute: z.string().nullable(),
  /** Whom a pupil can talk to at school, and whom a member of staff can. */
  pupilHelpRoute: z.string().nullable(),
  staffHelpRoute: z.string().nullable(),
});

/** Roles to which something is offered; `staff` stands for every role but `pupil`. */
const offeredTo = z.array(z.enum([...ROLES, 'staff']));
const offers = z.strictObject({ statement: offeredTo, guidance: offeredTo, help: offeredTo });

const limits = z.strictObject({
  /** What happens to a body or file we could not read in time. */
  unreadable: z.enum(['warn', 'justify', 'block']),
  /** What happens to a file that nothing here can look into, before it is handed to the page. */
  uncheckedFile: z.enum(['warn', 'justify', 'block']),
  /** What happens when checking itself failed. */
  failed: z.enum(['warn', 'justify', 'block']),
  largestFileMegabytes: z.int().min(1).max(100),
});

export const packSchema = z.strictObject({
  id,
  name: z.string().min(4).max(60),
  version: z.string().regex(/^\d{4}\.\d+$/),
  description: z.string().min(20).max(300),
  matrix: matrixSchema,
  cells: z.array(cellSchema),
  /** Packs for a time: whether their last day has to be named, and the pack in force after it. */
  ends: z.strictObject({ needed: z.boolean(), next: id }).nullable(),
  /** Guidance that becomes a rule with this pack, and what then sets it off. */
  switchesOn: z.array(z.strictObject({ clause: id, trigger })),
  /** Stricter action for pupil work where the tool trains on input or nobody knows; `null` leaves the matrix alone. */
  pupilWorkWhereTrained: z.enum(ACTIONS).nullable(),
  continueReasons: z.array(z.enum(CONTINUE_REASONS)).min(1),
  /** What takes the place of names: `Pupil {letter}` and the like, or, where `style` says so, names that belong to nobody. */
  placeholders: z.strictObject({
    style: z.enum(['letters', 'names']),
    pupil: z.string(),
    staff: z.string(),
    parent: z.string(),
    adult: z.string(),
    other: z.string(),
  }),
  /** The trust fills these in; `null` is shown as "not set", never invented. */
  owner: z.string().nullable(),
  approvedOn: isoDate.nullable(),
  reviewDate: isoDate.nullable(),
  wording,
  contacts,
  offers,
  pupilReadingAge: z.enum(READING_AGES),
  limits,
});

const words = z.strictObject({
  one: z.string().min(3),
  many: z.string().min(3),
  onePupil: z.string().optional(),
  manyPupil: z.string().optional(),
});

/** How each category is said to people; `many` may hold `{count}`. */
export const categoryWordsSchema = z.record(category, words);

/** Raised whenever the shape of the record changes, so that a guard never reads one written by another version. */
export const policyRecordSchema = z.strictObject({
  schemaVersion: z.literal(8),
  version: z.string(),
  source: z.enum(['built_in', 'managed', 'last_good']),
  /** ISO time at which the worker built it; empty for the built-in one. */
  when: z.string(),
  pack: packSchema.pick({ id: true, name: true }).extend({
    /** Its last day, if it has one. */
    ends: isoDate.optional(),
    /** The pack that the admin named and that is not in force, because its last day has passed or was never named. */
    over: z.string().optional(),
  }),
  role: z.enum(ROLES).nullable(),
  unit: z.string().nullable(),
  matrix: matrixSchema,
  cells: z.array(cellSchema),
  pupilWorkWhereTrained: packSchema.shape.pupilWorkWhereTrained,
  classes: classesSchema,
  clauses: z.array(clauseInForce),
  guidance: z.array(guidance),
  tools: z.array(toolInForce),
  /** Hosts that only this trust's admin named. */
  extraHosts: z.array(z.string()),
  customTerms: z.array(z.string()),
  customPatterns: z.array(z.strictObject({ name: z.string(), category, confidence: z.number().min(0.5).max(1), pattern: z.string() })),
  continueReasons: packSchema.shape.continueReasons,
  placeholders: packSchema.shape.placeholders,
  owner: packSchema.shape.owner,
  approvedOn: packSchema.shape.approvedOn,
  reviewDate: packSchema.shape.reviewDate,
  wording,
  contacts,
  offers,
  /** What somebody in distress writes, see `lib/detect/distress.ts`; `null` where help is offered to nobody. */
  distress: z.strictObject({ cues: z.array(z.string()), invented: z.string(), reported: z.string(), idiom: z.string() }).nullable(),
  pupilReadingAge: packSchema.shape.pupilReadingAge,
  /** Policies that stand beside the AI policy, where the trust gave their addresses. */
  companions: z.array(z.strictObject({ name: z.string(), url: z.string() })),
  limits,
  /** Whether drafts and held pastes are read by the model too; `auto` leaves weak machines alone. */
  secondLook: z.enum(SECOND_LOOK_CHOICES),
  counting: z.strictObject({ enabled: z.boolean(), keptHalfTerms: z.int(), collectorUrl: z.string().nullable() }),
  noticeGiven: z.boolean(),
});

export type Clause = z.infer<typeof clauseSchema>;
export type ClauseInForce = z.infer<typeof clauseInForce>;
export type Trigger = z.infer<typeof trigger>;
export type Guidance = z.infer<typeof guidance>;
export type ToolCard = z.infer<typeof toolCardSchema>;
export type ToolInForce = z.infer<typeof toolInForce>;
export type ClassRule = z.infer<typeof classesSchema>['rules'][number];
export type Classes = z.infer<typeof classesSchema>;
export type Matrix = z.infer<typeof matrixSchema>;
export type MatrixRow = keyof Matrix;
export type Cell = z.infer<typeof cellSchema>;
export type Pack = z.infer<typeof packSchema>;
export type PolicyRecord = z.infer<typeof policyRecordSchema>;
export type ManagedValues = z.infer<typeof managedSchema>;
export type CategoryWords = z.infer<typeof categoryWordsSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Unsupported = z.infer<typeof unsupportedSchema>;
