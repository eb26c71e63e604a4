import type { PreparedText } from '../../text/prepare.ts';
import { type Trees, unpackTrees } from '../trees.ts';
import { contextWeights } from './context-features.ts';
import { trees as packed, revision } from './data/model.generated.ts';
import { gatherEvidence } from './evidence.ts';
import type { Described } from './people.ts';
import { revisionRows } from './revision.ts';
import { type Sequence, sequenceOf } from './sequence.ts';
import { findMentions } from './tagger.ts';

/** Every name-like mention of a text with the log-odds that it is a private person's. */
export interface Verdicts {
  readonly sequence: Sequence;
  readonly mentions: readonly Described[];
  readonly scores: readonly number[];
}

let hearings: readonly [Trees, Trees] | undefined;

/**
 * Four steps: which words are a name (`tagger.ts`), what the text says about each (`evidence.ts`), whether it is somebody private
 * (`trees.ts`), and once more knowing the verdicts on the others (`revision.ts`). Linear in the length of the text.
 */
export function judgeNames(text: PreparedText, columnAt: (offset: number) => string | undefined = () => undefined): Verdicts {
  hearings ??= [unpackTrees(packed), unpackTrees(revision)];
  const [first, second] = hearings;
  const sequence = sequenceOf(text);
  const headingAt = (token: number) => columnAt(text.tokens[token]?.start ?? 0);
  const judged = gatherEvidence(sequence, findMentions(sequence), { context: contextWeights() }, headingAt);
  const firstScores = judged.rows.map((row) => first.score(row));
  return { sequence, mentions: judged.mentions, scores: revisionRows(judged, firstScores).map((row) => second.score(row)) };
}
