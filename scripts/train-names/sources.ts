import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fold } from '../../lib/text/fold.ts';
import { trainingPrompts } from '../../tests/accuracy/prompts.ts';
import { goldSpans } from './corpus.ts';

/** The public lists under data/ (origin and licences: data/README.md), read into plain maps of folded lower-case words. */
const DATA = fileURLToPath(new URL('./data/', import.meta.url));

export const plain = (text: string): string => fold(text).text.toLowerCase().trim();

function rows(file: string): Record<string, string>[] {
  const lines = readFileSync(`${DATA}names/${file}`, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(Boolean);
  const heads = cells(lines[0] ?? '');
  return lines.slice(1).map((line) => Object.fromEntries(cells(line).map((cell, i) => [heads[i] ?? '', cell])));
}

const cells = (line: string): string[] => [...line.matchAll(/("([^"]*)"|[^,]*)(?:,|$)/g)].map((match) => match[2] ?? match[1] ?? '');

/** Words of a name that stand alone in a list: "maria jose" counts for both, "o'brien" also without its mark. */
function parts(name: string): string[] {
  const whole = plain(name).replace(/\(.*?\)/g, '');
  const words = whole.split(/[\s/-]+/).filter((word) => word.length > 1 && !/\d/.test(word));
  return [...new Set(words.flatMap((word) => [word, word.replaceAll("'", '')]))];
}

const raise = (levels: Map<string, number>, name: string, level: number) => {
  for (const word of parts(name)) if ((levels.get(word) ?? 0) < level) levels.set(word, level);
};

const level = (value: number, steps: readonly [number, number, number]): number => steps.filter((step) => value >= step).length;

export interface CountryName {
  readonly country: string;
  readonly name: string;
}

export const countryNames = (kind: 'forenames' | 'surnames'): CountryName[] =>
  rows(`common-${kind}-by-country.csv`)
    .map((row) => ({ country: row.Country ?? '', name: plain(row['Romanized Name'] || row['Localized Name'] || '') }))
    .filter(({ name }) => /^[a-z' -]{2,}$/.test(name));

/** Births of each forename, England and Wales 1996 to 2020, of both sexes together. */
export function births(): Map<string, number> {
  return new Map(rows('ons-forenames-1996-2020.csv').map((row) => [plain(row.forename ?? ''), Number(row.girls) + Number(row.boys)]));
}

export const adultForenames = (): string[] => rows('ons-top-forenames-1904-1994.csv').map((row) => plain(row.name ?? ''));

export const censusSurnames = (): [string, number][] =>
  rows('us-census-surnames.csv').map((row) => [plain(row.surname ?? ''), Number(row.percent_1990)]);

export function forenameLevels(): Map<string, number> {
  const levels = new Map<string, number>();
  for (const [name, count] of births()) raise(levels, name, level(count, [50, 300, 3000]));
  for (const name of adultForenames()) raise(levels, name, 3);
  for (const row of rows('us-census-1990-forenames.csv'))
    raise(levels, row.forename ?? '', level(Number(row.percent_1990), [0.002, 0.02, 0.1]));
  for (const { name } of countryNames('forenames')) raise(levels, name, 2);
  for (const name of commaList('forenames-more.txt')) raise(levels, name, 2);
  return levels;
}

export function surnameLevels(): Map<string, number> {
  const levels = new Map<string, number>();
  for (const [name, percent] of censusSurnames()) raise(levels, name, level(percent, [0.003, 0.005, 0.02]));
  for (const { name } of countryNames('surnames')) raise(levels, name, 2);
  for (const name of commaList('surnames-more.txt')) raise(levels, name, 2);
  return levels;
}

/** Our own lists: several names a line, a comma between two. */
const commaList = (file: string): string[] =>
  list(file)
    .flatMap((line) => line.split(','))
    .map((name) => name.trim())
    .filter(Boolean);

/** Lines of a plain list under data/, without comments. */
export function list(file: string): string[] {
  return readFileSync(DATA + file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
}

/** Full names and single names that people learn about in English schools: our own list. */
export const curriculumNames = (): string[] => commaList('curriculum.txt').map(plain);

/** The same with WordNet's instances of persons. */
export function famousNames(): string[] {
  return [...curriculumNames(), ...list('wordnet/people.txt').map(plain)];
}

/** Names of origins that the other lists cover thinly: for spelling and for made texts, not for the shipped list. */
export function namesByOrigin(): Map<string, { forenames: string[]; surnames: string[] }> {
  const groups = new Map<string, { forenames: string[]; surnames: string[] }>();
  for (const line of list('names/faker-by-origin.txt')) {
    const [, part, origin = '', names = ''] = /^([FS]) ([a-z ]+): (.*)$/.exec(line) ?? [];
    const group = groups.get(origin) ?? { forenames: [], surnames: [] };
    (part === 'F' ? group.forenames : group.surnames).push(...names.split(' '));
    groups.set(origin, group);
  }
  return groups;
}

/** Places, and things whose names look like people's. */
export const placeNames = (): string[] => [...list('wordnet/places.txt'), ...commaList('things.txt')].map(plain);

const INFLECTIONS: readonly ((word: string) => string)[] = [
  (word) => (/(s|x|z|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`),
  (word) => (word.endsWith('e') ? `${word}d` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`),
  (word) => (word.endsWith('e') && !word.endsWith('ee') ? `${word.slice(0, -1)}ing` : `${word}ing`),
];

/** How often each word stands in lower case in text where it is no name: our training prompts, WNUT-17 and BTC; and WordNet's sense counts. */
export function wordCounts(): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string, by: number) => counts.set(word, (counts.get(word) ?? 0) + by);
  for (const prompt of trainingPrompts()) {
    let rest = '';
    let at = 0;
    for (const span of goldSpans(prompt)) {
      rest += `${prompt.text.slice(at, span.start)} `;
      at = span.end;
    }
    for (const word of fold(rest + prompt.text.slice(at)).text.matchAll(/(?<![\p{L}'])\p{Ll}+(?:'\p{L}+)*/gu)) add(word[0], 4);
  }
  for (const file of readdirSync(`${DATA}ner`)) {
    for (const line of readFileSync(`${DATA}ner/${file}`, 'utf8').split('\n')) {
      const [token, label] = line.trim().split('\t');
      if (label === 'O' && token && /^[a-z']+$/.test(token)) add(token, 1);
    }
  }
  for (const line of list('wordnet/words.txt')) {
    const [word = '', count] = line.split(' ');
    if (!/^[a-z]{2,}$/.test(word)) continue;
    add(word, Number(count) + 0.5);
    if (Number(count) > 0) for (const inflect of INFLECTIONS) add(inflect(word), Number(count) / 8);
  }
  return counts;
}
