import type { Kind } from './kinds.ts';
import { fits, type ReadName } from './read-name.ts';

/** Somebody of this conversation. */
export interface Person {
  readonly label: string;
  readonly kind: Kind;
  readonly title: string;
  words: readonly string[];
  /** The fullest form of the name that was seen. */
  shown: string;
  /** The higher, the later the person was named. */
  named: number;
  /** Whether a message went out with the placeholder in it. */
  isUsed: boolean;
}

export interface People {
  /**
   * The person this is, or a new one whose label `make` gives. `said`: the text says what kind of person. A part of a name that fits
   * several is the one named last.
   */
  find(name: ReadName, kind: Kind, said: boolean, make: () => string): Person;
  all(): readonly Person[];
  /** Those who bear this word, lower case, in their names. */
  withWord(word: string): readonly Person[];
}

/** Under this key stand those of whom only initials are known. */
const INITIALS = '';
const keysOf = (words: readonly string[]): string[] =>
  words.some((word) => word.length > 1) ? words.filter((word) => word.length > 1) : [INITIALS];

/** Who is who in one conversation; found by the words of their names, so that a list of a thousand costs a thousand looks. */
export function createPeople(): People {
  const people: Person[] = [];
  const byWord = new Map<string, Set<Person>>();
  let clock = 0;

  function remember(person: Person): void {
    for (const key of keysOf(person.words)) {
      const known = byWord.get(key);
      if (known) known.add(person);
      else byWord.set(key, new Set([person]));
    }
  }

  function named(name: ReadName, kind: Kind, said: boolean): Person | undefined {
    const keys = keysOf(name.words);
    const near = keys[0] === INITIALS ? people : [...keys, INITIALS].flatMap((key) => [...(byWord.get(key) ?? [])]);
    const same = near.filter((person) => isSame(person, name, kind, said));
    const own = same.filter((person) => isGrown(person.kind) === isGrown(kind));
    return (own.length > 0 ? own : same).reduce<Person | undefined>(
      (last, person) => (last && last.named > person.named ? last : person),
      undefined,
    );
  }

  return {
    find(name, kind, said, make) {
      clock += 1;
      const known = named(name, kind, said);
      const person = known ?? { label: make(), kind, title: name.title, words: name.words, shown: name.shown, named: clock, isUsed: false };
      person.named = clock;
      if (!known) people.push(person);
      if (name.words.join('').length > person.words.join('').length) person.words = name.words;
      if (isBetter(name, person)) person.shown = name.shown;
      remember(person);
      return person;
    },
    all: () => people,
    withWord: (word) => [...(byWord.get(word) ?? [])],
  };
}

/** With the title, where there is one, and as much of the name as was ever written. */
const isBetter = ({ title, shown }: ReadName, person: Person): boolean =>
  (person.title === '') === (title === '') ? shown.length > person.shown.length : title !== '';

const isGrown = (kind: Kind): boolean => kind !== 'pupil' && kind !== 'other';
const isMr = (title: string): boolean => title === 'mr' || title === 'sir';
const isMrs = (title: string): boolean => /^(?:mrs|miss|ms|madam)$/.test(title);

/** Mrs Whitfield is not Noah Whitfield, nor Mr Whitfield; but "Karen" is the Karen Doyle whom the text called a teacher before. */
function isSame(person: Person, { words, title }: ReadName, kind: Kind, said: boolean): boolean {
  if (!fits(words, person.words)) return false;
  if ((isMr(title) && isMrs(person.title)) || (isMrs(title) && isMr(person.title))) return false;
  if (isGrown(kind) === isGrown(person.kind)) return true;
  // Nothing is said of who it is: a whole name again, or one word of it.
  return (
    !said && (words.length === 1 ? person.words.length > 1 : words.length === person.words.length) && !keysOf(words).includes(INITIALS)
  );
}
