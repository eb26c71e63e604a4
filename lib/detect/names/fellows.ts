import type { PreparedText } from '../../text/prepare.ts';
import { lookUp } from './gazetteer.ts';
import type { Span } from './rolls.ts';

/**
 * Fellows: names in a list whose other names were found. "P Lumsden 14 days, R Achebe 3 days, S Iqbal 41 days" or a line each, every item a name and what is
 * told of it. The words around them are the same, so where most are private people's names the rest are too, whatever their spelling.
 */
const LEAST_ITEMS = 3;
const LEAST_SHARE = 0.5;

interface Item extends Span {
  readonly known: boolean;
  /** "P Lumsden": in such a list one that is known is enough. */
  readonly initialled: boolean;
}

const NAME = "\\p{L}[\\p{L}'-]{0,24}\\.?(?: \\p{L}[\\p{L}'-]{0,24}\\.?){0,2}";
/** A name and then a number, at the start of an item; what stands before a colon is the list's own label. */
const ITEM = new RegExp(`^(?:[^:]{0,60}:)?[ \\t]*(?:[-*•]|\\d{1,2}[.)])?[ \\t]*(${NAME})[ \\t]*[(:=-]?[ \\t]*\\d`, 'u');
const INITIALLED = /^\p{Lu}\.? ?(?:\p{Lu}\.? ?|[a-z]{1,3} )?\p{Lu}[\p{L}'-]{2,}$/u;
const LONGEST = 90;

/** The names among the fellows of `found` (sorted) that were not found themselves; offsets of `text.folded`. Linear. */
export function fellowsOf(text: PreparedText, found: readonly Span[]): Span[] {
  if (found.length === 0) return [];
  const named = new Uint8Array(text.folded.length);
  for (const { start, end } of found) named.fill(1, start, end);
  const item = (start: number, end: number) => itemIn(text, start, end, named);
  const lines = text.lines.map(({ start, end }) => item(start, Math.min(end, start + LONGEST)));
  const cells = text.lines
    .filter(({ start, end }) => named.subarray(start, end).includes(1))
    .map(({ start, end }) => partsOf(text.folded.slice(start, end), start).map(([from, to]) => item(from, to)));
  return [lines, ...cells].flatMap(missing).sort((a, b) => a.start - b.start);
}

/** What stands between the commas, bars and tabs of one line. */
const partsOf = (line: string, start: number): [number, number][] =>
  [...line.matchAll(/[^,;|\t]+/g)].map(({ index, 0: part }) => [start + index, start + index + Math.min(part.length, LONGEST)]);

/** Of each run of items without a gap, the names that are not known, if the run is a list of people. */
function missing(items: readonly (Item | undefined)[]): Span[] {
  const out: Span[] = [];
  let run: Item[] = [];
  for (const item of [...items, undefined]) {
    if (item) {
      run.push(item);
      continue;
    }
    const known = run.filter((one) => one.known).length;
    const initialled = run.every((one) => one.initialled);
    if (run.length >= LEAST_ITEMS && known >= (initialled ? 1 : 2) && (initialled || known >= run.length * LEAST_SHARE))
      out.push(...run.filter((one) => !one.known));
    run = [];
  }
  return out;
}

function itemIn({ folded }: PreparedText, start: number, end: number, named: Uint8Array): Item | undefined {
  const piece = folded.slice(start, end);
  const match = /\d/.test(piece) ? ITEM.exec(piece) : null; // most cells hold a word or a number alone
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  const at = start + match[0].lastIndexOf(name);
  const span = { start: at, end: at + name.length };
  const known = named.subarray(span.start, span.end).includes(1);
  return known || couldBeName(name) ? { ...span, known, initialled: INITIALLED.test(name) } : undefined;
}

/** No word of the language, no place: "Total 45" and "Leeds 83" end a list rather than join it. */
const couldBeName = (name: string): boolean =>
  /\p{L}{3}/u.test(name) &&
  name
    .toLowerCase()
    .split(/[ .]+/)
    .every((word) => {
      const { forename, word: ordinary, place, surname } = lookUp(word);
      return word.length < 3 || ((ordinary === 0 || forename >= 2) && !(place && forename + surname < 2));
    });
