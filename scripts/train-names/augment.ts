import type { GoldSpan } from './corpus.ts';
import type { Example } from './examples.ts';
import { inTitleCase, type Pool } from './name-pools.ts';
import type { Random } from './random.ts';
import { forenameLevels, plain, surnameLevels } from './sources.ts';

/** Makes new texts from labelled ones: other names in the same places, other forms of names, other ways of using capitals. */
const TITLE =
  /^(?:mr|mrs|miss|ms|mx|dr|prof|sir|nan|nana|nanny|gran|granny|grandma|grandad|grandpa|aunt|auntie|aunty|uncle|and|the|of|al|el|de|da|van|von|der|bin|ibn|ap|ab|ni|nic|mac|o|coach|nurse|father|sister|rev|pc|cllr|imam)$/;
const WORD = /[\p{L}']+/gu;

let known: { forenames: Map<string, number>; surnames: Map<string, number> } | undefined;

/** A text taken apart into what lies between names and the names. */
interface Piece {
  readonly text: string;
  readonly span?: GoldSpan;
}

function pieces(example: Example): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  for (const span of example.spans) {
    out.push({ text: example.text.slice(at, span.start) }, { text: example.text.slice(span.start, span.end), span });
    at = span.end;
  }
  out.push({ text: example.text.slice(at) });
  return out;
}

function assemble(example: Example, parts: readonly Piece[], suffix: string): Example {
  let text = '';
  const spans: GoldSpan[] = [];
  for (const piece of parts) {
    const start = text.length;
    text += piece.text;
    if (piece.span && piece.text) spans.push({ start, end: text.length, kind: piece.span.kind });
  }
  return { ...example, id: `${example.id}${suffix}`, text, spans, weight: 0.6 };
}

const sameCase = (model: string, name: string): string => {
  if (model.length > 1 && model === model.toUpperCase()) return name.toUpperCase();
  return model[0] === model[0]?.toUpperCase() ? inTitleCase(name) : name;
};

/** Replaces every word of names of the given kinds, the same word by the same name throughout the text. */
export function swapNames(example: Example, kinds: ReadonlySet<GoldSpan['kind']>, pools: readonly Pool[], random: Random): Example {
  const swapped = new Map<string, string>();
  const pool = random.pick(pools);
  const parts = pieces(example).map((piece): Piece => {
    if (!piece.span || !kinds.has(piece.span.kind)) return piece;
    const words = [...piece.text.matchAll(WORD)].map((match) => match[0]).filter((word) => !TITLE.test(plain(word)));
    const titled = /^(?:mr|mrs|miss|ms|mx|dr|prof|coach|cllr|pc|rev)\b/i.test(piece.text);
    const text = piece.text.replace(WORD, (word) => {
      if (TITLE.test(plain(word)) || word.length < 2) return word;
      const key = plain(word);
      const place = words.indexOf(word);
      let name = swapped.get(key);
      if (name === undefined) {
        const from = random.chance(0.75) ? pool : random.pick(pools);
        name = random.pick(isSurname(key, place, words.length, titled) ? from.surnames : from.forenames);
        swapped.set(key, name);
      }
      return sameCase(word, name);
    });
    return { ...piece, text };
  });
  return assemble(example, parts, '+swap');
}

function isSurname(word: string, place: number, count: number, titled: boolean): boolean {
  known ??= { forenames: forenameLevels(), surnames: surnameLevels() };
  if (titled) return true;
  if (count === 1) return (known.forenames.get(word) ?? 0) === 0 && (known.surnames.get(word) ?? 0) > 1;
  if (place === 0) return (known.forenames.get(word) ?? 0) < (known.surnames.get(word) ?? 0);
  return place === count - 1 || (known.forenames.get(word) ?? 0) === 0;
}

export type NameForm = 'surname, first' | 'SURNAME First' | 'First S' | 'F Surname' | 'surname first' | 'lower' | 'UPPER' | 'typo';

/** Writes private people's names of two words in another form, the same for the whole text. */
export function reform(example: Example, form: NameForm, random: Random): Example {
  const parts = pieces(example).map((piece): Piece => {
    if (piece.span?.kind !== 'private' && piece.span?.kind !== 'exercise') return piece;
    return { ...piece, text: inForm(piece.text, form, random) };
  });
  return assemble(example, parts, `+${form}`);
}

function inForm(name: string, form: NameForm, random: Random): string {
  if (form === 'lower') return name.toLowerCase();
  if (form === 'UPPER') return name.toUpperCase();
  if (form === 'typo') return misspelt(name, random);
  const match = /^(\p{L}[\p{L}'-]+) (\p{L}[\p{L}'-]+)$/u.exec(name);
  if (!match || TITLE.test(plain(match[1] ?? ''))) return name;
  const [, first = '', last = ''] = match;
  if (form === 'surname, first') return `${last}, ${first}`;
  if (form === 'SURNAME First') return `${last.toUpperCase()}${random.chance(0.5) ? ',' : ''} ${first}`;
  if (form === 'First S') return `${first} ${last[0]}`;
  if (form === 'F Surname') return `${first[0]}${random.chance(0.4) ? '.' : ''} ${last}`;
  return `${last} ${first}`;
}

function misspelt(name: string, random: Random): string {
  if (name.length < 5) return name;
  const at = 1 + Math.floor(random.next() * (name.length - 2));
  const [a = '', b = ''] = [name[at], name[at + 1]];
  if (!/\p{L}/u.test(a) || !/\p{L}/u.test(b)) return name;
  return random.chance(0.5)
    ? name.slice(0, at) + b.toLowerCase() + a.toLowerCase() + name.slice(at + 2)
    : name.slice(0, at) + name.slice(at + 1);
}

/** The whole text in lower case or in capitals, as people type on phones or with the lock on. */
export function recase(example: Example, how: 'lower' | 'UPPER'): Example {
  const change = (text: string) => {
    const changed = how === 'lower' ? text.toLowerCase() : text.toUpperCase();
    return changed.length === text.length ? changed : text;
  };
  return assemble(
    example,
    pieces(example).map((piece) => ({ ...piece, text: change(piece.text) })),
    `+${how}`,
  );
}

/** "Noah's" as "noahs": the mark is what people drop first. */
export function dropPossessives(example: Example): Example {
  const parts = pieces(example);
  const changed = parts.map(
    (piece, i): Piece => (!piece.span && parts[i - 1]?.span ? { ...piece, text: piece.text.replace(/^['’]s\b/, 's') } : piece),
  );
  return assemble(example, changed, '+nomark');
}
