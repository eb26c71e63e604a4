import { readFileSync } from 'node:fs';
import { CONTEXT_BITS } from '../../lib/detect/names/context-features.ts';
import { EVIDENCE_NAMES, gatherEvidence } from '../../lib/detect/names/evidence.ts';
import { LEAN_BITS } from '../../lib/detect/names/lean.ts';
import { NAMENESS_BITS } from '../../lib/detect/names/nameness.ts';
import { TAGGER_BITS } from '../../lib/detect/names/tagger-features.ts';
import { type Boosted, type BoostOptions, boost, packTrees } from './boosting.ts';
import { augmented } from './compose.ts';
import { trainingPrompts } from './corpus.ts';
import { exampleOf, foldOf, nerExamples } from './examples.ts';
import { namePools } from './name-pools.ts';
import { packWeights } from './pack-weights.ts';
import { randomFrom } from './random.ts';
import { isPrivate, type MentionText, mentionText, trainLinear, weightIn } from './train-private.ts';
import { tagText, trainTagger } from './train-tagger.ts';
import { writeModel } from './write-model.ts';

/**
 * Trains everything that finds people's names, the same result every run, and writes lib/detect/names/data/model.generated.ts.
 * Never reads school-dev.jsonl or the never-seen fifth. Run `node scripts/train-names/build-gazetteer.ts` and
 * `node scripts/train-names/spelling.ts` first when the lists have changed. About three minutes on two cores.
 */
const FOLDS = 5;
const VARIANTS = 2;
const TAGGER = { passes: 6, rate: 0.08, l1: 6, l2: 1 };
const TREES: BoostOptions = { trees: 120, depth: 4, rate: 0.1, leastLeaf: 3, l2: 3, rows: 0.7, facts: 0.4, steps: 24 };

interface Row {
  readonly facts: Float32Array;
  readonly truth: number;
  readonly weight: number;
}

const keptForFairness = new Set(
  Object.values(
    JSON.parse(readFileSync(new URL('../../tests/accuracy/name-origins.json', import.meta.url), 'utf8')) as Record<
      string,
      Record<string, string[]>
    >,
  ).flatMap((group) => Object.values(group).flat()),
);
const prompts = trainingPrompts().map(exampleOf);
const examples = [...prompts, ...augmented(prompts, namePools(keptForFairness), VARIANTS, 5)];
const ner = nerExamples().map(tagText);
const tagged = examples.map(tagText);

/** Mentions found by a tagger that has not seen the text, so that the second stage learns from the mistakes it will meet. */
const unseen: MentionText[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const tagger = trainTagger([...tagged.filter((_, i) => foldOf(examples[i]?.group ?? '') !== fold), ...ner], TAGGER);
  for (const example of examples) if (foldOf(example.group) === fold) unseen.push(mentionText(example, tagger));
}
const rows: Row[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const tables = trainLinear(unseen.filter((text) => foldOf(text.example.group) !== fold));
  for (const text of unseen) {
    if (foldOf(text.example.group) !== fold) continue;
    const judged = gatherEvidence(text.sequence, text.found, tables, { headingAt: text.headingAt });
    judged.rows.forEach((facts, k) => {
      rows.push({ facts, truth: isPrivate(text.kinds[k]) ? 1 : 0, weight: weightIn(text) });
    });
  }
}
const trees: Boosted = boost(
  rows.map((row) => row.facts),
  Uint8Array.from(rows, (row) => row.truth),
  Float32Array.from(rows, (row) => row.weight),
  TREES,
  randomFrom(99),
);
const tagger = trainTagger([...tagged, ...ner], TAGGER);
const linear = trainLinear(unseen);
const gzip = writeModel({
  tagger: { begin: packWeights(tagger.begin, TAGGER_BITS, 15), inside: packWeights(tagger.inside, TAGGER_BITS, 15), steps: tagger.steps },
  lean: linear.lean.map((table) => packWeights(table, LEAN_BITS, 7)),
  context: linear.context.map((table) => packWeights(table, CONTEXT_BITS, 7)),
  trees: packTrees(trees),
});
console.log({ examples: examples.length, rows: rows.length, facts: EVIDENCE_NAMES.length, gzip, nameness: 2 ** NAMENESS_BITS });
