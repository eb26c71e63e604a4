import { isIdentifier } from '../../../lib/detect/categories.ts';
import { ratio, table } from '../markdown.ts';
import type { ScoredSet } from '../scored-set.ts';

interface Tally {
  wanted: number;
  found: number;
  said: number;
}

/** By prompt: a topic is there or not. */
function tally({ corpus, answers }: ScoredSet): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const of = (topic: string): Tally => {
    const known = tallies.get(topic) ?? { wanted: 0, found: 0, said: 0 };
    tallies.set(topic, known);
    return known;
  };
  corpus.prompts.forEach(({ entities }, place) => {
    const wanted = new Set(entities.map(({ category }) => category).filter((category) => !isIdentifier(category as never)));
    const said = new Set<string>(answers[place]?.findings.map(({ category }) => category).filter((category) => !isIdentifier(category)));
    for (const topic of wanted) of(topic).wanted += 1;
    for (const topic of said) of(topic).said += 1;
    for (const topic of wanted) if (said.has(topic)) of(topic).found += 1;
  });
  return tallies;
}

/** Recall and precision of each topic, by prompt. */
export function topics(sets: readonly ScoredSet[]): string {
  const tallies = sets.map(tally);
  const all = [...new Set(tallies.flatMap((one) => [...one.keys()]))].filter((topic) => topic !== 'custom_term').sort();
  return table(
    ['', ...sets.flatMap(({ corpus }) => [`${corpus.name}: recall`, 'precision'])],
    all.map((topic) => [
      `\`${topic}\``,
      ...tallies.flatMap((one) => {
        const { wanted, found, said } = one.get(topic) ?? { wanted: 0, found: 0, said: 0 };
        return [`${ratio(found, wanted)} of ${wanted}`, `${ratio(found, said)} of ${said}`];
      }),
    ]),
  );
}
