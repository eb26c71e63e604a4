import { judgeNames, type Verdicts } from '../../lib/detect/names/judge.ts';
import { maybeNames } from '../../lib/detect/reading.ts';
import { findTables, type Tables } from '../../lib/detect/tables/find-tables.ts';
import { type Asked, QUESTIONS } from '../../lib/detect/topics/asked.ts';
import { type Gathered, gather } from '../../lib/detect/topics/evidence.ts';
import { SENSITIVE } from '../../lib/detect/topics/features.ts';
import { topics } from '../../lib/detect/topics/index.ts';
import { SAID } from '../../lib/detect/topics/topic-facts.ts';
import { type PreparedText, prepare } from '../../lib/text/prepare.ts';
import type { Prompt } from '../../tests/accuracy/prompts.ts';
import { type GoldSpan, goldSpans } from '../train-names/corpus.ts';
import { foldOf } from '../train-names/examples.ts';
import { isPrivate } from '../train-names/train-private.ts';
import type { readUnseen } from '../train-names/unseen.ts';
import { business, harmless, noWork, openBusiness, orders, singledOut, work } from './data/authored.ts';

/** 1, 0, or undefined where the labels do not say. */
export type Label = 0 | 1 | undefined;
export type Labels = Readonly<Record<Asked, Label>>;

/** A prompt as the topic stage meets it: with the names that models found which had not seen it. */
export interface Sample {
  readonly prompt: Prompt | undefined;
  readonly fold: number;
  readonly text: PreparedText;
  readonly tables: Tables;
  readonly verdicts: Verdicts;
  /** Private people's names as the labels mark them, in `text.folded`. */
  readonly gold: readonly GoldSpan[];
  readonly gathered: Gathered;
  /** Labels for each window. */
  readonly labels: readonly Labels[];
}

/** Which of a sample's mentions the labels mark as private, in order. */
export function goldMentions({ verdicts: { mentions, sequence }, gold }: Sample): boolean[] {
  const { tokens } = sequence.text;
  return mentions.map(({ from, to }) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? 0;
    return gold.some((span) => span.start < end && start < span.end);
  });
}

export function sampleOf(prompt: Prompt, unseen: ReturnType<typeof readUnseen>): Sample {
  const text = prepare(prompt.text);
  const tables = findTables(text);
  const verdicts = unseen(prompt.id, text) ?? judgeNames(text, tables.columnAt);
  const gathered = gather(text, tables, maybeNames(text, verdicts));
  const gold = goldSpans({ ...prompt, text: text.folded }).filter(({ kind }) => isPrivate(kind));
  return { prompt, fold: foldOf(prompt.id), text, tables, verdicts, gold, gathered, labels: labelsOf(prompt, text, gathered, gold) };
}

/** In a text of many windows, a window is one where a marked phrase stands in it; where none does the labels do not say. */
function labelsOf(prompt: Prompt, text: PreparedText, { evidence, pieces }: Gathered, gold: readonly GoldSpan[]): Labels[] {
  const spans = prompt.entities.flatMap(({ category, text: phrase }) => {
    const at = text.folded.indexOf(prepare(phrase).folded);
    return at < 0 ? [] : [{ category, start: at, end: at + phrase.length }];
  });
  return pieces.map(({ window }) => {
    const start = evidence.stream.starts[window.from] ?? 0;
    const end = evidence.stream.ends[window.to - 1] ?? 0;
    const holds = (span: { readonly start: number; readonly end: number }) => span.start < end && span.end > start;
    const label = (isOne: (category: string) => boolean): Label => {
      if (!prompt.entities.some(({ category }) => isOne(category))) return 0;
      return pieces.length === 1 || spans.some((span) => isOne(span.category) && holds(span)) ? 1 : undefined;
    };
    return {
      real: gold.some(holds) ? 1 : 0,
      person: label((category) => (SENSITIVE as ReadonlySet<string>).has(category)),
      work: label((category) => category === 'pupil_work'),
      marking: label((category) => category === 'ai_marking'),
      business: label((category) => category === 'confidential_business'),
      ...(Object.fromEntries(SAID.map((topic) => [topic, label((category) => category === topic)])) as Pick<Labels, (typeof SAID)[number]>),
    };
  });
}

const UNSAID = Object.fromEntries(SAID.map((topic) => [topic, undefined])) as Pick<Labels, (typeof SAID)[number]>;
const NONE: Labels = {
  ...UNSAID,
  ...(Object.fromEntries(QUESTIONS.map((question) => [question, 0])) as Record<(typeof QUESTIONS)[number], 0>),
};

/** The examples are what a topic's file promises; short as they are, each counts as several prompts. */
const EXAMPLES_COUNT = 5;
const UNASKED: Labels = {
  ...UNSAID,
  ...(Object.fromEntries(QUESTIONS.map((question) => [question, undefined])) as Record<(typeof QUESTIONS)[number], Label>),
};
const questionOf = (topic: string): string =>
  ({ pupil_work: 'work', ai_marking: 'marking', confidential_business: 'business' })[topic] ?? topic;

/** The prompts written for this training beside the corpus, and the examples of the topic files. */
export function authoredSamples(): Sample[] {
  const all: (readonly [string, Labels])[] = [
    ...singledOut.map((text) => [text, { ...NONE, person: 1 }] as const),
    ...[...harmless, ...noWork, ...openBusiness, ...orders].map((text) => [text, NONE] as const),
    ...business.map((text) => [text, { ...NONE, person: undefined, business: 1 }] as const),
    ...work.map(({ text, marking }) => [text, { ...NONE, work: 1, marking: marking ? 1 : 0 }] as const),
  ];
  for (const { id, examples } of topics.flatMap((topic) => Array.from({ length: EXAMPLES_COUNT }, () => topic))) {
    all.push(
      ...examples.hits.map(
        (text) => [text, { ...UNASKED, [questionOf(id)]: 1 as const, ...(SENSITIVE.has(id) ? { person: 1 as const } : {}) }] as const,
      ),
    );
    all.push(...examples.misses.map((text) => [text, { ...UNASKED, [questionOf(id)]: 0 }] as const));
  }
  return all.map(([line, labels], place) => {
    const text = prepare(line);
    const tables = findTables(text);
    const verdicts = judgeNames(text, tables.columnAt);
    const gathered = gather(text, tables, maybeNames(text, verdicts));
    return { prompt: undefined, fold: place % 5, text, tables, verdicts, gold: [], gathered, labels: gathered.pieces.map(() => labels) };
  });
}
