import type { PreparedText } from '../../text/prepare.ts';
import type { Context, Hit } from '../types.ts';
import { isFamousFullName, type Known, lookUp } from './gazetteer.ts';

/** A private person's name; `person` numbers the distinct people of the text ("Noah" after "Noah Whitfield" is the same one). */
export interface PersonHit extends Hit {
  readonly category: 'person_name' | 'person_initials';
  readonly person: number;
}

/** What the tables know, when they have looked: the heading of the column an offset of the folded text lies in. */
export interface NameContext extends Context {
  columnAt?(offset: number): string | undefined;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly score: number;
}

const TITLE = /^(?:mr|mrs|miss|ms|dr|mx|prof|nan|granny|auntie|uncle|cllr)$/;
const SCHOOL =
  /\b(?:year \d|y\d\d?|my|our|pupils?|mum|dad|parents?|class|form|tutor|attendance|behaviour|sen|send|ehcp|detention|he|she|his|her|they)\b/g;
const LEARNED =
  /\b(?:century|author|poets?|character|chapter|scene|theor\w+|invented|king|queen|famous|novel|play|quote|biograph\w*|discover\w+)\b/g;

/** Linear in the text; sorted, not overlapping. */
export function findPeople(text: PreparedText, _context: NameContext = { found: [] }): PersonHit[] {
  const lean = Math.max(-2, Math.min(2, 0.5 * (count(text.lower, SCHOOL) - 2 * count(text.lower, LEARNED))));
  const hits: PersonHit[] = [];
  const people: string[][] = [];
  for (const candidate of candidates(text)) {
    const confidence = 1 / (1 + Math.exp(-(candidate.score + lean)));
    if (confidence < 0.5) continue;
    let person = people.findIndex((known) => candidate.words.some((word) => known.includes(word)));
    if (person < 0) person = people.push([...candidate.words]) - 1;
    hits.push({ category: 'person_name', start: candidate.start, end: candidate.end, confidence, person });
  }
  return hits;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function* candidates(text: PreparedText): Iterable<Candidate> {
  const { tokens, folded } = text;
  for (let i = 0; i < tokens.length; i += 1) {
    let last = i;
    const names: { word: string; known: Known }[] = [];
    let titled = false;
    for (let j = i; j < tokens.length; j += 1) {
      const token = tokens[j];
      if (!token) break;
      if (token.lower === '-' && names.length > 0) continue;
      const word = token.lower.replace(/'s$/, '');
      if (names.length === 0 && TITLE.test(word)) titled = true;
      else {
        const capital = /\p{Lu}/u.test(folded[token.start] ?? '');
        const known = token.kind === 'word' ? lookUp(word) : undefined;
        if (!known || !nameLike(known, capital, names.length > 0 || titled)) break;
        names.push({ word, known });
        last = j;
      }
    }
    const first = tokens[i];
    const end = tokens[last];
    if (names.length === 0 || !first || !end) continue;
    const words = names.map(({ word }) => word);
    const famous = isFamousFullName(words.join(' ')) ? 5 : names.length === 1 && names[0]?.known.famous ? 2 : 0;
    const possessive = end.lower.endsWith("'s") ? 2 : 0;
    yield {
      start: first.start,
      end: end.end - possessive,
      words,
      score: 0.8 + 0.4 * Math.min(3, names.length) + (titled ? 1 : 0) - famous,
    };
    i = last;
  }
}

function nameLike(known: Known, capital: boolean, following: boolean): boolean {
  if (known.word >= 2) return false;
  if (following) return capital || (known.word === 0 && known.forename + known.surname >= 2);
  if (known.place && known.forename < 3) return false;
  if (capital) return known.forename >= (known.word ? 3 : 1);
  return known.word === 0 && known.forename >= 2;
}
