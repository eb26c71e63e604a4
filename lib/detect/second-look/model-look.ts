import { sentenceAround } from '../names/second-look/sentence.ts';
import type { Seen } from '../overlaps.ts';
import { CERTAIN } from './join.ts';
import { BLOCK, TOPIC_LABELS, thresholds, WARN_OR_BLOCK } from './model/facts.ts';
import { chanceOf, privateNames } from './model/private-words.ts';
import type { ModelReading } from './model/reading.ts';
import { samePerson } from './same-person.ts';
import type { SecondLook, Span } from './types.ts';

export interface Rules {
  /** Average of a doubtful name's words below which it is nobody's. */
  readonly clear: number;
  /** The same for a name that the fast look let be: from here on it is one after all. */
  readonly confirm: number;
  /** A word from here on is a name by itself. */
  readonly add: number;
  /** What a word needs beside such a one. */
  readonly join: number;
  /** Below this chance of a warning the whole text is quiet: no uncertain name in it counts. */
  readonly quiet: number;
  /** From this chance of a block on, topics are added... */
  readonly block: number;
  /** ...that are at least so likely. */
  readonly topic: number;
}
export const RULES: Rules = {
  clear: thresholds.clear,
  confirm: thresholds.private,
  add: thresholds.add,
  join: thresholds.private,
  quiet: thresholds.quiet,
  block: thresholds.block,
  topic: thresholds.topic,
};

const isName = ({ category }: Seen): boolean => category === 'person_name' || category === 'person_initials';
const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export function modelLook(read: (folded: string) => Promise<ModelReading | undefined>, rules: Rules = RULES): SecondLook {
  return {
    id: 'model',
    async look({ folded }, seen) {
      const reading = await read(folded);
      if (!reading) return { clear: [], add: [] };
      const { words, labels } = reading;
      const names = seen.filter(isName);
      const quiet = (labels[WARN_OR_BLOCK] ?? 1) < rules.quiet;
      const chance = (span: Span) => chanceOf(span, words) ?? 0.5;
      const uncertain = names.filter(({ confidence }) => confidence >= 0.5 && confidence < CERTAIN);
      const clear = uncertain.filter((one) => quiet || chance(one) < rules.clear);
      const confirmed = quiet ? [] : names.filter((one) => one.confidence < 0.5 && chance(one) >= rules.confirm);
      const firm = names.filter((one) => one.confidence >= 0.5 && !clear.includes(one));
      const found = quiet ? [] : privateNames(folded, words, rules.join).filter(({ most }) => most >= rules.add);
      const news = found.filter((one) => ![...firm, ...confirmed].some((other) => meets(one, other)));
      const add: Seen[] = samePerson(folded, names, [
        ...confirmed.map((one) => ({ ...one, confidence: Math.max(0.5, chance(one)) })),
        ...news.map(
          ({ start, end, most }): Seen => ({
            category: /^[A-Z]{2,4}$/.test(folded.slice(start, end)) ? 'person_initials' : 'person_name',
            start,
            end,
            confidence: most,
            detector: 'person_name',
          }),
        ),
      ]);
      const people = [...firm, ...add];
      const topics = (labels[BLOCK] ?? 0) < rules.block ? [] : topicsOf(folded, labels, people, rules);
      return { clear, add: [...add, ...topics] };
    },
  };
}

function topicsOf(folded: string, labels: readonly number[], people: readonly Seen[], rules: Rules): Seen[] {
  const about = people.reduce<Seen | undefined>((best, one) => (best && best.confidence >= one.confidence ? best : one), undefined);
  const span = about ? sentenceAround(folded, about) : sentenceAround(folded, { start: 0, end: 0 });
  return TOPIC_LABELS.flatMap(([topic, place]) =>
    (labels[place] ?? 0) < rules.topic
      ? []
      : [{ category: topic, ...span, confidence: 0.6, detector: topic, about: about ?? ('singled_out' as const) }],
  );
}
