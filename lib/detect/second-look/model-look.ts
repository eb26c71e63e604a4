import type { Topic } from '../categories.ts';
import { sentenceAround } from '../names/second-look/sentence.ts';
import type { Seen } from '../overlaps.ts';
import { LEAST } from '../types.ts';
import { isName, meets, UNCERTAIN } from './join.ts';
import { BLOCK, TOPIC_LABELS, thresholds, WARN_OR_BLOCK } from './model/facts.ts';
import { mostPrivate, privateNames, type ReadName } from './model/private-words.ts';
import type { ModelReading } from './model/reading.ts';
import { samePerson } from './same-person.ts';
import type { Opinion, SecondLook } from './types.ts';

/**
 * How much of the model is heard. What is not the model's own threshold was chosen on prompts that neither it nor the fast look beside it had learnt
 * from (scripts/train-second-look/README.md, "Joining"), where values beside these did as well.
 */
const RULES = {
  /** Below this chance of a warning the text is quiet: nothing is added, and topics that are not certain do not count. */
  warn: thresholds.warn,
  /** A text this likely to deserve a warning speaks against no name; the less likely, the more it does. */
  outspoken: 0.95,
  /** A word from here on is a name by itself, though the fast look saw none... */
  add: thresholds.add,
  /** ...and takes its neighbours from here on with it. */
  neighbour: thresholds.private,
  /** From these chances of a block on, topics about somebody are added: of one who is named, and of one who is not... */
  block: { named: 0.5, unnamed: 0.9 },
  /** ...that are at least so likely. */
  topic: thresholds.topic,
  /** What the fast look says of somebody does not count where a block is less likely than this: none of 11 such prompts was to block. */
  unlikely: 0.05,
} as const;

/** Topics about the text and not about a person. */
const DUTIES: ReadonlySet<Topic> = new Set<Topic>(['pupil_work', 'ai_marking']);
const PAPER = TOPIC_LABELS.find(([topic]) => topic === 'confidential_business')?.[1] ?? -1;
/** Of an added topic: it counts, and any other reader may doubt it. */
const TOPIC_CONFIDENCE = 0.6;

/**
 * The model of `public/second-look` as a second opinion. What it may do is in `join.ts`; what it reads, and how well, in
 * scripts/train-second-look. `read` reaches it, wherever it lives; undefined means that it has nothing to say.
 */
export function modelLook(read: (folded: string) => Promise<ModelReading | undefined>): SecondLook {
  return {
    id: 'model',
    async look({ folded }, seen) {
      const reading = isEnglish(folded) ? await read(folded) : undefined;
      return reading ? opinionOf(folded, seen, reading) : { clear: [], add: [] };
    },
  };
}

const LATIN = /\p{Script=Latin}/u;

/** The model has learnt from English alone: it says nothing of a name in other letters, nor of a text of which they are the greater part. */
function isEnglish(folded: string): boolean {
  const letters = folded.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => LATIN.test(letter)).length * 2 >= letters.length;
}

/**
 * Two readers of the same name: their odds multiply, and it counts if they come out even or better. So the surer the fast look is, the smaller the
 * model's odds have to be to clear a name, and the larger to make one of a doubt.
 */
function opinionOf(folded: string, seen: readonly Seen[], { words, labels }: ModelReading): Opinion {
  const warn = labels[WARN_OR_BLOCK] ?? 1;
  const against = Math.min(0, logOdds(warn) - logOdds(RULES.outspoken));
  const counts = (one: Seen): boolean => {
    const chance = LATIN.test(folded.slice(one.start, one.end)) ? mostPrivate(one, words) : undefined;
    return chance === undefined ? one.confidence >= LEAST : logOdds(one.confidence) + logOdds(chance) + against >= 0;
  };
  const names = seen.filter(isName);
  const [likely, doubts] = [names.filter(isLikely), names.filter((one) => !isLikely(one))];
  const clear = likely.filter((one) => !counts(one));
  const needed = neededFor(labels);
  if (warn < RULES.warn) return { clear, add: [], needed };
  const kept = likely.filter((one) => !clear.includes(one));
  const confirmed = doubts.filter(counts).map((one) => ({ ...one, confidence: Math.max(LEAST, mostPrivate(one, words) ?? LEAST) }));
  const found = privateNames(folded, words, RULES.neighbour)
    .filter((one) => one.most >= RULES.add && ![...kept, ...confirmed].some((other) => meets(one, other)))
    .map((one) => nameFrom(folded, one));
  const added = samePerson(folded, names, [...confirmed, ...found]);
  return { clear, add: [...added, ...topicsIn(folded, labels, [...kept, ...added])], needed };
}

const isLikely = ({ confidence }: Seen): boolean => confidence >= LEAST;

/** Beyond 149 in 150 neither reader’s certainty means more. */
const logOdds = (chance: number): number => Math.max(-5, Math.min(5, Math.log(chance / (1 - chance))));

/** No topic is so certain. */
const NEVER = 2;

/** In a quiet text a topic has to be certain, a paper only if it does not sound like one; nothing is said of somebody where nothing is to block. */
function neededFor(labels: readonly number[]): (topic: Topic) => number {
  const isQuiet = (labels[WARN_OR_BLOCK] ?? 1) < RULES.warn;
  const isUnlikely = (place: number) => (labels[place] ?? 1) < RULES.unlikely;
  return (topic) => {
    if (topic === 'confidential_business') return isQuiet && isUnlikely(PAPER) ? UNCERTAIN : 0;
    if (isUnlikely(BLOCK) && !DUTIES.has(topic)) return NEVER;
    return isQuiet ? UNCERTAIN : 0;
  };
}

/** Initials are private names to the model; they are told by their shape. */
const nameFrom = (folded: string, { start, end, most }: ReadName): Seen => ({
  category: /^[A-Z]{2,4}$/.test(folded.slice(start, end)) ? 'person_initials' : 'person_name',
  start,
  end,
  confidence: most,
  detector: 'person_name',
});

/** The model says what a text is about, not where: the sentence around the surest name stands for it, or the first of a text without any. */
function topicsIn(folded: string, labels: readonly number[], people: readonly Seen[]): Seen[] {
  const isBlock = (labels[BLOCK] ?? 0) >= (people.length > 0 ? RULES.block.named : RULES.block.unnamed);
  const likely = TOPIC_LABELS.filter(([topic, place]) => (labels[place] ?? 0) >= RULES.topic && (isBlock || DUTIES.has(topic)));
  if (likely.length === 0) return [];
  const who = people.reduce<Seen | undefined>((best, one) => (best && best.confidence >= one.confidence ? best : one), undefined);
  const first = folded.search(/\S/);
  const span = sentenceAround(folded, who ?? { start: first, end: first + 1 });
  return likely.map(([topic]) => {
    const hit = { category: topic, ...span, confidence: TOPIC_CONFIDENCE, detector: topic };
    return DUTIES.has(topic) ? hit : { ...hit, about: who ?? 'singled_out' };
  });
}
