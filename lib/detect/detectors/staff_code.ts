import type { PreparedText } from '../../text/prepare.ts';
import { ACRONYMS } from '../clues/acronyms.ts';
import { headed } from '../clues/headings.ts';
import { accepted, everywhere } from '../clues/lists.ts';
import { after, labelBefore, lineBefore, mentioned, type Span } from '../clues/words.ts';
import { lookUp } from '../names/gazetteer.ts';
import type { Context, Detector } from '../types.ts';

/**
 * Staff code: the three capitals that stand for a teacher in timetables, behaviour logs and cover lists. Inside one school it is a name.
 * Authority: UK GDPR article 4(5), a pseudonym that the school can undo, https://www.legislation.gov.uk/eur/2016/679/article/4
 */
const SHAPE = /(?<![\w&.-])[A-Z]{3}(?![\w&])/g;
const HEADING =
  /\b(?:staff|staff code|teacher|tch|tchr|cover(?:ed|ing)?(?: by)?|(?:set|given|taught|marked|seen) by|away|absent|tutor|logged by|reported by|on duty|code|initials)\b/;
const LABEL =
  /\b(?:staff|teacher|tutor|cover|mentor|radioed|observed(?: by)?|duty(?: staff)?|logged by|reported by|covered by|taught by)(?: codes?)?$/;
/** The text says that it names staff by their codes, so that even GOD and TWI are some. */
const SAID = /\b(?:staff|teachers?|timetable|cover) codes?\b|\bcodes only\b|\bneed codes\b|\bcover swap\b/;
const CODES =
  /\b(?:staff|teachers?|timetable|cover) codes?\b|\bcodes only\b|\bneed codes\b|\bcover(?:ing)? (?:swap|list|rota|for|please|sheet|mon|tue|wed|thu|fri|today|tomorrow|needed|p\d|period)|\b(?:room|lesson|duty) swaps?\b|\b(?:duty|invig\w{0,9}|cover|break|lunch|bus) rota\b|\bfrees\b|\bon[- ]call\b|\bstaff absen\w{1,4}\b|\bform tutors\b|\bcover supervisor/;
/** A class, a period or a register group just before, a verb of the timetable just after. */
const TAUGHT =
  /\b(?:p|period ?|lesson ?)\d[ :=-]{1,3}$|\b(?:1[0-3]|[7-9])[a-z]{1,2}\d?(?:\/[a-z]{2}\d?)? ?(?:maths?|english|science|history|geog\w{0,5}|french|spanish|german|art|music|drama|pe|re|dt|ict|computing)? ?\(?$/;
const TEACHES =
  /^'s (?:class|group|room|set|lesson|form|tutor|email|desk|y\d)|^ (?:to (?:cover|teach|take|swap)|observed|teach(?:es|ing)|cover(?:s|ing|ed)|has \d|is (?:off|away|out|absent|covering)|off(?: sick)?\b|p\d|periods? \d|on duty|(?:rm|room) ?\w{1,4})/;
const CLAUSE_START = /(?:^|[;:,.&\n]|->| - |\b(?:hall|gym|library|gate|canteen|playground|yard|room \w{1,3}))[ \t]{0,3}$/;

export const staffCode: Detector = {
  id: 'staff_code',
  categories: ['staff_code'],
  keywords: [],
  find: (text, context) =>
    everywhere(
      text,
      accepted(text, 'staff_code', SHAPE, (span, code) => confidenceOf(text, context, span, code)),
      3,
    ),
  examples: {
    hits: [
      { text: 'AJO - Amarachi Jo-Okonkwo is back on Thursday', found: 'AJO' },
      { text: 'PLU: Petra Lukic, child ill', found: 'PLU' },
      { text: 'Pupil,Class,Staff\nBailey,9C3,HGR\nAlek,9C1,TWE', found: 'TWE' },
      { text: 'COVER SWAP WED\nbus duty: DBR -> MHU', found: 'MHU' },
      { text: 'Staff code KOB set the detention', found: 'KOB' },
      { text: 'Staff codes only: HGR 0.6, no Fridays', found: 'HGR' },
    ],
    misses: [
      'SEN support for Year 8',
      'Our DSL and SLT meet at 3',
      'NHS and BBC are public bodies',
      'Staff: DBS checks are due',
      'The ABC of phonics',
      'What is a staff code?',
    ],
  },
};

function confidenceOf(text: PreparedText, context: Context, span: Span, code: string): number | undefined {
  const lead = lineBefore(text, span.start, 40);
  if (spellsName(code, text.folded.slice(span.end, span.end + 50))) return 0.85;
  if (ACRONYMS.has(code) && !headed(text, context, span.start, /\b(?:staff|teacher|cover) code\b/)) return undefined;
  if (headed(text, context, span.start, HEADING) && isWholeCell(text, span, lead)) return 0.8;
  if (LABEL.test(labelBefore(text, span.start, 40))) return 0.75;
  if (mentioned(text, SAID) && CLAUSE_START.test(lead)) return 0.65;
  if (lookUp(code.toLowerCase()).word > 0 || isShouted(text, span)) return 0;
  if (TAUGHT.test(lead) || TEACHES.test(after(text, span.end, 24))) return 0.7;
  return mentioned(text, CODES) && CLAUSE_START.test(lead) ? 0.65 : 0;
}

/** "PLU - Petra Lukic": initials, or first letters of surname and forename, of the name that follows. */
function spellsName(code: string, rest: string): boolean {
  const name = /^ ?[-:=(] ?(?:Mr |Mrs |Ms |Miss |Dr )?(\p{Lu}[\p{L}']+)[ -](\p{Lu}[\p{L}']*)(?:[ -](\p{Lu}))?/u.exec(rest);
  if (!name) return false;
  const [, first = '', second = '', third = ''] = name.map((part) => part?.toUpperCase() ?? '');
  const forms = [
    first.charAt(0) + second.slice(0, 2),
    first.slice(0, 2) + second.charAt(0),
    second.slice(0, 2) + first.charAt(0),
    second.slice(0, 3),
  ];
  if (third !== '') forms.push(first.charAt(0) + second.charAt(0) + third);
  return forms.includes(code);
}

function isWholeCell(text: PreparedText, span: Span, lead: string): boolean {
  return /(?:^|[,;|\t"]|\s{2})\s?$/.test(lead) && /^\s?(?:[,;|\t"\r\n]|$|\s{2})/.test(text.lower.slice(span.end, span.end + 3));
}

/** In a line typed in capitals three of them mean nothing. */
function isShouted(text: PreparedText, span: Span): boolean {
  return !/[a-z]{2}/.test(text.folded.slice(Math.max(0, span.start - 40), span.end + 40));
}
