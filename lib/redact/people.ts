/** Who is who in one conversation: gives each private person a label and finds them again by part of their name. */
export interface People {
  /** "Pupil A" or, for a titled name, "Adult A". `known` is the label of a person that this name must belong to. */
  label(name: string, known?: string): string;
}

interface Person {
  readonly label: string;
  readonly words: Set<string>;
}

const TITLE = /^(?:mr|mrs|miss|ms|mx|dr|sir|madam|prof|professor|rev|revd|fr|father|sister|canon|imam|rabbi)$/;

export function createPeople(): People {
  const people: Person[] = [];
  const used = { Pupil: 0, Adult: 0 };
  return {
    label(name, known) {
      const all = wordsOf(name);
      const words = all.filter((word) => !TITLE.test(word));
      const kind = words.length < all.length ? 'Adult' : 'Pupil';
      const person = people.find((candidate) => candidate.label === known) ?? people.find((candidate) => isSame(candidate, kind, words));
      if (person) {
        for (const word of words) person.words.add(word);
        return person.label;
      }
      const label = `${kind} ${letters(used[kind])}`;
      used[kind] += 1;
      people.push({ label, words: new Set(words) });
      return label;
    },
  };
}

const wordsOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}'’-]+/gu) ?? [];

/** The shorter of two names must lie within the longer: "Noah" is Noah Whitfield, but Noah Price is not. */
function isSame(person: Person, kind: string, words: readonly string[]): boolean {
  if (!person.label.startsWith(kind) || words.length === 0) return false;
  const shared = words.filter((word) => person.words.has(word)).length;
  return shared > 0 && (shared === words.length || shared === person.words.size);
}

/** A to Z, then AA, AB …, as in a spreadsheet. */
function letters(n: number): string {
  return (n >= 26 ? letters(Math.floor(n / 26) - 1) : '') + String.fromCharCode(65 + (n % 26));
}
