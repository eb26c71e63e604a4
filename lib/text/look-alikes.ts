/**
 * Cyrillic and Greek letters that are drawn like Latin ones. A name or a number typed with one of them, by a keyboard left in the other layout or on
 * purpose, reads the same to a person and should to us. Source: Unicode UTS #39, confusables, the pairs that most fonts draw alike.
 */
const ALIKE: readonly (readonly [others: string, latin: string])[] = [
  ['АВСЕНІЈКМОРЅТХУԚԜҮ', 'ABCEHIJKMOPSTXYQWY'],
  ['асеһіјорѕхуԁԛԝӏѵ', 'acehijopsxydqwlv'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['αικνορυχ', 'aikvopux'],
];

const LATIN: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap(([others, latin]) => [...others].map((other, place) => [other, latin[place] ?? other] as const)),
);
const ANY = new RegExp(`[${[...LATIN.keys()].join('')}]`, 'u');
const EACH = new RegExp(ANY.source, 'gu');
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;
/** Nothing in it but Latin letters, digits and look-alikes. */
const READS_LATIN = new RegExp(`^[\\p{Script=Latin}\\p{N}'${[...LATIN.keys()].join('')}]+$`, 'u');
const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{N}]/u;

/**
 * Look-alikes inside words that are Latin otherwise, or glued to digits, as the letters they are taken for; one for one, so that offsets stay. A word
 * all in Cyrillic or Greek stays as it is, whatever it looks like. `folded` is text without marks and invisible characters. Linear.
 */
export function withoutLookAlikes(folded: string): string {
  if (!ANY.test(folded)) return folded;
  return folded.replace(WORD, (word) =>
    ANY.test(word) && LATIN_OR_DIGIT.test(word) && READS_LATIN.test(word)
      ? word.replace(EACH, (letter) => LATIN.get(letter) ?? letter)
      : word,
  );
}
