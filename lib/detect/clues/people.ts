import type { PreparedText } from '../../text/prepare.ts';
import { lookUp } from '../names/gazetteer.ts';
import type { Context, Finding } from '../types.ts';
import { after, before, type Span } from './words.ts';

/**
 * Whether a private person stands near a span: a name found earlier, or words that only go with one (a title, kin, a pupil, "my").
 * Public numbers, a school's own address and a shop's telephone have nobody beside them.
 */
const PERSON_WORDS =
  /\b(?:mr|mrs|ms|miss|mx|dr|rev|prof|mum|mums|mummy|mam|mom|mother|dad|dads|daddy|father|stepdad|stepmum|nan|nana|nanny|gran|granny|grandma|grandad|grandparents|aunt|auntie|aunty|uncle|cousin|carer|guardian|foster|son|daughter|brother|sister|twins|wife|husband|partner|ex|neighbour|his|her|hers|him|their|my|mine|next of kin|nok|emergency contact|keyholder)\b/;

export function personNear(text: PreparedText, context: Context, span: Span, reach = 80): boolean {
  return (
    namedNear(text, context, span, reach) ||
    PERSON_WORDS.test(before(text, span.start, reach)) ||
    PERSON_WORDS.test(after(text, span.end, 40))
  );
}

/** Whether a private person's name was found within `reach` characters, in the same paragraph. */
export function namedNear(text: PreparedText, context: Context, span: Span, reach = 80): boolean {
  const names = namesIn(context.found);
  if (names.starts.length === 0) return false;
  const at = lastBelow(names.starts, span.end + after(text, span.end, reach).length);
  return at >= 0 && (names.ends[at] ?? 0) > span.start - before(text, span.start, reach).length;
}

interface Names {
  /** How many of the findings have been looked at: the list grows while detectors run. */
  seen: number;
  readonly starts: number[];
  readonly ends: number[];
}

const indexes = new WeakMap<readonly Finding[], Names>();

/** The names among the findings, in the order of the text; without this index a long table would cost its square. */
function namesIn(found: readonly Finding[]): Names {
  const names = indexes.get(found) ?? { seen: 0, starts: [], ends: [] };
  indexes.set(found, names);
  for (; names.seen < found.length; names.seen += 1) {
    const finding = found[names.seen];
    if (finding === undefined || finding.confidence < 0.5) continue;
    if (finding.category !== 'person_name' && finding.category !== 'person_initials') continue;
    if (finding.start < (names.starts.at(-1) ?? 0)) continue;
    names.starts.push(finding.start);
    names.ends.push(finding.end);
  }
  return names;
}

/** The place of the last of the ascending `values` that is below `limit`, or -1. */
function lastBelow(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Two or three words with capitals, or one in capitals with a comma, directly before `at`: how rows of a list begin. */
const NAME_LIKE = /(?:^|[\s,;|"'(*:-])\p{Lu}[\p{L}'-]{1,24}(?:,? ?\p{Lu}[\p{L}'-]{0,24}){1,3}[.)"'*]{0,3}[\s,;|:=-]{0,6}(?:is )?$/u;

export function nameLikeBefore(text: PreparedText, at: number): boolean {
  return NAME_LIKE.test(text.folded.slice(Math.max(0, at - 60), at));
}

const LAST_WORD = /(\p{Lu}[\p{L}'-]{1,20})[\s(,;:|"-]{0,4}$/u;
const FIRST_WORD = /^[\s(,;:|"-]{1,4}(\p{Lu}[\p{L}'-]{1,20})/u;

/** Whether a private person's name stands right before `at`: one found earlier, or a word with a capital that is a name and no other word. */
export function nameEndsAt(text: PreparedText, context: Context, at: number): boolean {
  if (namedNear(text, context, { start: at - 1, end: at }, 3)) return true;
  return isNameOnly(LAST_WORD.exec(text.folded.slice(Math.max(0, at - 26), at))?.[1]);
}

/** Whether a private person's name stands right after `at`. */
export function nameStartsAt(text: PreparedText, context: Context, at: number): boolean {
  if (namedNear(text, context, { start: at, end: at + 1 }, 4)) return true;
  return isNameOnly(FIRST_WORD.exec(text.folded.slice(at, at + 26))?.[1]);
}

function isNameOnly(word: string | undefined): boolean {
  if (word === undefined) return false;
  const { forename, surname, word: ordinary } = lookUp(word.toLowerCase());
  return ordinary === 0 ? forename + surname > 0 : forename === 3;
}
