import type { Described } from './people.ts';

/** What the mentions of one section say together; contexts are the scores of `context-features.ts`. */
export interface Company {
  readonly count: number;
  readonly sums: readonly number[];
  readonly famous: number;
  readonly famousWord: number;
  readonly singles: number;
  readonly people: number;
  readonly most: number;
  readonly least: number;
}

/** What all mentions of one person say together, in the whole text. */
export interface Same {
  readonly count: number;
  readonly sum: number;
  readonly famous: boolean;
  readonly best: number;
}

export function companyOf(mentions: readonly Described[], scores: readonly (readonly number[])[], from: number, to: number): Company {
  const sums = [0, 0, 0];
  const people = new Set<number>();
  const total = { famous: 0, famousWord: 0, singles: 0, most: -20, least: 20 };
  for (let k = from; k < to; k += 1) {
    const mention = mentions[k];
    const score = scores[k];
    if (!mention || !score) continue;
    sums.forEach((sum, which) => {
      sums[which] = sum + (score[which] ?? 0);
    });
    people.add(mention.person);
    total.famous += mention.famousFull ? 1 : 0;
    total.famousWord += mention.famousWord || mention.famousFull ? 1 : 0;
    total.singles += mention.words.length === 1 ? 1 : 0;
    total.most = Math.max(total.most, score[0] ?? 0);
    total.least = Math.min(total.least, score[0] ?? 0);
  }
  return { ...total, count: to - from, sums, people: people.size };
}

export function samePeople(mentions: readonly Described[], scores: readonly (readonly number[])[]): Map<number, Same> {
  const people = new Map<number, Same>();
  mentions.forEach((mention, k) => {
    const score = scores[k]?.[0] ?? 0;
    const known = people.get(mention.person);
    people.set(mention.person, {
      count: (known?.count ?? 0) + 1,
      sum: (known?.sum ?? 0) + score,
      famous: (known?.famous ?? false) || mention.famousFull,
      best: Math.max(known?.best ?? -20, score),
    });
  });
  return people;
}
