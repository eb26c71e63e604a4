/**
 * Trains the topics and the last step of names: linear scorers over words, then what decides by their odds (lib/detect/reading.ts,
 * lib/detect/topics/hear.ts). Every step learns from answers of models that had not seen the prompt, because a model is too sure of what it
 * was trained on. Writes `lib/detect/topics/model.generated.ts` and prints what unseen prompts get, with `--curve` also by other thresholds.
 */
import { identified } from '../../lib/detect/engine.ts';
import { peopleOf } from '../../lib/detect/names/find-people.ts';
import { type SettleWeights, settled } from '../../lib/detect/names/settle.ts';
import { resolveOverlaps, type Seen } from '../../lib/detect/overlaps.ts';
import { surroundedRows } from '../../lib/detect/reading.ts';
import { anchorsOf } from '../../lib/detect/topics/anchors.ts';
import { candidates, type Hearing, type Needed, type Reading, type Weighed, weigh } from '../../lib/detect/topics/hear.ts';
import type { TopicModels } from '../../lib/detect/topics/models.ts';
import { trainingPrompts } from '../../tests/accuracy/prompts.ts';
import { type Boosted, type BoostOptions, boost } from '../train-names/boosting.ts';
import { randomFrom } from '../train-names/random.ts';
import { readUnseen } from '../train-names/unseen.ts';
import { NEEDED } from './needed.ts';
import { nameCurve, report } from './report.ts';
import { authoredSamples, type Sample, sampleOf } from './samples.ts';
import { trainSettle } from './settle.ts';
import { scorersFrom, trainWords } from './words.ts';
import { writeModels } from './write-models.ts';

const FOLDS = [0, 1, 2, 3, 4];
const TREES: BoostOptions = { trees: 38, depth: 4, rate: 0.1, leastLeaf: 4, l2: 5, rows: 0.7, facts: 0.4, steps: 16 };
/** Duties are told by fewer facts. */
const DUTY_TREES = 20;
const CURVE = { person: [-1.3, -1, -0.4], alone: [-0.7, 0.1, 0.4], work: [0], marking: [-0.2], business: [-1] };
const PARTS = ['person', 'work', 'marking', 'business'] as const;
type Part = (typeof PARTS)[number];

/** A sample after the first step, with the people that are left after the last step of names. */
export interface Stage {
  readonly sample: Sample;
  readonly reading: Reading;
  readonly scores: readonly number[];
  readonly seen: readonly Seen[];
  readonly weighed: readonly Weighed[];
}

function stageOf(sample: Sample, reading: Reading, weights: SettleWeights): Stage {
  const { text, tables, verdicts } = sample;
  const scores = surroundedRows({ verdicts, reading }).map((row) => settled(row, weights));
  const people = peopleOf(text, { ...verdicts, scores }).map((hit): Seen => ({ ...hit, detector: hit.category }));
  const seen = identified(text, tables, people);
  return { sample, reading, scores, seen, weighed: weigh(reading, anchorsOf(resolveOverlaps(seen))) };
}

interface Row {
  readonly row: Float32Array;
  readonly label: number;
  readonly weight: number;
}

function rowsFor(part: Part, stages: readonly Stage[]): Row[] {
  return stages.flatMap(({ sample, weighed }) =>
    weighed.flatMap(({ row }, window): Row[] => {
      const label = sample.labels[window]?.[part];
      return label === undefined ? [] : [{ row, label, weight: 1 / Math.sqrt(weighed.length) }];
    }),
  );
}

function topicRows(stages: readonly Stage[], sensitive: ReadonlyMap<Weighed, number>): Row[] {
  return stages.flatMap(({ sample, weighed }) =>
    weighed.flatMap((one, window) =>
      candidates(one, sensitive.get(one) ?? 0).flatMap(({ topic, row }): Row[] => {
        const label = sample.labels[window]?.[topic];
        return label === undefined ? [] : [{ row, label, weight: 1 / Math.sqrt(weighed.length) }];
      }),
    ),
  );
}

function grow(rows: readonly Row[], seed: number, trees = TREES.trees): Boosted {
  const labels = Uint8Array.from(rows, ({ label }) => label);
  const weights = Float32Array.from(rows, ({ weight }) => weight);
  return boost(
    rows.map(({ row }) => row),
    labels,
    weights,
    { ...TREES, trees },
    randomFrom(seed),
  );
}

const growParts = (stages: readonly Stage[]) =>
  Object.fromEntries(
    PARTS.map((part, k) => [part, grow(rowsFor(part, stages), k + 1, part === 'person' ? TREES.trees : DUTY_TREES)]),
  ) as Record<Part, Boosted>;

function main(): void {
  const unseen = readUnseen();
  const samples = [...trainingPrompts().map((prompt) => sampleOf(prompt, unseen)), ...authoredSamples()];
  const without = <One>(fold: number, all: readonly One[], foldOf: (one: One) => number) => all.filter((one) => foldOf(one) !== fold);
  const scorers = FOLDS.map((fold) => scorersFrom(trainWords(without(fold, samples, (sample) => sample.fold))));
  const readings = new Map(
    samples.map((sample): [Sample, Reading] => {
      const odds = sample.gathered.pieces.map(({ slots }) => scorers[sample.fold]?.score(slots) ?? new Float32Array());
      return [sample, { ...sample.gathered, odds }];
    }),
  );
  const settles = FOLDS.map((fold) =>
    trainSettle(
      without(fold, samples, (sample) => sample.fold),
      readings,
    ),
  );
  const stages = samples.map((sample) => stageOf(sample, readings.get(sample) as Reading, settles[sample.fold] ?? []));
  nameCurve(stages);
  const others = (fold: number) => without(fold, stages, ({ sample }) => sample.fold);
  const heard = FOLDS.map((fold) => growParts(others(fold)));
  const sensitive = new Map(
    stages.flatMap(({ sample, weighed }) => weighed.map((one) => [one, heard[sample.fold]?.person.score(one.row) ?? 0] as const)),
  );
  const topics = FOLDS.map((fold) => grow(topicRows(others(fold), sensitive), 9));
  const modelsFor = ({ fold }: Sample, needed: Needed): TopicModels => ({
    scorers: scorers[fold] as TopicModels['scorers'],
    hearing: { ...heard[fold], topic: topics[fold] } as Hearing,
    needed,
    settle: [],
  });
  report('as it is', stages, (sample) => modelsFor(sample, NEEDED), true);
  if (process.argv.includes('--curve'))
    for (const [question, values] of Object.entries(CURVE))
      for (const value of values)
        report(`${question} from ${value}`, stages, (sample) => modelsFor(sample, { ...NEEDED, [question]: value }));
  const hearing = { ...growParts(stages), topic: grow(topicRows(stages, sensitive), 9) };
  console.log(`${samples.length} samples`, writeModels(trainWords(samples), hearing, trainSettle(samples, readings)));
}

main();
