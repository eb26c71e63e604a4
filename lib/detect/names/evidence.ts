import { contextScores, MOST_CONTEXT } from './context-features.ts';
import { CUE_CLASSES } from './data/cues.ts';
import { type Lean, leanBetween, leanOf, leanSlots } from './lean.ts';
import { type Described, describe } from './people.ts';
import type { Sequence } from './sequence.ts';
import type { Mention } from './tagger.ts';
import { SHAPE } from './words.ts';

/**
 * Everything the second stage knows of one mention, as a row of numbers for the trees: the name itself, its neighbours, the words of the
 * text, and the other names in it. The order is the order of `OWN`, then one count a cue class near the mention, then one in its section.
 */
const OWN = [
  'tagger',
  'words',
  'title',
  'famousFull',
  'famousWord',
  'linkedFame',
  'shareFamous',
  'shareFamousWord',
  'firstForename',
  'firstSurname',
  'lastSurname',
  'lastForename',
  'wordMost',
  'wordLeast',
  'nameness',
  'place',
  'firstShape',
  'lastShape',
  'letter',
  'inverted',
  'possessive',
  'gapBefore',
  'gapAfter',
  'markBefore',
  'markAfter',
  'begins',
  'placeInLine',
  'cellAbove',
  'cellBelow',
  'leanText',
  'leanWide',
  'leanNear',
  'leanLine',
  'leanOpening',
  'context',
  'contextOthers',
  'contextSame',
  'contextMost',
  'contextLeast',
  'contextBefore',
  'contextAfter',
  'mentions',
  'tokens',
  'lines',
  'density',
  'casing',
  'repeats',
  'alsoLower',
  'heading',
  'quoted',
  'numberNear',
  'classNear',
  'oldYears',
  'singles',
  'initials',
  'unknown',
  'bestContext',
  'leanBest',
  'people',
  'listed',
  'declared',
  'declaredWeakly',
  'nobody',
  'real',
  'asked',
  'brackets',
  'leanKnown',
  'leanKnownNear',
  'leanExercise',
  'leanExerciseNear',
  'contextKnown',
  'contextKnownOthers',
  'contextExercise',
  'contextExerciseOthers',
] as const;

export const EVIDENCE = OWN.length + 2 * CUE_CLASSES.length;
export const EVIDENCE_NAMES: readonly string[] = [
  ...OWN,
  ...CUE_CLASSES.map((name) => `near:${name}`),
  ...CUE_CLASSES.map((name) => `section:${name}`),
];

/** The two linear tables that the rows draw on; training passes its own. */
export interface LinearTables {
  /** One for each of `AGAINST`. */
  readonly lean: readonly Float32Array[];
  readonly context: readonly Float32Array[];
}

/** What the linear models tell private people from: anything else, people one reads about, people in exercises. */
export const AGAINST = ['any', 'known', 'exercise'] as const;

export interface Judged {
  readonly mentions: readonly Described[];
  /** `EVIDENCE` numbers a mention. */
  readonly rows: readonly Float32Array[];
}

/** How far a text reaches for the counts of its section, in blocks of tokens either side. */
const BLOCK = 64;
const REACH = 4;

export interface EvidenceOptions {
  /** Heading of the column in which a token stands, lower case. */
  headingAt?(token: number): string | undefined;
  /** Training only: pretend that this name is on no list. */
  hides?(mention: Described): boolean;
}

export function gatherEvidence(sequence: Sequence, found: readonly Mention[], tables: LinearTables, options: EvidenceOptions = {}): Judged {
  const mentions = describe(sequence, found).map((mention) => (options.hides?.(mention) ? { ...mention, famousFull: false } : mention));
  if (mentions.length === 0) return { mentions, rows: [] };
  const slots = leanSlots(sequence, mentions);
  const leans = tables.lean.map((table) => leanOf(slots, table));
  const headings = mentions.map((mention) => headingClass(options.headingAt?.(mention.from)));
  const buffer = new Int32Array(MOST_CONTEXT);
  const scores = mentions.map((mention, k) => contextScores(sequence, mention, headings[k] ?? 0, tables.context, buffer));
  const contexts = scores.map((score) => score[0] ?? 0);
  const text = {
    sequence,
    mentions,
    lean: leans[0] as Lean,
    leans,
    scores,
    means: AGAINST.map((_, a) => scores.reduce((sum, score) => sum + (score[a] ?? 0), 0)),
    contexts,
    headings,
    sections: sectionCounts(sequence),
    others: otherMentions(mentions, contexts),
    ...wholeText(sequence),
  };
  return { mentions, rows: mentions.map((_, k) => rowOf(text, k)) };
}

