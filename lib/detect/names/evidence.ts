import { contextScores, MOST_CONTEXT } from './context-features.ts';
import { CUE_CLASSES } from './data/cues.ts';
import { type Declared, readSection } from './declared.ts';
import { NAME_FACTS, nameFacts } from './name-facts.ts';
import { type Company, companyOf, type Same, samePeople } from './others.ts';
import { type Described, describe } from './people.ts';
import { PLACE_FACTS, placeFacts } from './place-facts.ts';
import { type Section, sectionsOf } from './sections.ts';
import type { Sequence } from './sequence.ts';
import type { Mention } from './tagger.ts';

/** What the linear models tell private people from: anything else, people one reads about, people in exercises. */
export const AGAINST = ['any', 'known', 'exercise'] as const;

/** The linear tables that the rows draw on, one for each of `AGAINST`; training passes its own. */
export interface LinearTables {
  readonly context: readonly Float32Array[];
}

const COMPANY_FACTS =
  'context contextOthers contextSame contextMost contextLeast contextBefore contextAfter bestContext contextKnown contextKnownOthers contextExercise contextExerciseOthers linkedFame shareFamous shareFamousWord mentions people repeats singles listed'.split(
    ' ',
  );
const TEXT_FACTS = 'tokens lines density casing sections heading declared weakly nobody real asked blanks oldYears'.split(' ');

/** The numbers of a row, in order: then the cue words near the mention, by class, and those of its section. */
export const EVIDENCE_NAMES: readonly string[] = [
  ...NAME_FACTS,
  ...PLACE_FACTS,
  ...COMPANY_FACTS,
  ...TEXT_FACTS,
  ...CUE_CLASSES.map((name) => `near:${name}`),
  ...CUE_CLASSES.map((name) => `section:${name}`),
];

export interface Judged {
  readonly mentions: readonly Described[];
  /** One row of `EVIDENCE_NAMES` a mention. */
  readonly rows: readonly Float32Array[];
}

/** `headingAt`: heading of the column in which a token stands, lower case. */
export type HeadingAt = (token: number) => string | undefined;

/** Everything the second stage knows of each mention, as a row of numbers for the trees. Linear in the length of the text. */
export function gatherEvidence(
  sequence: Sequence,
  found: readonly Mention[],
  tables: LinearTables,
  headingAt: HeadingAt = () => undefined,
): Judged {
  const mentions = describe(sequence, found);
  if (mentions.length === 0) return { mentions, rows: [] };
  const headings = mentions.map((mention) => headingClass(headingAt(mention.from)));
  const buffer = new Int32Array(MOST_CONTEXT);
  const scores = mentions.map((mention, k) => contextScores(sequence, mention, headings[k] ?? 0, tables.context, buffer));
  const shared = {
    sequence,
    mentions,
    scores,
    headings,
    same: samePeople(mentions, scores),
    sections: sectionsOf(sequence),
  };
  return { mentions, rows: rowsOf(shared) };
}

interface Shared {
  readonly sequence: Sequence;
  readonly mentions: readonly Described[];
  readonly scores: readonly (readonly number[])[];
  readonly headings: readonly number[];
  readonly same: ReadonlyMap<number, Same>;
  readonly sections: readonly Section[];
}

/** 0 none, 1 a heading about people's names, 2 another heading. */
export function headingClass(heading: string | undefined): number {
  if (heading === undefined) return 0;
  return /name|pupil|student|child|staff|teacher|parent|carer|initial|candidate|who\b|learner|employee|tutor/.test(heading) ? 1 : 2;
}

function rowsOf(shared: Shared): Float32Array[] {
  const { mentions, sections, scores } = shared;
  const rows: Float32Array[] = [];
  let k = 0;
  for (const section of sections) {
    const first = k;
    while (k < mentions.length && (mentions[k]?.from ?? 0) < section.to) k += 1;
    if (k === first) continue;
    const company = companyOf(mentions, scores, first, k);
    const says = readSection(shared.sequence, section.from, section.to);
    for (let m = first; m < k; m += 1) {
      const mention = mentions[m];
      if (mention) rows.push(rowOf(shared, { section, company, says }, mention, m));
    }
  }
  return rows;
}

interface Around {
  readonly section: Section;
  readonly company: Company;
  readonly says: Declared;
}

function rowOf(shared: Shared, { section, company, says }: Around, mention: Described, k: number): Float32Array {
  const { sequence } = shared;
  const own = [
    ...nameFacts(mention),
    ...placeFacts(sequence, mention),
    ...companyFacts(shared, company, mention, k),
    ...textFacts(shared, { section, company, says }, k),
  ];
  const row = new Float32Array(EVIDENCE_NAMES.length);
  row.set(own);
  countNear(sequence, mention, row, own.length);
  const base = own.length + CUE_CLASSES.length;
  for (let bit = 0; bit < CUE_CLASSES.length; bit += 1)
    row[base + bit] = ((section.cues[bit] ?? 0) * 100) / (section.to - section.from + 20);
  return row;
}

function companyFacts({ mentions, scores, same }: Shared, company: Company, mention: Described, k: number): number[] {
  const own = scores[k] ?? [];
  const rest = company.count - 1;
  const others = (which: number) => (rest ? ((company.sums[which] ?? 0) - (own[which] ?? 0)) / rest : 0);
  const person = same.get(mention.person);
  const full = mention.famousFull ? 1 : 0;
  const before = mentions[k - 1];
  const after = mentions[k + 1];
  return [
    own[0] ?? 0,
    others(0),
    person ? person.sum / person.count : 0,
    company.most,
    company.least,
    scores[k - 1]?.[0] ?? 0,
    scores[k + 1]?.[0] ?? 0,
    person?.best ?? 0,
    own[1] ?? 0,
    others(1),
    own[2] ?? 0,
    others(2),
    person?.famous && !mention.famousFull ? 1 : 0,
    rest ? (company.famous - full) / rest : 0,
    rest ? (company.famousWord - (full || mention.famousWord ? 1 : 0)) / rest : 0,
    Math.log2(1 + company.count),
    Math.log2(1 + company.people),
    Math.min(20, person?.count ?? 1),
    company.singles / company.count,
    (before && mention.from - before.to <= 2 ? 1 : 0) + (after && after.from - mention.to <= 2 ? 1 : 0),
  ];
}

function textFacts({ sequence, sections, headings }: Shared, { section: { from, to }, company, says }: Around, k: number): number[] {
  const { line, casing } = sequence;
  const lines = (line[Math.max(from, to - 1)] ?? 0) - (line[from] ?? 0) + 1;
  return [
    Math.log2(1 + to - from),
    Math.log2(lines),
    company.count / (to - from),
    casing,
    Math.min(4, sections.length),
    headings[k] ?? 0,
    says.declared,
    says.weakly,
    says.nobody,
    says.real,
    says.asked,
    says.blanks,
    says.oldYears,
  ];
}

const NEAR = 10;

function countNear({ facts, length }: Sequence, { from, to }: Described, row: Float32Array, base: number): void {
  for (let i = Math.max(0, from - NEAR); i < Math.min(length, to + NEAR); i += 1) {
    if (i >= from && i < to) continue;
    for (let left = facts[i]?.cues ?? 0; left !== 0; left &= left - 1) {
      const place = base + 31 - Math.clz32(left & -left);
      row[place] = (row[place] ?? 0) + 1;
    }
  }
}
