import { measureIdentifiers } from '../../../tests/accuracy/identifiers.ts';
import type { Corpus } from '../corpora.ts';
import { ratio, table } from '../markdown.ts';

/** Precision and recall of each identifier other than names, under its own category, with how many were found of how many. */
export function identifiers(sets: readonly Corpus[]): string {
  const tallies = sets.map(({ prompts }) => measureIdentifiers(prompts));
  const categories = [...new Set(tallies.flatMap((tally) => [...tally.keys()]))].sort();
  return table(
    ['', ...sets.flatMap(({ name }) => [`${name}: recall`, 'precision'])],
    categories.map((category) => [
      `\`${category}\``,
      ...tallies.flatMap((tally) => {
        const { found, wanted, right, flagged } = tally.get(category) ?? { found: 0, wanted: 0, right: 0, flagged: 0 };
        return [`${ratio(found, wanted)} of ${wanted}`, `${ratio(right, flagged)} of ${flagged}`];
      }),
    ]),
  );
}
