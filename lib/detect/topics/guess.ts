import { slotOf, slotOfPair } from './features.ts';
import type { Scorers } from './scorer.ts';
import type { Stream, Window } from './stream.ts';
import type { Said } from './topic-facts.ts';

/** The word or pair of a window that speaks most for a topic; so a reason can be shown where no cue was said. */
export function tellingWord({ words }: Stream, window: Window, topic: Said, scorers: Scorers): Window | undefined {
  let best: Window | undefined;
  let most = 0;
  for (let from = window.from; from < window.to; from += 1) {
    const one = words[from] ?? '.';
    if (one === '.') continue;
    const single = scorers.weight(topic, slotOf(one));
    const pair = from + 1 < window.to ? scorers.weight(topic, slotOfPair(one, words[from + 1] ?? '.')) : 0;
    if (Math.max(single, pair) <= most) continue;
    most = Math.max(single, pair);
    best = { from, to: pair > single ? from + 2 : from + 1 };
  }
  return best;
}
