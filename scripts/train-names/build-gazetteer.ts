import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { classCode, type Known, spelt } from '../../lib/detect/names/gazetteer.ts';
import { hashText } from '../../lib/detect/names/hash.ts';
import { namenessOf } from '../../lib/detect/names/nameness.ts';
import { pack } from '../../lib/detect/names/packed-set.ts';
import { adultForenames, births, curriculumNames, famousNames, forenameLevels, placeNames, surnameLevels, wordCounts } from './sources.ts';

/** Builds lib/detect/names/data/gazetteer.generated.ts from the lists under data/. Run: node scripts/train-names/build-gazetteer.ts */
const OUT = fileURLToPath(new URL('../../lib/detect/names/data/gazetteer.generated.ts', import.meta.url));
const WORD_BITS = 19;
const FULL_NAME_BITS = 20;
const FIRST_LETTER = 35;
const MOST_KINDS = 90;

const wordLevel = (count: number): number => (count >= 600 ? 3 : count >= 60 ? 2 : count >= 6 ? 1 : 0);

function everyWord(): Map<string, Known> {
  const forenames = forenameLevels();
  const surnames = surnameLevels();
  const counts = wordCounts();
  const places = new Set(placeNames().filter((name) => !name.includes(' ')));
  const famous = new Set(famousSingles(forenames, surnames));
  const all = new Map<string, Known>();
  for (const word of new Set([...forenames.keys(), ...surnames.keys(), ...counts.keys(), ...places, ...famous])) {
    if (word.length < 2 || /[^a-z']/.test(word)) continue;
    const known: Known = {
      forename: forenames.get(word) ?? 0,
      surname: surnames.get(word) ?? 0,
      word: wordLevel(counts.get(word) ?? 0),
      place: places.has(word),
      famous: famous.has(word),
    };
    if (classCode(known) > 0 && !isSpelt(word, known)) all.set(word, known);
  }
  return all;
}

/** Rare names and rare words that their spelling tells (words.ts uses the same rule) need no entry. */
function isSpelt(word: string, known: Known): boolean {
  if (known.place || known.famous || word.length < 3 || /[^a-z]/.test(word)) return false;
  if (known.word === 1 && known.forename + known.surname === 0) return true; // thousands of rare words for little: most of them look like words
  if (known.word + known.forename === 0 && known.surname === 1 && namenessOf(word) >= 0) return true; // a rare surname alone says little
  return known.word === 0 && known.forename <= 1 && known.surname <= 1 && spelt(namenessOf(word)).forename === 1;
}

const TITLES = /^(?:sir|dame|lord|lady|saint|st\.?|king|queen|general|president|the|pope|emperor|baron|count|duke of|dr\.?) /;

/**
 * Single words that by themselves point at somebody people learn about: single names on the lists, and last names of listed people unless
 * they are frequent family names; never a forename that many pupils or their parents bear.
 */
function famousSingles(forenames: Map<string, number>, surnames: Map<string, number>): string[] {
  const born = births();
  const adults = new Set(adultForenames());
  const frequent = (word: string) => (born.get(word) ?? 0) > 12_000 || adults.has(word);
  return famousNames()
    .flatMap((name) => {
      const words = name.replace(TITLES, '').split(' ');
      const last = words.at(-1) ?? '';
      if (words.length === 1) return words;
      return (surnames.get(last) ?? 0) < 2 && (forenames.get(last) ?? 0) < 2 ? [last] : [];
    })
    .filter((word) => !frequent(word));
}

/**
 * The name without its title; of a longer one the first word with the last. Of people on WordNet's list alone, whom no school prompt names, only single
 * words are kept: 3 kB for nothing that could be measured.
 */
function fullNames(): Set<string> {
  const all = new Set<string>();
  for (const name of curriculumNames()) {
    const bare = name
      .replace(TITLES, '')
      .replace(/[^a-z' -]/g, '')
      .replaceAll('-', ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const words = bare.split(' ');
    if (words.length < 2) continue;
    // A longer name is also looked up by its first and last word (people.ts), so those stand for it.
    all.add(words.length > 2 && (words[0] ?? '').length > 1 ? `${words[0]} ${words.at(-1)}` : bare);
  }
  return all;
}

const hashes = (words: Iterable<string>, bits: number): number[] =>
  [...new Set([...words].map((word) => hashText(word) >>> (32 - bits)))].sort((a, b) => a - b);

/** The kinds of word frequent enough to have a letter of their own (one byte in the bundle). */
function commonCodes(): number[] {
  const counts = new Map<number, number>();
  for (const code of byHash.values()) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_KINDS)
    .map(([code]) => code)
    .sort((a, b) => a - b);
}

/** A rare kind is filed under the nearest that has a letter: first without its place, then with a lower surname or forename level. */
function nearest(code: number): number {
  if (codes.includes(code)) return code;
  const distance = (other: number) =>
    4 * Math.abs((code & 3) - (other & 3)) +
    Math.abs(((code >> 2) & 3) - ((other >> 2) & 3)) * 3 +
    Math.abs(((code >> 4) & 3) - ((other >> 4) & 3)) * 6 +
    ((code ^ other) & 64 ? 2 : 0) +
    ((code ^ other) & 128 ? 5 : 0);
  return codes.reduce((best, other) => (distance(other) < distance(best) ? other : best));
}

const words = everyWord();
const byHash = new Map<number, number>();
const rank = (known: Known) => known.word * 4 + known.forename * 3 + known.surname;
for (const [word, known] of [...words].sort((a, b) => rank(a[1]) - rank(b[1])))
  byHash.set(hashText(word) >>> (32 - WORD_BITS), classCode(known));
const keys = [...byHash.keys()].sort((a, b) => a - b);
const codes = commonCodes();
for (const [key, code] of byHash) byHash.set(key, nearest(code));
const letters = keys.map((key) => String.fromCharCode(FIRST_LETTER + codes.indexOf(byHash.get(key) ?? 0))).join('');
const text = `// Generated by scripts/train-names/build-gazetteer.ts from public lists; attribution in scripts/train-names/data/README.md.
import type { Packed } from '../packed-set.ts';

export const words: Packed = ${JSON.stringify(pack(keys, WORD_BITS))};
export const classes: { readonly codes: readonly number[]; readonly letters: string } = ${JSON.stringify({ codes, letters })};
export const famous: Packed = ${JSON.stringify(pack(hashes(fullNames(), FULL_NAME_BITS), FULL_NAME_BITS))};
`;
writeFileSync(OUT, text);
console.log({
  words: words.size,
  kinds: codes.length,
  fullNames: fullNames().size,
  bytes: text.length,
  gzip: gzipSync(text, { level: 9 }).length,
});
const tally: Record<string, number> = {};
for (const known of words.values())
  for (const [key, value] of Object.entries(known)) if (value) tally[`${key}${value}`] = (tally[`${key}${value}`] ?? 0) + 1;
console.log(tally);
