import { ASKED } from '../../../lib/detect/topics/asked.ts';
import type { TopicModels } from '../../../lib/detect/topics/models.ts';
import { TOPIC_FACTS } from '../../../lib/detect/topics/topic-facts.ts';
import { WINDOW_FACTS } from '../../../lib/detect/topics/window-facts.ts';

/** Yes if one of the named facts of a row is above its border. Throws on a fact that no longer exists, since the comparison would then be a lie. */
function rule(facts: readonly string[], borders: Readonly<Record<string, number>>): { score(row: Float32Array): number } {
  const asked = Object.entries(borders).map(([name, border]) => {
    const place = facts.indexOf(name);
    if (place < 0) throw new Error(`no fact is called ${name}`);
    return { place, border };
  });
  return { score: (row) => (asked.some(({ place, border }) => (row[place] ?? 0) > border) ? 1 : -1) };
}

/**
 * Topics as they would be by the cues of their files alone: a plain cue in a person's own window, a usual one in their own sentence, or a narrow frame
 * beside a trait. What the learnt scorers bring is the distance from this.
 */
export const cuesAlone: Pick<TopicModels, 'scorers' | 'hearing' | 'needed'> = {
  scorers: { score: () => new Float32Array(ASKED.length).fill(-9), weight: () => 0 },
  hearing: {
    person: rule(WINDOW_FACTS, { 'strong sentence': 0, 'strong window': 0, 'usual sentence': 0, narrowSensitive: 0 }),
    topic: rule(TOPIC_FACTS, { strongReach: 2, usualReach: 3 }),
    work: rule(WINDOW_FACTS, { 'pupil_work strong': 0 }),
    marking: rule(WINDOW_FACTS, { 'ai_marking strong': 0 }),
    business: rule(WINDOW_FACTS, { 'confidential_business strong': 0 }),
  },
  needed: { person: 0, alone: 0, work: 0, marking: 0, business: 0, topic: 0, marks: 0 },
};
