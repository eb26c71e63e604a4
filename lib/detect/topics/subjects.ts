import type { Anchor } from './evidence.ts';
import { placeOf, type Stream, type Window } from './stream.ts';

/** How far the person stands from the cue: in the same sentence or row, in the same window, or in the text before it. */
export type Reach = 'sentence' | 'window' | 'before';

/** Letters and chronologies name the child once and then say "he" for a page. */
const BEFORE = 1500;

/**
 * The person a cue is about: the nearest in its sentence or row, else the last one named before it whom a pronoun carries on, else anyone
 * in the window. Binary search, so that long lists stay linear.
 */
export function nearestAnchor(
  stream: Stream,
  cue: Window,
  window: Window,
  anchors: readonly Anchor[],
): { anchor: number | undefined; reach: Reach | 'alone' } {
  const start = stream.starts[cue.from] ?? 0;
  const next = firstFrom(anchors, start);
  const candidates = [next - 1, next].filter((index) => index >= 0 && index < anchors.length);
  const sentence = stream.sentences[cue.from];
  const distance = (index: number) => Math.abs((anchors[index]?.start ?? 0) - start);
  const same = candidates.filter((index) => stream.sentences[placeOf(stream, anchors[index]?.start ?? 0)] === sentence);
  const near = same.sort((a, b) => distance(a) - distance(b))[0];
  if (near !== undefined) return { anchor: near, reach: 'sentence' };
  const before = next - 1;
  if (before >= 0 && goesOn(stream, cue, stream.sentences[placeOf(stream, anchors[before]?.start ?? 0)] ?? 0))
    return { anchor: before, reach: 'sentence' };
  const inside = candidates.find((index) => isInside(stream, window, anchors[index]?.start ?? 0));
  if (inside !== undefined) return { anchor: inside, reach: 'window' };
  if (before >= 0 && distance(before) < BEFORE) return { anchor: before, reach: 'before' };
  return { anchor: undefined, reach: 'alone' };
}

const PRONOUN = new Set([
  'he',
  'she',
  'his',
  'her',
  'him',
  'hers',
  'hes',
  'shes',
  'hed',
  'shed',
  'they',
  'their',
  'theyre',
  'himself',
  'herself',
]);
/** Words looked at on either side, so that a text without full stops stays linear. */
const SENTENCE = 30;
/** A pronoun carries the name on for this many sentences. */
const CARRIES = 2;

/** "Zofia starts on Monday. She is autistic.": the cue's own sentence speaks of him or her, soon after the name. */
function goesOn({ words, sentences }: Stream, cue: Window, named: number): boolean {
  const sentence = sentences[cue.from] ?? 0;
  if (sentence - named > CARRIES) return false;
  const until = Math.min(words.length, cue.to + SENTENCE);
  for (let i = Math.max(0, cue.from - SENTENCE); i < until; i += 1) {
    if (sentences[i] === sentence && PRONOUN.has(words[i] ?? '')) return true;
  }
  return false;
}

function isInside(stream: Stream, window: Window, offset: number): boolean {
  return offset >= (stream.starts[window.from] ?? 0) && offset < (stream.ends[window.to - 1] ?? 0);
}

/** Index of the first anchor that starts at or after `offset`. */
export function firstFrom(anchors: readonly Anchor[], offset: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
