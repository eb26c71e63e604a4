import type { Described } from './people.ts';

/** What a mention's own words say. */
export const NAME_FACTS =
  'tagger words title famousFull famousWord firstForename firstSurname lastSurname lastForename wordMost wordLeast nameness place letter initials unknown'.split(
    ' ',
  );

export function nameFacts(mention: Described): number[] {
  const { facts, words } = mention;
  const first = facts[0]?.known;
  const last = facts.at(-1)?.known;
  let wordMost = 0;
  let wordLeast = 3;
  let nameness = 0;
  let place = 0;
  let unknown = 0;
  for (const { known, nameness: spelling, code } of facts) {
    wordMost = Math.max(wordMost, known.word);
    wordLeast = Math.min(wordLeast, known.word);
    nameness += spelling;
    if (known.place) place = 1;
    if (code === 0) unknown += 1;
  }
  return [
    mention.score,
    words.length,
    mention.title,
    mention.famousFull ? 1 : 0,
    mention.famousWord ? 1 : 0,
    first?.forename ?? 0,
    first?.surname ?? 0,
    last?.surname ?? 0,
    last?.forename ?? 0,
    wordMost,
    wordLeast,
    nameness / Math.max(1, facts.length),
    place,
    words.some((word) => word.length === 1) ? 1 : 0,
    mention.initials ? 1 : 0,
    unknown,
  ];
}
