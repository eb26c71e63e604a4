import type { ReadName } from './read-name.ts';

/** A name where it stands. */
export interface PlacedName {
  readonly start: number;
  readonly end: number;
  readonly name: ReadName;
}

const SEPARATOR = /^["' ]*[\t,;|]["' ]*$/;
const SURNAME = /\b(?:sur|last ?|family ?|legal ?sur)_?names?\b/i;
const FORENAME = /\b(?:fore|first ?|given ?|preferred ?)_?names?\b/i;

/**
 * The names as those of people: surname and forename in two cells of a pasted row are one person's, and both stand for all of it. The headings say
 * which cells these are; without any, two cells of names side by side are one person, and three are three. Same order, same length.
 */
export function joinCells(text: string, placed: readonly PlacedName[]): ReadName[] {
  const headings = headingsOf(text);
  const names = placed.map(({ name }) => name);
  const touches = (i: number): boolean => {
    const [one, other] = [placed[i], placed[i + 1]];
    return one !== undefined && other !== undefined && SEPARATOR.test(text.slice(one.end, other.start));
  };
  for (let i = 0; i < placed.length - 1; i += 1) {
    const [one, other] = [placed[i], placed[i + 1]];
    if (!one || !other || !touches(i)) continue;
    const first = headings ? cellsBefore(text, one.start, headings.separator) : -1;
    const turned = first >= 0 && first === headings?.surname && first + 1 === headings.forename;
    const straight = headings
      ? first === headings.forename && first + 1 === headings.surname
      : text.slice(one.end, other.start) === '\t' && !touches(i - 1) && !touches(i + 1);
    if (!turned && !straight) continue;
    const [before, after] = turned ? [other.name, one.name] : [one.name, other.name];
    const whole = { words: [...before.words, ...after.words], title: before.title, shown: `${before.shown} ${after.shown}` };
    names.splice(i, 2, whole, whole);
    i += 1;
  }
  return names;
}

function headingsOf(text: string): { separator: string; surname: number; forename: number } | undefined {
  const at = text.search(SURNAME);
  if (at < 0) return undefined;
  const end = text.indexOf('\n', at);
  const line = text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
  const separator = /[\t|;,]/.exec(line)?.[0];
  if (!separator) return undefined;
  const cells = line.split(separator);
  return { separator, surname: cells.findIndex((cell) => SURNAME.test(cell)), forename: cells.findIndex((cell) => FORENAME.test(cell)) };
}

const cellsBefore = (text: string, start: number, separator: string): number =>
  text.slice(text.lastIndexOf('\n', start - 1) + 1, start).split(separator).length - 1;
