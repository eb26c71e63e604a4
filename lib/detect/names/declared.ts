import type { Sequence } from './sequence.ts';

/** What a text says of itself: whether anybody in it is real, and what it sets or leaves blank. Counts up to 9. */
export interface Declared {
  readonly declared: number;
  readonly weakly: number;
  readonly nobody: number;
  readonly real: number;
  readonly asked: number;
  readonly blanks: number;
  readonly oldYears: number;
}

const DECLARED =
  /\b(?:made[- ]?up|invented|inventee?|fictional|fictitious|imaginary|pretend|dummy|fake|hypothetical|not (?:a )?real|(?:don't|doesn't|do not|does not|dont|didn't|never) (?:really )?exist(?:ed)?|nonesuch|bloggs|composite|(?:test|sample) (?:data|pupil|person|user|record|case|rows?))\b/g;
/** Words that often go with an invented case and often do not. */
const WEAKLY =
  /\b(?:imagined?|invents?|sample|example|scenarios?|case stud(?:y|ies)|role[- ]?play|vignettes?|specimen|placeholders?|story|panto|sketch|script|training|textbook|practice|problems?)\b/g;
const NOBODY =
  /\bno (?:names?|kids?|child(?:ren)?|pupils?|staff|students?|people|one|real|individuals?)\b|\blong dead\b|\bpublic(?:ly)?\b|\bcensus\b|\bpublished\b/g;
const REAL = /\breal (?:name|names|pupil|child|kid|one|person)\b|\breally (?:called|is)\b|\bactual\b/g;
/** A sum or riddle being set. */
const ASKED = /\b(?:how (?:many|much|long|far|old|likely)|work out|what is the|find the|calculate|solve)\b/g;
const BLANKS = /[[<{]{1,2}[a-z _]{2,30}[\]>}]{1,2}|_{3,}/g;

/** Of one section and the opening of the text, where people say what follows. Tokens `from` up to `to`. */
export function readSection({ text, facts }: Sequence, from: number, to: number): Declared {
  const start = text.tokens[from]?.start ?? 0;
  const own = text.lower.slice(start, text.tokens[to - 1]?.end ?? 0);
  const read = start > OPENING ? `${text.lower.slice(0, OPENING)}\n${own}` : text.lower.slice(0, start) + own;
  const count = (pattern: RegExp) => Math.min(9, read.match(pattern)?.length ?? 0);
  let oldYears = 0;
  for (let i = from; i < to; i += 1) {
    if (facts[i]?.bare !== '0000') continue;
    const year = Number(text.tokens[i]?.lower);
    if (year >= 1000 && year < 1995) oldYears += 1;
  }
  return {
    declared: count(DECLARED),
    weakly: count(WEAKLY),
    nobody: count(NOBODY),
    real: count(REAL),
    asked: count(ASKED),
    blanks: count(BLANKS),
    oldYears,
  };
}

const OPENING = 500;
