import type { PreparedText } from '../../text/prepare.ts';
import { readText } from '../reading.ts';
import { findTables, type Tables } from '../tables/find-tables.ts';
import { type Hit, LEAST } from '../types.ts';
import { readSection } from './declared.ts';
import { fellowsOf } from './fellows.ts';
import { initialsWithMarks } from './initials.ts';
import type { Verdicts } from './judge.ts';
import { isNobody } from './nobody.ts';
import type { Described } from './people.ts';
import { rollNames, type Span } from './rolls.ts';
import type { Sequence } from './sequence.ts';
import { SHAPE } from './words.ts';

/** A private person's name; `person` numbers the distinct people of the text ("Noah" after "Noah Whitfield" is the same one). */
export interface PersonHit extends Hit {
  readonly category: 'person_name' | 'person_initials';
  readonly person: number;
}

/** Two or three capitals beside a mark. */
const INITIALS_CONFIDENCE = 0.7;

/**
 * Finds private people's names and initials; offsets are into `text.folded`, sorted, without overlaps; `confidence` is `least` or more.
 * Names of public figures, characters, people in exercises, bodies and places are not reported. Linear in the length of the text.
 */
export const findPeople = (text: PreparedText, tables: Tables = findTables(text), least = LEAST): PersonHit[] =>
  peopleOf(text, readText(text, tables).verdicts, least);

/** The private people among the mentions, and initials that stand beside a mark. */
export function peopleOf(text: PreparedText, { sequence, mentions, scores }: Verdicts, least = LEAST): PersonHit[] {
  const people = new Map<number | string, number>();
  const hits = mentions.flatMap((mention, k): PersonHit[] => {
    const confidence = 1 / (1 + Math.exp(-(scores[k] ?? 0)));
    if (confidence < least || isNobody(sequence, mention)) return [];
    const person = people.get(mention.person) ?? people.size;
    people.set(mention.person, person);
    return [{ category: mention.initials ? 'person_initials' : 'person_name', ...spanOf(sequence, mention), confidence, person }];
  });
  const sure = hits.filter(({ confidence }) => confidence >= LEAST);
  let next = 0;
  for (const { start, end, letters } of initialsWithMarks(text)) {
    while ((sure[next]?.end ?? end) <= start) next += 1;
    if ((sure[next]?.start ?? end) < end) continue;
    const person = people.get(letters) ?? people.size;
    people.set(letters, person);
    hits.push({ category: 'person_initials', start, end, confidence: INITIALS_CONFIDENCE, person });
  }
  return withLists(
    text,
    sequence,
    hits.sort((a, b) => a.start - b.start),
  );
}

/** Names of rolls are as good as certain, whatever the words around them say: there are none. */
const ROLL_CONFIDENCE = 0.95;
/** Sure enough to count, not as sure as a name that was heard. */
const FELLOW_CONFIDENCE = 0.7;

/** `hits` (sorted), the names of rolls, and those that stand in one list with a name that was found. */
function withLists(text: PreparedText, sequence: Sequence, hits: PersonHit[]): PersonHit[] {
  const rolls = withListed(text, sequence, hits, rollNames(text), ROLL_CONFIDENCE);
  const sure = rolls.filter(({ confidence }) => confidence >= LEAST);
  return withListed(text, sequence, rolls, fellowsOf(text, sure), FELLOW_CONFIDENCE);
}

/** `names` in place of the hits that they touch, each a person of their own, unless the text says that nobody is real. */
function withListed(text: PreparedText, sequence: Sequence, hits: PersonHit[], names: readonly Span[], confidence: number): PersonHit[] {
  if (names.length === 0 || readSection(sequence, 0, text.tokens.length).declared > 0) return hits;
  const taken = new Uint8Array(text.folded.length); // marks, because a long class list would cost its square
  for (const { start, end } of names) taken.fill(1, start, end);
  const isIn = ({ start, end }: PersonHit) => taken.subarray(start, end).includes(1);
  const first = hits.reduce((most, { person }) => Math.max(most, person + 1), 0);
  const listed = names.map(({ start, end }, k): PersonHit => ({ category: 'person_name', start, end, confidence, person: first + k }));
  return [...hits.filter((hit) => !isIn(hit)), ...listed].sort((a, b) => a.start - b.start);
}

/** From the first word to the last, without marks at the ends and without a possessive. */
function spanOf({ text, shapes, facts }: Sequence, mention: Described): { start: number; end: number } {
  let { from, to } = mention;
  while (from < to - 1 && shapes[from] === SHAPE.mark) from += 1;
  while (to > from + 1 && shapes[to - 1] === SHAPE.mark) to -= 1;
  const last = text.tokens[to - 1];
  const bare = facts[to - 1]?.bare ?? '';
  const end = last?.lower.startsWith(bare) ? last.start + bare.length : (last?.end ?? 0);
  return { start: text.tokens[from]?.start ?? 0, end };
}
