import type { PreparedText } from '../../text/prepare.ts';
import type { Anchor } from './evidence.ts';
import type { TopicHit } from './topic-hit.ts';

/** Sure enough that no reader of sentences takes it back: the shape says it. */
const CONFIDENCE = 0.8;
/** So many people with a number each are a list with data about them. */
const LEAST_PEOPLE = 3;
const NUMBER = /^[ \t]?[(:=–-]?[ \t]*\d+(?:\.\d+)?(?: ?days?\b)?/;

/**
 * People in one line with a number each, "Kofi 88, Inaya 119, Blake 91": a table without its columns. What the numbers are is often said once and far
 * away, so the shape has to tell that something is. Linear.
 */
export function listedNumbers(text: PreparedText, anchors: readonly Anchor[]): TopicHit[] {
  const people = new Set<number>();
  const hits = anchors.flatMap(({ end, named, person }, anchor): TopicHit[] => {
    const number = named && NUMBER.exec(text.folded.slice(end, end + 20))?.[0];
    if (!number) return [];
    people.add(person);
    const start = end + number.search(/\d/);
    const topic = /y/.test(number) ? 'attendance' : 'assessment';
    return [{ topic, start, end: end + number.length, confidence: CONFIDENCE, anchor }];
  });
  return people.size < LEAST_PEOPLE ? [] : hits.slice(0, LEAST_PEOPLE);
}
