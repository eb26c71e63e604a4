import { TOPICS, type Topic } from '../categories.ts';
import type { Placed } from './window-facts.ts';

/** Duties and confidential papers are asked about by themselves. */
type Duty = 'pupil_work' | 'ai_marking' | 'confidential_business';
/** Topics that a text may state about a person, or that single a person out. */
export type Said = Exclude<Topic, Duty>;
export const SAID: readonly Said[] = TOPICS.filter(
  (topic): topic is Said => topic !== 'pupil_work' && topic !== 'ai_marking' && topic !== 'confidential_business',
);
const REACH = { sentence: 4, window: 3, before: 2, alone: 1 } as const;

/** The numbers of a topic's row, in order. */
export const TOPIC_FACTS: readonly string[] = [
  ...SAID.map((topic) => `is ${topic}`),
  ...'sensitive person strong usual near weak strongReach usualReach nearReach odds rank lead others people surest narrow words'.split(' '),
];

/** The topic at `place` of `SAID` as a row of `TOPIC_FACTS`. `topics`: log-odds of each by the words alone. */
export function topicFacts(place: number, placed: readonly Placed[], topics: readonly number[], window: WindowSays): Float32Array {
  const topic = SAID[place];
  const own = placed.filter((cue) => cue.of === topic);
  const of = (tier: Placed['tier']) => own.filter((cue) => cue.tier === tier);
  const reach = (tier: Placed['tier']) => of(tier).reduce((best, cue) => Math.max(best, REACH[cue.reach]), 0);
  const odds = topics[place] ?? 0;
  const best = topics.reduce((most, one, other) => (other === place ? most : Math.max(most, one)), -9);
  const others = new Set(
    placed.filter((cue) => cue.tier === 'strong' && cue.of !== topic && SAID.includes(cue.of as Said)).map((cue) => cue.of),
  );
  return Float32Array.from([
    ...SAID.map((one) => (one === topic ? 1 : 0)),
    window.sensitive,
    window.person,
    ...(['strong', 'usual', 'near', 'weak'] as const).map((tier) => Math.log2(1 + of(tier).length)),
    reach('strong'),
    reach('usual'),
    reach('near'),
    odds,
    topics.filter((one) => one > odds).length,
    odds - best,
    others.size,
    window.people,
    window.surest,
    window.narrow,
    window.words,
  ]);
}

/** What topic rows take over from their window. */
export interface WindowSays {
  readonly sensitive: number;
  readonly person: number;
  readonly people: number;
  readonly surest: number;
  readonly narrow: number;
  readonly words: number;
}
