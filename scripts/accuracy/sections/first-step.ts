import { contextWeights } from '../../../lib/detect/names/context-features.ts';
import { trees } from '../../../lib/detect/names/data/model.generated.ts';
import { gatherEvidence } from '../../../lib/detect/names/evidence.ts';
import type { judgeNames } from '../../../lib/detect/names/judge.ts';
import { sequenceOf } from '../../../lib/detect/names/sequence.ts';
import { findMentions } from '../../../lib/detect/names/tagger.ts';
import { unpackTrees } from '../../../lib/detect/trees.ts';

let hearing: ReturnType<typeof unpackTrees> | undefined;

/** `judgeNames` with the verdicts of its first step: each mention by itself, before it knows what was thought of the others. */
export const firstStep: typeof judgeNames = (text, columnAt = () => undefined) => {
  hearing ??= unpackTrees(trees);
  const sequence = sequenceOf(text);
  const headingAt = (token: number) => columnAt(text.tokens[token]?.start ?? 0);
  const { mentions, rows } = gatherEvidence(sequence, findMentions(sequence), { context: contextWeights() }, headingAt);
  return { sequence, mentions, scores: rows.map((row) => hearing?.score(row) ?? 0) };
};
