/** A name as it was written, made comparable. */
export interface ReadName {
  /** Lower case, without accents, titles and possessives; hyphened names in parts, so that each part is known again. */
  readonly words: readonly string[];
  /** "mr", "mrs" …; empty without one. */
  readonly title: string;
  /** How the person is written when the name is put back: forename first, not in capitals only. */
  readonly shown: string;
}

const TITLE = /^(?:mr|mrs|miss|ms|mx|dr|sir|madam|prof|professor|rev|revd|fr|father|sister|canon|imam|rabbi)$/;
const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/i;

/** `initials`: the letters of one word are the beginnings of several. */
export function readName(written: string, initials: boolean): ReadName {
  const name = written.replace(POSSESSIVE, '');
  const all = wordsOf(name);
  const titled = TITLE.test(all[0] ?? '') && all.length > 1;
  const words = titled ? all.slice(1) : all;
  const spelt = initials && words.length === 1 && (words[0]?.length ?? 0) < 4;
  return { words: spelt ? [...(words[0] ?? '')] : words, title: titled ? (all[0] ?? '') : '', shown: spelt ? name : naturally(name) };
}

/** What follows a name and is no part of it, such as "’s". */
export const possessiveOf = (written: string): string => POSSESSIVE.exec(written)?.[0] ?? '';

export const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** "OKAFOR, Chidera" is Chidera Okafor; "jayden smth" gets its capitals; "de Souza" keeps its own. */
function naturally(name: string): string {
  const [last = '', first] = name.split(/\s?,\s{0,3}/);
  const whole = first ? `${first} ${last}` : last;
  const lower = whole === whole.toLowerCase();
  return whole.replace(/[\p{L}\p{M}’']+/gu, (word) => {
    if (lower) return word.charAt(0).toUpperCase() + word.slice(1);
    return word.length > 2 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  });
}

/**
 * How two names fit: each word of the shorter one lies in the longer, an initial for the word it begins. "Noah" and "N. W." are in Noah
 * Whitfield; Noah Price is not.
 */
export const fits = (one: readonly string[], other: readonly string[]): boolean => liesIn(one, other) || liesIn(other, one);

function liesIn(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length > long.length) return false;
  const left = [...long];
  return short.every((word) => {
    const at = left.findIndex((candidate) => candidate === word || (long.length > 1 && begins(candidate, word)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const begins = (one: string, other: string): boolean => (one.length === 1 || other.length === 1) && one.charAt(0) === other.charAt(0);
