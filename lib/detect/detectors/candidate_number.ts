import type { PreparedText } from '../../text/prepare.ts';
import { headed } from '../clues/headings.ts';
import { accepted, everywhere } from '../clues/lists.ts';
import { numberedNames } from '../clues/numbered-list.ts';
import { nameEndsAt, nameStartsAt } from '../clues/people.ts';
import { besidePupilNumber, isCell } from '../clues/records.ts';
import { after, labelBefore, lineBefore, mentioned, type Span } from '../clues/words.ts';
import { ANY_DIGIT, type Context, type Detector, type Hit } from '../types.ts';

/**
 * Exam candidate number: four digits that a centre gives to one pupil for one season. Four digits are also years, times and room
 * numbers, so a label, a heading, the boards' SURNAME:FORENAMES or a list of candidates has to stand beside them.
 * Authority: Joint Council for Qualifications, General Regulations, https://www.jcq.org.uk/exams-office/general-regulations/
 */
const SHAPE = /(?<![\w/£$%+-]|\d[.:])\d{4}(?![\w%:/]|[.-]\d| ?(?:ad|bc|words?|marks?|pupils|calories)\b)/g;
/** "Candidates 3021-3040". */
const RANGE = /\bcand(?:idate)?s?\.?(?: ?(?:nos?|numbers?))?[ :]{1,2}(\d{4} ?- ?\d{4})(?![\w-])/g;
const LABEL =
  /\b(?:cand(?:idate)?s?|exam)\.?(?:'s)?(?: ?(?:no|num|number|id|ref)(?:'?s|\.s)?)?\.?(?: is)?[ :#=(-]{0,3}$|\bscripts? (?:of|for|from)$/;
const PLAIN_WORD = /\b(?:candidates|exam)[ :#=(-]{0,3}$/;
const HEADING =
  /^cand(?:idate)?s?$|^c no\.?$|\b(?:cand|cand(?:idate)?\.? (?:no|num|number|#)|candidate ref|exam (?:no|number)|exam cand\w{0,6} n\w{1,5})\b/;
const BOARD_NAME = /^[ \t,;|]{1,4}["']?[a-z][a-z' -]{1,40}:[a-z]/;
const EXAM =
  /\b(?:candidates?|cand|nea|jcq|invigilat\w{1,4}|access arrangements?|rest breaks|malpractice|basedata|post[- ]results|reviews? of marking|special consideration|entries|exam hall|uci)\b/;
/** Wider words, enough where a number stands in brackets after a name. */
const EXAMISH = /\b(?:extra time|25%|scribe|readers?|exams?|seat(?:s|ing)?|hall|mocks?|papers?|gcse|a[- ]level|script)\b/;
/** A list in which every line begins with four digits is one of candidates, unless it says that they are admission numbers. */
const ADMISSION = /\b(?:adm(?:ission)? ?(?:no|number)|adno|adm|payroll|\d\d-\d\d-\d\d)\b/;

export const candidateNumber: Detector = {
  id: 'candidate_number',
  categories: ['candidate_number'],
  keywords: [ANY_DIGIT],
  *find(text, context): Iterable<Hit> {
    for (const match of text.lower.matchAll(RANGE)) {
      const end = match.index + match[0].length;
      yield { category: 'candidate_number', start: end - (match[1] ?? '').length, end, confidence: 0.85 };
    }
    yield* everywhere(
      text,
      accepted(text, 'candidate_number', SHAPE, (span) => confidenceOf(text, context, span)),
    );
  },
  examples: {
    hits: [
      { text: 'Cand no. 3086 was ill', found: '3086' },
      { text: 'candidate 6118 left early', found: '6118' },
      { text: '4107 ADEBAYO:FEYISAYO GRACE 25% and scribe', found: '4107' },
      { text: 'CAND,NAME\n3107,ACHTERBERG:LUKAS', found: '3107' },
      { text: 'Candidate number: 0216', found: '0216' },
      { text: 'cand 4130 passed a rubber to cand 4155', found: '4155' },
    ],
    misses: [
      'The candidates of 2024 did well',
      'In 1914 war broke out',
      'The exam starts at 0900 in room 2041',
      'What is a candidate number?',
      'Paper 8700 is English Language',
      '2041 words and 3018 marks',
    ],
  },
};

function confidenceOf(text: PreparedText, context: Context, span: Span): number {
  const lead = lineBefore(text, span.start, 24);
  const label = labelBefore(text, span.start, 30);
  const year = /^(?:19|20)\d\d$/.test(text.lower.slice(span.start, span.end));
  if (LABEL.test(label) && !(PLAIN_WORD.test(label) && year) && !/\bexam$/.test(label)) return 0.92;
  if (headed(text, context, span.start, HEADING)) return 0.95;
  const rest = after(text, span.end, 60);
  if (BOARD_NAME.test(rest) || /^ ?\(cand/.test(rest)) return 0.92;
  if (!mentioned(text, ADMISSION) && numberedNames(text).has(span.start)) return 0.8;
  // 8700 and 7357 are entry codes of an exam board.
  const entryCode = /^[789]/.test(text.lower.slice(span.start, span.end));
  if (!year && !entryCode && isCell(text, span) && besidePupilNumber(text, span)) return 0.75;
  const anyYear = /^(?:1\d|20[0-3])/.test(text.lower.slice(span.start, span.end));
  if (!anyYear && mentioned(text, EXAMISH) && isBracketed(lead, rest) && nameEndsAt(text, context, span.start - 1)) return 0.75;
  if (!mentioned(text, EXAM)) return 0;
  return listsCandidate(text, context, span, lead, rest) || (!anyYear && !entryCode && opensClause(lead, rest)) ? 0.75 : 0;
}

const isBracketed = (lead: string, rest: string): boolean => /\p{L}\.? \($/u.test(lead) && rest.startsWith(')');

/** "2114 toilet 10.05. 2133 asked for water": a log in which each entry opens with its candidate. */
const opensClause = (lead: string, rest: string): boolean =>
  /(?:^|[.;:]) {0,2}(?:[-*] )?$/.test(lead) && /^ ?(?:[-:(] ?)?[a-z]{2}/.test(rest) && !/^ ?(?:and|or|to|was|were|is|has)\b/.test(rest);

/** "4112 Leon Best - sent out" and "Hyacinth Duah (3018)": a number and a private person's name side by side. */
function listsCandidate(text: PreparedText, context: Context, span: Span, lead: string, rest: string): boolean {
  const first = /(?:^|[:;] )[\s>*-]{0,4}(?:\d{1,2}[.)] )?$/.test(lead) || /(?:^|[\s,])[a-h]\d{1,2} {1,2}$/.test(lead);
  if (first && /^[ \t:,;|(-]{1,4}\p{L}/u.test(rest)) return nameStartsAt(text, context, span.end);
  const year = /^(?:19|20[0-3])\d/.test(text.lower.slice(span.start, span.end));
  const bare = !year && /\p{L} $/u.test(lead) && /^ ?[-,;:\n]/.test(rest);
  return (isBracketed(lead, rest) || bare) && nameEndsAt(text, context, bare ? span.start : span.start - 1);
}
