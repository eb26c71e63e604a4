/**
 * Trains the linear scorers of `lib/detect/topics` on the part of `tests/corpus/train` that is not held out and writes
 * `lib/detect/topics/model.generated.ts`. Logistic regression with AdaGrad (Duchi et al. 2011), then pruned to the features that
 * weigh most. Deterministic: the same corpus gives the same file. `node scripts/train-topics.ts`
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findTables } from '../lib/detect/tables/find-tables.ts';
import { type Anchor, gather } from '../lib/detect/topics/evidence.ts';
import { SENSITIVE } from '../lib/detect/topics/features.ts';
import { type PreparedText, prepare } from '../lib/text/prepare.ts';
import { heldOut } from '../tests/accuracy/split.ts';
import { business, harmless, noWork, openBusiness, orders, singledOut, work } from './train-topics/data/authored.ts';
import { type Trained, trainPruned } from './train-topics/regression.ts';

export interface Prompt {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly expect: 'allow' | 'warn' | 'block';
  readonly entities: readonly { readonly category: string; readonly text: string }[];
  /** Names of people who are not private: public, fictional, exercise. */
  readonly mentions?: readonly { readonly kind: string; readonly text: string }[];
}

export interface Sample {
  readonly id: string;
  readonly features: readonly string[];
  /** Per model: 1, 0, or undefined where the labels do not say. */
  readonly labels: Readonly<Record<ModelName, number | undefined>>;
}

export const MODELS = { person: 700, work: 220, marking: 180, business: 140 } as const;
export type ModelName = keyof typeof MODELS;

const folder = new URL('../tests/corpus/train/', import.meta.url);

export function readPrompts(): Prompt[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line): Prompt => ({ file, ...(JSON.parse(line) as Omit<Prompt, 'file'>) })),
    );
}

/** The people the labels name, as the engine would hand them over. */
export function labelledPeople(text: PreparedText, prompt: Prompt): Anchor[] {
  return anchorsFor(
    text,
    prompt.entities.filter(({ category }) => category === 'person_name' || category === 'person_initials').map((entity) => entity.text),
  );
}

