import type { Seen } from '../overlaps.ts';

const wordsOf = (folded: string, { start, end }: Seen): string[] =>
  folded
    .slice(start, end)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** Numbers the people among `added`: who shares a word with somebody known is that one, "Noah" after "Noah Whitfield". Linear. */
export function samePerson(folded: string, known: readonly Seen[], added: readonly Seen[]): Seen[] {
  const byWord = new Map<string, number>();
  let next = 0;
  for (const one of known) {
    next = Math.max(next, (one.person ?? 0) + 1);
    for (const word of wordsOf(folded, one)) if (one.person !== undefined) byWord.set(word, one.person);
  }
  return added.map((one) => {
    const words = wordsOf(folded, one);
    const person = one.person ?? words.map((word) => byWord.get(word)).find((number) => number !== undefined) ?? next;
    next = Math.max(next, person + 1);
    for (const word of words) byWord.set(word, person);
    return { ...one, person };
  });
}
