import type { PreparedText } from '../../text/prepare.ts';
import { isFamousFullName, lookUp } from './gazetteer.ts';
import { namenessOf } from './nameness.ts';

/**
 * Rolls: names one after the other and nothing else, a line each or with commas between, as somebody pastes a class. There is no word around them that could
 * tell whose they are, so the shape has to: a full name on its own, again and again, is a list of real people unless it says otherwise.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** So many full names in a row are a roll. */
const LEAST_NAMES = 4;
/** Of the items of a roll at least this share are full names; the others are names on no list, or a stray line. */
const LEAST_SHARE = 0.7;
/** A list with so large a share of people everybody learns about is a list of those. */
const MOST_FAMOUS = 0.2;

/** What a list of people that are no secret is called. */
const OF_FAME =
  /\b(?:authors?|writers?|poets?|novelists?|playwrights?|artists?|painters?|composers?|musicians?|singers?|bands?|actors?|actress(?:es)?|cast|characters?|heroes|villains|gods|scientists?|inventors?|mathematicians?|philosophers?|explorers?|physicists?|chemists?|astronauts?|athletes?|players?|footballers?|cricketers?|runners|olympi(?:c|an)s?|kings?|queens?|monarchs?|presidents?|prime ministers?|politicians?|leaders|mps|suffragettes?|activists?|figures|celebrit(?:y|ies)|youtubers?|streamers?|laureates?|saints?|popes?|generals?|books?|novels?|films?)\b/;

/** Names of rolls, in order, in offsets of `text.folded`. Linear in the length of the text. */
export function rollNames(text: PreparedText): Span[] {
  const found = [...inRuns(text, lineItems(text)), ...text.lines.flatMap((line) => inRuns(text, commaItems(text, line)))];
  return found.sort((a, b) => a.start - b.start);
}

interface Item extends Span {
  /** Lower case, in the order in which they stand. */
  readonly words: readonly string[];
}

/** Items of a run that are full names, if the run is a roll. A run ends where two items in a row are no names. */
function inRuns(text: PreparedText, items: readonly Item[]): Span[] {
  const out: Span[] = [];
  let run: { item: Item; isName: boolean }[] = [];
  const close = () => {
    while (run.at(-1)?.isName === false) run.pop();
    if (isRoll(text, run)) out.push(...run.filter(({ item, isName }) => isName || item.words.length === 2).map(({ item }) => item));
    run = [];
  };
  for (const item of items) {
    const isName = isFullName(item.words);
    if (!isName && (run.length === 0 || run.at(-1)?.isName === false)) close();
    else run.push({ item, isName });
  }
  close();
  return out;
}

function isRoll(text: PreparedText, run: readonly { item: Item; isName: boolean }[]): boolean {
  const names = run.filter(({ isName }) => isName).map(({ item }) => item);
  if (names.length < LEAST_NAMES || names.length < run.length * LEAST_SHARE) return false;
  const famous = names.filter(({ words }) => isFamousFullName(words.join(' ')) || words.some((word) => isFamousAlone(word))).length;
  if (famous > names.length * MOST_FAMOUS) return false;
  const start = names[0]?.start ?? 0;
  return !OF_FAME.test(text.lower.slice(Math.max(0, start - 200), start));
}

const isFamousAlone = (word: string): boolean => {
  const { famous, forename, surname } = lookUp(word);
  return famous && forename < 2 && surname < 2;
};

/** Two or three words, a usual forename first or, with a comma after the family name, last; the others no everyday words. */
function isFullName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 3) return false;
  const known = words.map(lookUp);
  if (!known.some(({ forename }) => forename >= 2)) return false;
  return known.every((one, k) => one.forename + one.surname > 0 || (one.word === 0 && !one.place && namenessOf(words[k] ?? '') > 0));
}

const LINE = /^[ \t]*(?:[-*•·]|\(?\d{1,3}[.):]?)?[ \t]*(\p{L}[\p{L}' -]{2,50}?|\p{L}[\p{L}'-]{1,30}, ?\p{L}[\p{L}' -]{1,30}?)[ \t,;.]*$/u;

/** Each line that could be one name; blank lines are nothing, any other line is an item that is none. */
const lineItems = ({ folded, lines }: PreparedText): Item[] =>
  lines.flatMap(({ start, end }): Item[] => {
    const line = folded.slice(start, Math.min(end, start + LONGEST));
    if (line.trim() === '') return [];
    const [, name] = LINE.exec(line) ?? [];
    if (name === undefined) return [{ start, end, words: [] }];
    const at = start + line.indexOf(name);
    return [itemAt(at, name)];
  });

const LONGEST = 120;

/** What stands between the commas of one line; of the first what follows the sentence before it, of the others what comes before the end of theirs. */
function commaItems({ folded }: PreparedText, { start, end }: Span): Item[] {
  const items: Item[] = [];
  for (const part of folded.slice(start, end).matchAll(/(?:^|[,;&]| and )((?:(?![,;&]| and ).)+)/g)) {
    const words = part[1] ?? '';
    const at = part.index + part[0].length - words.length;
    const from = items.length === 0 ? words.search(/[^:?!.]*$/) : 0;
    const length = words.slice(from).search(/[:?!.]|$/);
    const name = words.slice(from, from + length);
    const bare = name.trim();
    items.push(itemAt(start + at + from + name.indexOf(bare), bare));
  }
  return items;
}

const itemAt = (start: number, name: string): Item => ({
  start,
  end: start + name.length,
  words: name
    .toLowerCase()
    .split(/[ ,-]+/)
    .filter(Boolean),
});
