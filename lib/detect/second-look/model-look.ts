import type { Topic } from '../categories.ts';
import { sentenceAround } from '../names/second-look/sentence.ts';
import type { Seen } from '../overlaps.ts';
import { CERTAIN, UNCERTAIN } from './join.ts';
import { BLOCK, TOPIC_LABELS, thresholds, WARN_OR_BLOCK } from './model/facts.ts';
import { chanceOf, privateNames, type ReadName } from './model/private-words.ts';
import type { ModelReading } from './model/reading.ts';
import { samePerson } from './same-person.ts';
import type { Opinion, SecondLook, Span } from './types.ts';

/**
 * How much of the model is heard. What is not the model's own threshold was chosen on the dev tenth (`tests/accuracy/second-look.ts --dev`), with a fast
 * look that had not learnt from those prompts either: of the uncertain names below `clear` 2 in 38 were private there.
 */
const RULES = {
  /** Below this chance of a warning the text is quiet: nothing uncertain in it counts. From it on, names and duties may be added. */
  warn: thresholds.warn,
  /** Average over an uncertain name's words below which it is nobody's. */
  clear: 0.1,
  /** A name that is nearly certain gives way only to both: so small a chance of a warning, and so small an average. */
  nearlyCertain: { warn: 0.2, clear: 0.5 },
  /** Average from which a name that the fast look let be is one after all. */
  confirm: 0.7,
  /** A word from here on is a name by itself... */
  add: thresholds.add,
  /** ...and takes its neighbours from here on with it. */
  neighbour: thresholds.private,
  /** From this chance of a block on, topics about somebody are added... */
  block: 0.9,
  /** ...that are at least so likely. */
  topic: thresholds.topic,
} as const;

/** Topics about the text and not about a person. */
const DUTIES: ReadonlySet<Topic> = new Set<Topic>(['pupil_work', 'ai_marking']);
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
      const reading = await read(folded);
      return reading ? opinionOf(folded, seen, reading) : { clear: [], add: [] };
    },
  };
}

function opinionOf(folded: string, seen: readonly Seen[], { words, labels }: ModelReading): Opinion {
  const names = seen.filter(({ category }) => category === 'person_name' || category === 'person_initials');
  const chance = (span: Span) => chanceOf(span, words) ?? 0.5;
  const uncertain = names.filter(({ confidence }) => confidence >= 0.5 && confidence < UNCERTAIN);
  const warn = labels[WARN_OR_BLOCK] ?? 1;
  if (warn < RULES.warn) {
    const { nearlyCertain } = RULES;
    const nearly = names.filter(({ confidence }) => confidence >= UNCERTAIN && confidence < CERTAIN);
    const doubted = nearly.filter((one) => warn < nearlyCertain.warn && chance(one) < nearlyCertain.clear);
    return { clear: [...uncertain, ...doubted], add: [], quiet: true };
  }
  const clear = uncertain.filter((one) => chance(one) < RULES.clear);
  const kept = names.filter((one) => one.confidence >= 0.5 && !clear.includes(one));
  const confirmed = names
    .filter((one) => one.confidence < 0.5 && chance(one) >= RULES.confirm)
    .map((one) => ({ ...one, confidence: chance(one) }));
  const found = privateNames(folded, words, RULES.neighbour)
    .filter((one) => one.most >= RULES.add && ![...kept, ...confirmed].some((other) => meets(one, other)))
    .map((one) => nameFrom(folded, one));
  const added = samePerson(folded, names, [...confirmed, ...found]);
  return { clear, add: [...added, ...topicsIn(folded, labels, [...kept, ...added])] };
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

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
  const isBlock = (labels[BLOCK] ?? 0) >= RULES.block;
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
