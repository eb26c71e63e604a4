import type { Kind } from './kinds.ts';

/** How people are called in place of their names: the pack's words with `{letter}`, or names that belong to nobody. */
export type LabelWords = Readonly<Record<Kind, string>> & { readonly style: 'letters' | 'names' };

/**
 * Names in place of names, for packs that prefer them: words that hardly anybody in England is called and that fit every pronoun. None is shorter than
 * "Pupil A", which stands in its place when the text is judged.
 */
const NOBODY =
  'Bracken Kestrel Larkspur Tamarisk Foxglove Thistle Harebell Juniper Hawthorn Westerly Northam Eastley Marling Rushden Oakleaf Elmsett'.split(
    ' ',
  );

export interface Labels {
  /** A label that nobody has had yet and that is not among the `taken` ones, which may be somebody of an earlier conversation. */
  next(kind: Kind, title: string, words: LabelWords, taken: Taken): string;
}

/** Labels that stand in a text already. */
export type Taken = ReadonlySet<string>;

export function createLabels(): Labels {
  const given = new Set<string>();
  const from = new Map<string, number>();

  return {
    next(kind, title, words, taken) {
      if (words.style === 'names') {
        const name = NOBODY.find((candidate) => !given.has(candidate) && !taken.has(candidate));
        if (name) {
          given.add(name);
          return title ? `${title.charAt(0).toUpperCase()}${title.slice(1)} ${name}` : name;
        }
      }
      const template = withLetter(words[kind]);
      let n = from.get(template) ?? 0;
      while (taken.has(lastWords(template.replace('{letter}', letters(n))))) n += 1;
      from.set(template, n + 1);
      return template.replace('{letter}', letters(n));
    },
  };
}

const withLetter = (template: string): string => (template.includes('{letter}') ? template : `${template} {letter}`);

/** "Pupil A", "Colleague AB", and the names that belong to nobody, as far as they occur in a text; read once, however many labels are wanted. */
export const takenIn = (text: string): Taken =>
  new Set([...(text.match(/(?<!\p{L})\p{L}+ [A-Z]{1,2}(?![\p{L}\p{N}])/gu) ?? []), ...NOBODY.filter((name) => text.includes(name))]);

const lastWords = (label: string): string => label.split(' ').slice(-2).join(' ');

/** A to Z, then AA, AB …, as in a spreadsheet. */
function letters(n: number): string {
  return (n >= 26 ? letters(Math.floor(n / 26) - 1) : '') + String.fromCharCode(65 + (n % 26));
}
