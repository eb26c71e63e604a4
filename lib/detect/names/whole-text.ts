import type { Sequence } from './sequence.ts';

/** What is asked once of a whole text, however long: whether it says of itself that nobody in it is real, and what it sets or leaves blank. */
export interface WholeText {
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

export function readWhole({ text, facts }: Sequence): WholeText {
  const count = (pattern: RegExp) => countUpTo(text.lower, pattern, 9);
  let oldYears = 0;
  for (let i = 0; i < facts.length && oldYears < 99; i += 1) {
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

/** The beginning and the end tell; a hundred pages between them are not read again. */
const READ = 12_000;

function countUpTo(text: string, pattern: RegExp, most: number): number {
  const read = text.length > 2 * READ ? `${text.slice(0, READ)}\n${text.slice(-READ)}` : text;
  return Math.min(most, read.match(pattern)?.length ?? 0);
}