function anchorsFor(text: PreparedText, names: readonly string[]): Anchor[] {
  const anchors: Anchor[] = [];
  names.forEach((name, person) => {
    const wanted = prepare(name).folded;
    for (let at = text.folded.indexOf(wanted); at >= 0; at = text.folded.indexOf(wanted, at + 1)) {
      if (/[\p{L}\p{N}]/u.test(text.folded.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(text.folded.charAt(at + wanted.length))) continue;
      anchors.push({ start: at, end: at + wanted.length, named: true, person });
    }
  });
  return anchors.sort((a, b) => a.start - b.start);
}

export function samplesOf(prompt: Prompt): Sample[] {
  const text = prepare(prompt.text);
  return samplesWith(prompt, text, labelledPeople(text, prompt));
}

/** One prompt in so many is also shown with mistakes in its names. */
const MISTAKE_IN = 5;

/**
 * The same prompts with mistakes of the kind that name rules make: private people overlooked, and characters taken for people. The scorers
 * must not lean on names being right.
 */
export function mistakenSamples(prompt: Prompt, place: number): Sample[] {
  if (place % MISTAKE_IN !== 0) return [];
  const text = prepare(prompt.text);
  const people = labelledPeople(text, prompt);
  const others = (prompt.mentions ?? []).filter(({ kind }) => kind !== 'organisation_or_place').map((mention) => mention.text);
  const overlooked = people.length > 0 ? samplesWith(prompt, text, []) : [];
  const taken = others.length > 0 && prompt.expect === 'allow' ? samplesWith(prompt, text, anchorsFor(text, others)) : [];
  return [...overlooked, ...taken];
}

function samplesWith(prompt: Prompt, text: PreparedText, people: readonly Anchor[]): Sample[] {
  const { evidence, pieces } = gather(text, findTables(text), people);
  const whole = pieces.length === 1;
  const spans = prompt.entities.flatMap(({ category, text: phrase }) => {
    const at = text.folded.indexOf(prepare(phrase).folded);
    return at < 0 ? [] : [{ category, at, end: at + phrase.length }];
  });
  return pieces.map(({ window, features }) => {
    const start = evidence.stream.starts[window.from] ?? 0;
    const end = evidence.stream.ends[window.to - 1] ?? 0;
    const label = (isOne: (category: string) => boolean): number | undefined => {
      const marked = prompt.entities.some(({ category }) => isOne(category));
      if (!marked) return 0;
      return whole || spans.some((span) => isOne(span.category) && span.at < end && span.end > start) ? 1 : undefined;
    };
    return {
      id: prompt.id,
      features: [...features],
      labels: {
        person: label((category) => (SENSITIVE as ReadonlySet<string>).has(category)),
        work: label((category) => category === 'pupil_work'),
        marking: label((category) => category === 'ai_marking'),
        business: label((category) => category === 'confidential_business'),
      },
    };
  });
}

/** The prompts written for training beside the corpus. */
export function authoredSamples(): Sample[] {
  const sample = (text: string, labels: Sample['labels']): Sample[] => {
    const prepared = prepare(text);
    return gather(prepared, findTables(prepared), []).pieces.map(({ features }) => ({ id: 'authored', features: [...features], labels }));
  };
  const none = { person: 0, work: 0, marking: 0, business: 0 };
  return [
    ...singledOut.flatMap((text) => sample(text, { ...none, person: 1 })),
    ...[...harmless, ...noWork, ...openBusiness, ...orders].flatMap((text) => sample(text, none)),
    ...business.flatMap((text) => sample(text, { ...none, person: undefined, business: 1 })),
    ...work.flatMap(({ text, marking }) => sample(text, { person: 0, work: 1, marking: marking ? 1 : 0, business: 0 })),
  ];
}

function pack({ bias, weights }: Trained): string {
  const lines = new Map<number, string[]>();
  for (const [feature, weight] of weights) {
    const tenths = Math.round(weight * 10);
    if (tenths === 0) continue;
    const there = lines.get(tenths);
    if (there) there.push(feature);
    else lines.set(tenths, [feature]);
  }
  const packed = [...lines].sort((a, b) => a[0] - b[0]).map(([weight, features]) => [weight, ...features.sort()].join('\t'));
  return `unpack(${bias.toFixed(4)}, ${JSON.stringify(packed.join('\n'))})`;
}

const HINTS = 500;

/**
 * Which topic each telling word of the `person` scorer goes with: the topic whose prompts hold it most often beyond chance. Used to name a topic
 * where no cue of ours was said.
 */
function hintsOf(prompts: readonly Prompt[], weights: ReadonlyMap<string, number>): string {
  const topicCounts = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (const prompt of prompts) {
    const topics = new Set(
      prompt.entities.map(({ category }) => category).filter((category) => (SENSITIVE as ReadonlySet<string>).has(category)),
    );
    const features = new Set(samplesOf(prompt).flatMap((sample) => sample.features));
    for (const topic of topics) {
      topicCounts.set(topic, (topicCounts.get(topic) ?? 0) + 1);
      for (const feature of features) {
        const counts = together.get(feature) ?? new Map<string, number>();
        together.set(feature, counts.set(topic, (counts.get(topic) ?? 0) + 1));
      }
    }
  }
  const telling = [...weights]
    .filter(([name, weight]) => weight > 0.1 && !name.includes('@') && !/[.#]/.test(name))
    .sort((a, b) => b[1] - a[1]);
  const lines = new Map<string, string[]>();
  for (const [name] of telling.slice(0, HINTS)) {
    const best = [...(together.get(name) ?? [])].sort(
      (a, b) => b[1] / ((topicCounts.get(b[0]) ?? 0) + 30) - a[1] / ((topicCounts.get(a[0]) ?? 0) + 30),
    )[0];
    if (best) lines.set(best[0], [...(lines.get(best[0]) ?? []), name]);
  }
  return [...lines].map(([topic, names]) => [topic, ...names.sort()].join('\t')).join('\n');
}

function main(): void {
  const prompts = readPrompts().filter((prompt) => !heldOut(prompt.id));
  const samples = prompts.flatMap((prompt, place) => [...samplesOf(prompt), ...mistakenSamples(prompt, place)]).concat(authoredSamples());
  const trained = (Object.keys(MODELS) as ModelName[]).map((name) => [name, trainPruned(samples, name, MODELS[name])] as const);
  const models = trained.map(([name, model]) => `  ${name}: ${pack(model)},\n`);
  const hints = hintsOf(prompts, trained.find(([name]) => name === 'person')?.[1].weights ?? new Map());
  const file = `/** Written by scripts/train-topics.ts; do not edit. */\nimport { type Model, unpack, unpackHints } from './scorer.ts';\n\nexport const models = {\n${models.join('')}} satisfies Record<string, Model>;\n\nexport const hints = unpackHints(${JSON.stringify(hints)});\n`;
  writeFileSync(new URL('../lib/detect/topics/model.generated.ts', import.meta.url), file);
  console.log(`${samples.length} windows, ${(file.length / 1000).toFixed(0)} kB`);
}

if (import.meta.main) main();
