import { readFileSync } from 'node:fs';
import { CONTEXT_BITS } from '../../lib/detect/names/context-features.ts';
import { EVIDENCE_NAMES, gatherEvidence, type Judged } from '../../lib/detect/names/evidence.ts';
import { NAMENESS_BITS } from '../../lib/detect/names/nameness.ts';
import { revisionRows } from '../../lib/detect/names/revision.ts';
import { TAGGER_BITS } from '../../lib/detect/names/tagger-features.ts';
import { trainingPrompts } from '../../tests/accuracy/prompts.ts';
import { type Boosted, type BoostOptions, boost, packTrees } from './boosting.ts';
import { augmented } from './compose.ts';

import { exampleOf, foldOf, nerExamples } from './examples.ts';
import { namePools } from './name-pools.ts';
import { packWeights, shareCounts } from './pack-weights.ts';
import { randomFrom } from './random.ts';
import { isPrivate, type MentionText, mentionText, trainLinear, weightIn } from './train-private.ts';
import { tagText, trainTagger } from './train-tagger.ts';
import { crossValidated, writeUnseen } from './unseen.ts';
import { writeModel } from './write-model.ts';

/**
 * Trains everything that finds people's names, the same result every run, and writes lib/detect/names/data/model.generated.ts.
 * Never reads school-dev.jsonl or the never-seen fifth. Run `node scripts/train-names/build-gazetteer.ts` and
 * `node scripts/train-names/spelling.ts` first when the lists have changed. About three minutes on two cores.
 */
const FOLDS = 5;
const VARIANTS = 2;
const TAGGER = { passes: 6, rate: 0.08, l1: 10, l2: 1 };
const TREES: BoostOptions = { trees: 90, depth: 5, rate: 0.08, leastLeaf: 4, l2: 3, rows: 0.7, facts: 0.25, steps: 24 };
const REVISION: BoostOptions = { trees: 60, depth: 3, rate: 0.1, leastLeaf: 5, l2: 5, rows: 0.7, facts: 0.6, steps: 32 };

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
/** WNUT-17 dev and BTC e stay unseen, so that the first stage can be compared on them (tests/accuracy/names.ts). */
const ner = nerExamples(['btc-a.conll', 'btc-b.conll', 'btc-g.conll', 'wnut17-train.conll']).map(tagText);
const tagged = examples.map(tagText);

/** Mentions found by a tagger that has not seen the text, so that the second stage learns from the mistakes it will meet. */
const unseen: MentionText[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const tagger = trainTagger([...tagged.filter((_, i) => foldOf(examples[i]?.group ?? '') !== fold), ...ner], TAGGER);
  for (const example of examples) if (foldOf(example.group) === fold) unseen.push(mentionText(example, tagger));
}
/** Rows of every text, from linear models that have not seen it. */
const judged = new Map<MentionText, Judged>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const tables = trainLinear(unseen.filter((text) => foldOf(text.example.group) !== fold));
  for (const text of unseen) {
    if (foldOf(text.example.group) === fold) judged.set(text, gatherEvidence(text.sequence, text.found, tables, text.headingAt));
  }
}
const rowsOf = (texts: readonly MentionText[]) => texts.flatMap((text) => judged.get(text)?.rows ?? []);
const trees = growTrees(unseen, rowsOf(unseen), TREES, 99);

/** First verdicts from trees that have not seen the text; the revision learns from them. */
const revised = new Map<MentionText, Float32Array[]>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const others = unseen.filter((text) => foldOf(text.example.group) !== fold);
  const first = growTrees(others, rowsOf(others), TREES, 99);
  for (const text of unseen) {
    const own = judged.get(text);
    if (own && foldOf(text.example.group) === fold)
      revised.set(
        text,
        revisionRows(
          own,
          own.rows.map((row) => first.score(row)),
        ),
      );
  }
}
const revisedRows = (texts: readonly MentionText[]) => texts.flatMap((text) => revised.get(text) ?? []);
const revision = growTrees(unseen, revisedRows(unseen), REVISION, 9);

function growTrees(texts: readonly MentionText[], rows: readonly Float32Array[], options: BoostOptions, seed: number): Boosted {
  const truth = texts.flatMap((text) => text.kinds.map((kind) => (isPrivate(kind) ? 1 : 0)));
  const weights = texts.flatMap((text) => text.kinds.map(() => weightIn(text)));
  return boost(rows, Uint8Array.from(truth), Float32Array.from(weights), options, randomFrom(seed));
}

/** The last verdicts on each prompt of the corpus, by models that have not seen it. */
const verdicts = new Map<MentionText, number[]>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const others = unseen.filter((text) => foldOf(text.example.group) !== fold);
  const model = growTrees(others, revisedRows(others), REVISION, 9);
  for (const text of unseen) {
    if (text.example.weight !== 1 || foldOf(text.example.group) !== fold) continue;
    verdicts.set(
      text,
      (revised.get(text) ?? []).map((row) => model.score(row)),
    );
  }
}
writeUnseen(verdicts);
for (const line of crossValidated(verdicts)) console.log(line);

const tagger = trainTagger([...tagged, ...ner], TAGGER);
const linear = trainLinear(unseen);
const gzip = writeModel({
  // Weights of one step are more than half of the tagger's tables, and it does no worse without them.
  tagger: {
    begin: packWeights(tagger.begin, TAGGER_BITS, 7, 2),
    inside: packWeights(tagger.inside, TAGGER_BITS, 7, 2),
    steps: tagger.steps,
  },
  context: shareCounts(linear.context.map((table) => packWeights(table, CONTEXT_BITS, 5, 2))),
  trees: packTrees(trees),
  revision: packTrees(revision),
});
console.log({ examples: examples.length, facts: EVIDENCE_NAMES.length, gzip, nameness: 2 ** NAMENESS_BITS });
