import type { PreparedText } from '../../text/prepare.ts';
import type { Topic } from '../categories.ts';
import type { Seen } from '../overlaps.ts';

/** A stretch of `text.folded`, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a slower reader thinks of the fast look; `join.ts` says how much of it is heard. */
export interface Opinion {
  /** Names out of `seen`, by their spans, that are nobody private. */
  readonly clear: readonly Span[];
  /** Names and topics that the fast look missed, or held for too doubtful. */
  readonly add: readonly Seen[];
  /** Confidence that a topic of the fast look needs to count still; above 1 none does. */
  readonly needed?: (topic: Topic) => number;
}

/**
 * A slower reader that runs in the extension's worker, on drafts and held pastes only: nothing that a person sends ever waits for it. `seen` are
 * people and identifiers in offsets of `text.folded`, sorted; names below 0.5 are those that the fast look considered and let be. Must not throw
 * on any text, and keeps nothing of it.
 */
export interface SecondLook {
  readonly id: string;
  look(text: PreparedText, seen: readonly Seen[]): Opinion | Promise<Opinion>;
}