interface Whole extends WholeText {
  readonly sequence: Sequence;
  readonly mentions: readonly Described[];
  readonly lean: Lean;
  readonly leans: readonly Lean[];
  readonly scores: readonly (readonly number[])[];
  readonly means: readonly number[];
  readonly contexts: readonly number[];
  readonly headings: readonly number[];
  readonly sections: readonly Float32Array[];
  readonly others: Others;
}

interface WholeText {
  readonly oldYears: number;
  readonly declared: number;
  readonly declaredWeakly: number;
  readonly nobody: number;
  readonly real: number;
  readonly asked: number;
  readonly brackets: number;
}

function wholeText({ text, facts }: Sequence): WholeText {
  let oldYears = 0;
  facts.forEach((fact, i) => {
    if (fact.bare !== '0000') return;
    const year = Number(text.tokens[i]?.lower);
    if (year >= 1000 && year < 1995) oldYears += 1;
  });
  return {
    oldYears,
    declared: count(text.lower, DECLARED),
    declaredWeakly: count(text.lower, WEAKLY),
    nobody: count(text.lower, NOBODY),
    real: count(text.lower, REAL),
    asked: count(text.lower, ASKED),
    brackets: count(text.lower, BLANKS),
  };
}

/** Words that say a case is invented, words that may, words that nobody is named, that a case is real, a sum or riddle being set, and gaps to fill. */
const DECLARED =
  /\b(?:made[- ]?up|invented|inventee?|fictional|fictitious|imaginary|pretend|dummy|fake|hypothetical|not (?:a )?real|(?:don't|doesn't|do not|does not|dont|didn't|never) (?:really )?exist(?:ed)?|nonesuch|bloggs|composite|(?:test|sample) (?:data|pupil|person|user|record|case|rows?))\b/g;
const WEAKLY =
  /\b(?:imagined?|invents?|sample|example|scenarios?|case stud(?:y|ies)|role[- ]?play|vignettes?|specimen|placeholders?|story|panto|sketch|script|training|textbook|practice|problems?)\b/g;
const NOBODY =
  /\bno (?:names?|kids?|child(?:ren)?|pupils?|staff|students?|people|one|real|individuals?)\b|\blong dead\b|\bpublic(?:ly)?\b|\bcensus\b|\bpublished\b/g;
const REAL = /\breal (?:name|names|pupil|child|kid|one|person)\b|\breally (?:called|is)\b|\bactual\b/g;
const ASKED = /\b(?:how (?:many|much|long|far|old|likely)|work out|what is the|find the|calculate|solve)\b/g;
const BLANKS = /[[<{]{1,2}[a-z _]{2,30}[\]>}]{1,2}|_{3,}/g;

const count = (text: string, pattern: RegExp): number => Math.min(9, text.match(pattern)?.length ?? 0);

/** 0 none, 1 a heading about people's names, 2 another heading. */
export function headingClass(heading: string | undefined): number {
  if (heading === undefined) return 0;
  return /name|pupil|student|child|staff|teacher|parent|carer|initial|candidate|who\b|learner|employee|tutor/.test(heading) ? 1 : 2;
}

/** What the other mentions of the text say together and by person. */
interface Others {
  readonly sum: number;
  readonly famous: number;
  readonly famousWord: number;
  readonly singles: number;
  readonly most: number;
  readonly least: number;
  readonly people: number;
  readonly person: ReadonlyMap<number, { count: number; sum: number; famous: boolean; best: number }>;
}

function otherMentions(mentions: readonly Described[], contexts: readonly number[]): Others {
  const person = new Map<number, { count: number; sum: number; famous: boolean; best: number }>();
  const total = { sum: 0, famous: 0, famousWord: 0, singles: 0, most: -20, least: 20 };
  mentions.forEach((mention, k) => {
    const score = contexts[k] ?? 0;
    const group = person.get(mention.person) ?? { count: 0, sum: 0, famous: false, best: -20 };
    person.set(mention.person, {
      count: group.count + 1,
      sum: group.sum + score,
      famous: group.famous || mention.famousFull,
      best: Math.max(group.best, score),
    });
    total.sum += score;
    total.famous += mention.famousFull ? 1 : 0;
    total.famousWord += mention.famousWord || mention.famousFull ? 1 : 0;
    total.singles += mention.words.length === 1 ? 1 : 0;
    total.most = Math.max(total.most, score);
    total.least = Math.min(total.least, score);
  });
  return { ...total, people: person.size, person };
}

/** Running counts of every cue class at the end of each block of tokens. */
function sectionCounts({ facts, length }: Sequence): Float32Array[] {
  const sums: Float32Array[] = [new Float32Array(CUE_CLASSES.length)];
  for (let block = 0; block * BLOCK < length; block += 1) {
    const counts = Float32Array.from(sums[block] ?? []);
    for (let i = block * BLOCK; i < Math.min(length, (block + 1) * BLOCK); i += 1) {
      for (let left = facts[i]?.cues ?? 0; left !== 0; left &= left - 1) {
        const bit = 31 - Math.clz32(left & -left);
        counts[bit] = (counts[bit] ?? 0) + 1;
      }
    }
    sums.push(counts);
  }
  return sums;
}

function rowOf(whole: Whole, k: number): Float32Array {
  const row = new Float32Array(EVIDENCE);
  const mention = whole.mentions[k];
  if (!mention) return row;
  const own = {
    ...ofName(mention),
    ...ofPlace(whole, mention, k),
    ...ofOthers(whole, mention, k),
    ...ofText(whole, mention),
    ...ofKinds(whole, mention, k),
  };
  OWN.forEach((name, i) => {
    row[i] = own[name];
  });
  countNear(whole.sequence, mention, row, OWN.length);
  countSection(whole, mention, row, OWN.length + CUE_CLASSES.length);
  return row;
}

function ofName(mention: Described) {
  const { facts, words } = mention;
  const first = facts[0]?.known;
  const last = facts.at(-1)?.known;
  const levels = facts.map((fact) => fact.known.word);
  return {
    tagger: mention.score,
    words: words.length,
    title: mention.title,
    famousFull: mention.famousFull ? 1 : 0,
    famousWord: mention.famousWord ? 1 : 0,
    firstForename: first?.forename ?? 0,
    firstSurname: first?.surname ?? 0,
    lastSurname: last?.surname ?? 0,
    lastForename: last?.forename ?? 0,
    wordMost: Math.max(0, ...levels),
    wordLeast: Math.min(3, ...levels),
    nameness: facts.reduce((sum, fact) => sum + fact.nameness, 0) / Math.max(1, facts.length),
    place: facts.some((fact) => fact.known.place) ? 1 : 0,
    letter: words.some((word) => word.length === 1) ? 1 : 0,
    initials: mention.initials ? 1 : 0,
    unknown: facts.filter((fact) => fact.code === 0).length,
  };
}

const MARKS: Readonly<Record<string, number>> = {
  '"': 1,
  "'": 1,
  '(': 2,
  ')': 2,
  '-': 3,
  '*': 3,
  '•': 3,
  ':': 4,
  ',': 5,
  '.': 6,
  '?': 6,
  '!': 6,
  '\n': 7,
  '&': 8,
  '/': 8,
  '@': 9,
  '|': 10,
};

function ofPlace({ sequence, lean, headings }: Whole, { from, to }: Described, k: number) {
  const { facts, shapes, gaps, begins, above, below, line, lineStarts, seen, text } = sequence;
  const mark = (i: number) => (shapes[i] === SHAPE.mark || shapes[i] === SHAPE.break ? (MARKS[facts[i]?.bare ?? ''] ?? 11) : 0);
  const row = line[from] ?? 0;
  const stop = lineStarts[row + 1] ?? sequence.length;
  const inner = text.folded.slice(text.tokens[from]?.start, text.tokens[to - 1]?.end);
  const around = (offset: number) => shapes[from + offset] ?? SHAPE.break;
  return {
    firstShape: shapes[from] ?? 0,
    lastShape: shapes[to - 1] ?? 0,
    inverted: /[,:]/.test(inner) ? 1 : 0,
    possessive: inner.endsWith("'s") || facts[to - 1]?.bare !== text.tokens[to - 1]?.lower ? 1 : 0,
    gapBefore: gaps[from] ?? 0,
    gapAfter: gaps[to] ?? 0,
    markBefore: mark(from - 1),
    markAfter: mark(to),
    begins: begins[from] ?? 0,
    placeInLine: Math.min(8, from - (lineStarts[row] ?? 0)),
    cellAbove: (above[from] ?? -1) >= 0 ? 1 : 0,
    cellBelow: (below[from] ?? -1) >= 0 ? 1 : 0,
    leanWide: leanBetween(lean, from - 60, to + 60),
    leanNear: leanBetween(lean, from - 12, to + 12),
    leanLine: leanBetween(lean, lineStarts[row] ?? 0, stop),
    heading: headings[k] ?? 0,
    quoted: isQuoted(sequence, from),
    numberNear: [-2, -1].some((o) => around(o) === SHAPE.number) || [to, to + 1].some((i) => shapes[i] === SHAPE.number) ? 1 : 0,
    classNear: hasClassNear(sequence, from, to),
    alsoLower: (seen.get(facts[from]?.bare ?? '') ?? 0) & 1,
  };
}

/** Inside quotation marks on its line: an odd number of marks before it. */
function isQuoted({ facts, line, lineStarts }: Sequence, from: number): number {
  let marks = 0;
  for (let i = Math.max(lineStarts[line[from] ?? 0] ?? 0, from - 60); i < from; i += 1) if (facts[i]?.bare === '"') marks += 1;
  return marks % 2;
}

/** "8B", "Y9", "10x/Ma2" within four tokens: a digit glued to letters. */
function hasClassNear({ shapes, gaps }: Sequence, from: number, to: number): number {
  for (let i = Math.max(1, from - 5); i < Math.min(shapes.length, to + 5); i += 1) {
    const pair =
      (shapes[i] === SHAPE.number && (shapes[i - 1] ?? 9) <= SHAPE.letter) ||
      (shapes[i - 1] === SHAPE.number && (shapes[i] ?? 9) <= SHAPE.letter);
    if (pair && gaps[i] === 0) return 1;
  }
  return 0;
}

function ofOthers({ mentions, contexts, others }: Whole, mention: Described, k: number) {
  const own = contexts[k] ?? 0;
  const rest = mentions.length - 1;
  const group = others.person.get(mention.person);
  const full = mention.famousFull ? 1 : 0;
  return {
    context: own,
    linkedFame: group?.famous && !mention.famousFull ? 1 : 0,
    shareFamous: rest ? (others.famous - full) / rest : 0,
    shareFamousWord: rest ? (others.famousWord - (full || mention.famousWord ? 1 : 0)) / rest : 0,
    contextOthers: rest ? (others.sum - own) / rest : 0,
    contextSame: group ? group.sum / group.count : own,
    bestContext: group?.best ?? own,
    contextMost: others.most,
    contextLeast: others.least,
    contextBefore: contexts[k - 1] ?? 0,
    contextAfter: contexts[k + 1] ?? 0,
    mentions: Math.log2(1 + mentions.length),
    people: Math.log2(1 + others.people),
    repeats: group?.count ?? 1,
    singles: others.singles / mentions.length,
    listed:
      (mentions[k - 1] && mention.from - (mentions[k - 1]?.to ?? 0) <= 2 ? 1 : 0) +
      (mentions[k + 1] && (mentions[k + 1]?.from ?? 0) - mention.to <= 2 ? 1 : 0),
  };
}

function ofText(
  { sequence, lean, mentions, oldYears, declared, declaredWeakly, nobody, real, asked, brackets }: Whole,
  { from, to }: Described,
) {
  const { length, lineStarts, casing } = sequence;
  return {
    leanText: leanBetween(lean, 0, length),
    leanOpening: leanBetween(lean, 0, 25),
    leanBest: Math.max(leanBetween(lean, from - 25, to), leanBetween(lean, from, to + 25)),
    tokens: Math.log2(1 + length),
    lines: Math.log2(lineStarts.length),
    density: mentions.length / length,
    casing,
    oldYears,
    declared,
    declaredWeakly,
    nobody,
    real,
    asked,
    brackets,
  };
}

function ofKinds({ sequence, leans, scores, means, mentions }: Whole, { from, to }: Described, k: number) {
  const known = leans[1] as Lean;
  const exercise = leans[2] as Lean;
  const own = scores[k] ?? [];
  const rest = Math.max(1, mentions.length - 1);
  return {
    leanKnown: leanBetween(known, 0, sequence.length),
    leanKnownNear: leanBetween(known, from - 20, to + 20),
    leanExercise: leanBetween(exercise, 0, sequence.length),
    leanExerciseNear: leanBetween(exercise, from - 20, to + 20),
    contextKnown: own[1] ?? 0,
    contextKnownOthers: ((means[1] ?? 0) - (own[1] ?? 0)) / rest,
    contextExercise: own[2] ?? 0,
    contextExerciseOthers: ((means[2] ?? 0) - (own[2] ?? 0)) / rest,
  };
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

/** Cue words in a hundred, within about 256 tokens either side. */
function countSection({ sections, sequence }: Whole, { from }: Described, row: Float32Array, base: number): void {
  const block = Math.floor(from / BLOCK);
  const low = Math.max(0, block - REACH);
  const high = Math.min(sections.length - 1, block + REACH + 1);
  const size = Math.min(sequence.length, high * BLOCK) - low * BLOCK;
  for (let bit = 0; bit < CUE_CLASSES.length; bit += 1) {
    row[base + bit] = (((sections[high]?.[bit] ?? 0) - (sections[low]?.[bit] ?? 0)) * 100) / (size + 20);
  }
}
