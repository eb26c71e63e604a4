import { CONTEXT_BITS, contextFeatures, MOST_CONTEXT } from '../../lib/detect/names/context-features.ts';
import { AGAINST, headingClass, type LinearTables } from '../../lib/detect/names/evidence.ts';
import { describe } from '../../lib/detect/names/people.ts';
import { type Sequence, sequenceOf } from '../../lib/detect/names/sequence.ts';
import { findMentions, LENIENCY, type Mention, type TaggerWeights } from '../../lib/detect/names/tagger.ts';
import { findTables } from '../../lib/detect/tables/find-tables.ts';
import { type PreparedText, prepare } from '../../lib/text/prepare.ts';
import type { GoldSpan } from './corpus.ts';
import type { Example } from './examples.ts';
import { Ftrl, sigmoid } from './ftrl.ts';
import { randomFrom, shuffled } from './random.ts';

/** A text with the mentions that a tagger (trained without it) found, and which of them are private people. */
export interface MentionText {
  readonly example: Example;
  readonly prepared: PreparedText;
  readonly sequence: Sequence;
  readonly found: readonly Mention[];
  /** What each found mention is in the gold, or undefined. */
  readonly kinds: readonly (GoldSpan['kind'] | undefined)[];
  headingAt(token: number): string | undefined;
}

export const isPrivate = (kind: GoldSpan['kind'] | undefined): boolean => kind === 'private' || kind === 'initials';

export function mentionText(example: Example, tagger: TaggerWeights): MentionText {
  const prepared = prepare(example.text);
  const sequence = sequenceOf(prepared);
  const found = findMentions(sequence, tagger, LENIENCY);
  const tables = findTables(prepared);
  const kinds = found.map(({ from, to }) => {
    const { start, end } = prepared.toOriginal(prepared.tokens[from]?.start ?? 0, prepared.tokens[to - 1]?.end ?? 0);
    let best: GoldSpan | undefined;
    let most = 0;
    for (const span of example.spans) {
      const shared = Math.min(end, span.end) - Math.max(start, span.start);
      if (shared > most) {
        most = shared;
        best = span;
      }
    }
    return best?.kind;
  });
  return { example, prepared, sequence, found, kinds, headingAt: (token) => tables.columnAt(prepared.tokens[token]?.start ?? 0) };
}

/** One mention weighs less in a text that has many, so that long lists do not drown short prompts. */
export const weightIn = (text: MentionText): number => text.example.weight / Math.sqrt(Math.max(1, text.found.length));

/** Which mentions each of `AGAINST` learns from. */
const LEARNS: readonly ((kind: GoldSpan['kind'] | undefined) => boolean)[] = [
  () => true,
  (kind) => isPrivate(kind) || kind === 'public' || kind === 'fictional',
  (kind) => isPrivate(kind) || kind === 'exercise',
];

export function trainLinear(texts: readonly MentionText[]): LinearTables {
  return { context: AGAINST.map((_, which) => trainContext(texts, which)) };
}

function trainContext(texts: readonly MentionText[], which: number): Float32Array {
  const learner = new Ftrl(2 ** CONTEXT_BITS, { rate: 0.05, l1: 3, l2: 2 });
  const buffer = new Int32Array(MOST_CONTEXT);
  const items = texts.flatMap((text) =>
    describe(text.sequence, text.found).flatMap((mention, k) => {
      if (!LEARNS[which]?.(text.kinds[k])) return [];
      const count = contextFeatures(text.sequence, mention, headingClass(text.headingAt(mention.from)), buffer);
      return [{ slots: buffer.slice(0, count), truth: isPrivate(text.kinds[k]) ? 1 : 0, weight: weightIn(text) }];
    }),
  );
  for (let pass = 0; pass < 6; pass += 1) {
    for (const { slots, truth, weight } of shuffled(items, randomFrom(41 + pass))) {
      let sum = 0;
      for (const slot of slots) sum += learner.weights[slot] ?? 0;
      const gradient = (sigmoid(sum) - truth) * weight;
      if (Math.abs(gradient) > 1e-4) for (const slot of slots) learner.update(slot, gradient);
    }
  }
  return learner.weights;
}
