import type { PreparedText } from '../../text/prepare.ts';
import type { Token } from '../../text/tokens.ts';
import { cuesOf } from './cues.ts';
import { classCode, type Known, lookUp, NOTHING, spelt } from './gazetteer.ts';
import { hashText } from './hash.ts';
import { namenessOf } from './nameness.ts';

/** How a token is written. */
export const SHAPE = { lower: 0, title: 1, upper: 2, mixed: 3, letter: 4, number: 5, mark: 6, break: 7 } as const;
export type Shape = (typeof SHAPE)[keyof typeof SHAPE];

/** What is known of a word whatever its context; kept for words seen before. */
export interface WordFacts {
  /** Without a possessive ending. */
  readonly bare: string;
  readonly hash: number;
  readonly known: Known;
  readonly code: number;
  /** Coarse class for context: what a neighbour contributes. */
  readonly coarse: number;
  readonly cues: number;
  /** Spelling score in 8 steps. */
  readonly nameness: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** First five letters of a longer word, so that "seizure" and "seizures" are one; 0 for short words. */
  readonly stem: number;
}

const facts = new Map<string, WordFacts>();
const MOST_KEPT = 6000;

/** `lower`: the token's folded lower-case text. */
export function factsOf(lower: string, kind: Token['kind']): WordFacts {
  const kept = facts.get(lower);
  if (kept) return kept;
  if (facts.size >= MOST_KEPT) facts.clear(); // bounded, so that a long text does not grow the page's memory
  const made = kind === 'word' ? wordFacts(lower) : otherFacts(lower, kind);
  facts.set(lower, made);
  return made;
}

function wordFacts(lower: string): WordFacts {
  const bare = withoutPossessive(lower);
  const direct = lookUp(bare);
  const listed = direct === NOTHING ? lookUp(bare.replaceAll("'", '')) : direct; // the lists write o'brien as obrien
  const score = namenessOf(bare);
  const known = listed === NOTHING ? bySpelling(score, bare) : listed;
  return {
    bare,
    hash: hashText(bare),
    known,
    code: classCode(known),
    coarse: coarseOf(known),
    cues: cuesOf(lower) | cuesOf(bare),
    nameness: Math.max(0, Math.min(7, Math.round(score / 1.5 + 3.5))),
    prefix2: hashText(bare.slice(0, 2)),
    prefix3: hashText(bare.slice(0, 3)),
    suffix2: hashText(bare.slice(-2)),
    suffix3: hashText(bare.slice(-3)),
    suffix4: hashText(bare.slice(-4)),
    stem: bare.length > 5 ? hashText(bare.slice(0, 5)) : 0,
  };
}

/** Rare names and words whose spelling gives them away are left out of the lists (`spelt`), so a word on no list is judged by its spelling. */
const bySpelling = (score: number, bare: string): Known => (bare.length < 3 ? NOTHING : spelt(score));

/** "noah's", "james'" and the run-on "noahs": the last only if the stem is a frequent forename and the whole is no word or name. */
function withoutPossessive(lower: string): string {
  if (lower.endsWith("'s")) return lower.slice(0, -2);
  if (lower.length > 3 && lower.endsWith('s')) {
    const whole = lookUp(lower);
    if (whole.word + whole.forename + whole.surname === 0 && !whole.place && lookUp(lower.slice(0, -1)).forename >= 2)
      return lower.slice(0, -1);
  }
  return lower;
}

function coarseOf({ forename, surname, word, famous }: Known): number {
  if (word >= 2) return forename >= 2 ? 1 : 2;
  if (forename >= 2) return word ? 3 : surname ? 4 : 5;
  if (surname >= 2) return word ? 6 : 7;
  if (forename) return word ? 8 : 9;
  if (word) return 10;
  return famous ? 11 : surname ? 12 : 13;
}

/** Numbers are told apart by length only, marks and breaks by themselves. */
function otherFacts(lower: string, kind: Token['kind']): WordFacts {
  const text = kind === 'number' ? '0'.repeat(Math.min(5, lower.length)) : kind === 'break' ? '\n' : lower;
  const hash = hashText(text);
  const coarse = kind === 'number' ? 14 : kind === 'break' ? 15 : 16 + (hash & 15);
  return {
    bare: text,
    hash,
    known: NOTHING,
    code: 0,
    coarse,
    cues: 0,
    nameness: 0,
    prefix2: 0,
    prefix3: 0,
    suffix2: 0,
    suffix3: 0,
    suffix4: 0,
    stem: 0,
  };
}

const LOWER = /\p{Ll}/u;

export function shapeOf(text: PreparedText, token: Token): Shape {
  if (token.kind !== 'word') return token.kind === 'number' ? SHAPE.number : token.kind === 'break' ? SHAPE.break : SHAPE.mark;
  const { folded, lower } = text;
  let upper = 0;
  let letters = 0;
  for (let i = token.start; i < token.end; i += 1) {
    const unit = folded.charCodeAt(i);
    if (unit === 0x27) continue;
    letters += 1;
    if (unit !== lower.charCodeAt(i)) upper += 1;
  }
  if (letters === 1) return upper ? SHAPE.letter : SHAPE.lower;
  if (upper === 0) return LOWER.test(folded[token.start] ?? 'a') ? SHAPE.lower : SHAPE.title;
  if (folded.charCodeAt(token.start) === lower.charCodeAt(token.start)) return SHAPE.mixed;
  if (upper === 1) return SHAPE.title;
  const possessive = token.lower.endsWith("'s") && folded[token.end - 1] === 's' ? 1 : 0;
  return upper >= letters - possessive ? SHAPE.upper : SHAPE.mixed;
}
