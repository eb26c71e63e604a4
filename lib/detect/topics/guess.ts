import type { Topic } from '../categories.ts';
import { hints } from './model.generated.ts';
import type { Model } from './scorer.ts';
import type { Stream, Window } from './stream.ts';

/** A topic named by words that are no cues, and the place of the word that told most. */
export interface Guess {
  readonly topic: Topic;
  readonly from: number;
  readonly to: number;
}

/**
 * For a window that is surely sensitive although no cue was said: the topic with which its telling words mostly go, so that the reason can be
 * shown. Undefined when not one word tells.
 */
export function guessTopic(stream: Stream, window: Window, model: Model): Guess | undefined {
  const sums = new Map<Topic, number>();
  const best = new Map<Topic, { weight: number; from: number; to: number }>();
  for (let from = window.from; from < window.to; from += 1) {
    for (const to of [from + 1, from + 2]) {
      const feature = stream.words.slice(from, to).join(' ');
      const topic = hints.get(feature);
      const weight = model.weights.get(feature) ?? 0;
      if (!topic || weight <= 0) continue;
      sums.set(topic, (sums.get(topic) ?? 0) + weight);
      if (weight > (best.get(topic)?.weight ?? 0)) best.set(topic, { weight, from, to: Math.min(to, window.to) });
    }
  }
  const [topic] = [...sums].sort((a, b) => b[1] - a[1])[0] ?? [];
  const place = topic && best.get(topic);
  return topic && place ? { topic, from: place.from, to: place.to } : undefined;
}
