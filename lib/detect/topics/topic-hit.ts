import type { Topic } from '../categories.ts';
import type { Stream, Window } from './stream.ts';

/** A topic and whom it is about: the index of an anchor, `singled_out`, or undefined for duties and confidential papers. */
export interface TopicHit {
  readonly topic: Topic;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly anchor: number | 'singled_out' | undefined;
}

export const spanOf = (stream: Stream, cue: Window) => ({ start: stream.starts[cue.from] ?? 0, end: stream.ends[cue.to - 1] ?? 0 });

/** 0.5 at the threshold, 0.95 two nats above it. */
export const confidenceOf = (margin: number): number => Math.min(0.95, 0.5 + margin * 0.225);
