import type { PreparedText } from '../../text/prepare.ts';
import type { Tables } from '../tables/find-tables.ts';
import type { Trees } from '../trees.ts';
import { QUESTIONS, type Question } from './asked.ts';
import { type Anchor, type Gathered, gather, type Piece, type Span } from './evidence.ts';
import type { Scorers } from './scorer.ts';
import { SAID, type Said, topicFacts } from './topic-facts.ts';
import { type Odds, type Placed, placeCues, WINDOW_FACTS, wholeFacts, windowFacts } from './window-facts.ts';

/** Second step, over the scorers' odds, the cues, the frames and the people: which questions, and which topics. */
export type Hearing = Readonly<Record<Exclude<Question, 'real'> | 'topic', Trees>>;

/** Log-odds from which an answer counts as yes. `alone`: as `person`, in a text that names nobody; `marks`: a topic that says little of a person by itself. */
export type Needed = Readonly<Record<Exclude<Question, 'real'> | 'alone' | 'topic' | 'marks', number>>;

/** A window with its cues, people and row of facts, before the second step. */
export interface Weighed {
  readonly piece: Piece;
  readonly placed: readonly Placed[];
  /** Log-odds of each topic by the words alone, in the order of `SAID`. */
  readonly topics: readonly number[];
  readonly row: Float32Array;
}

/** The windows of a text before and after the first step. */
export interface Reading extends Gathered {
  readonly odds: readonly Odds[];
}

/** The first step, window by window. `names`: what may be private people's, left out of the words. */
export function read(text: PreparedText, tables: Tables, names: readonly Span[], scorers: Scorers): Reading {
  const gathered = gather(text, tables, names);
  return { ...gathered, odds: gathered.pieces.map(({ slots }) => scorers.score(slots)) };
}

/** The rows for the second step. */
export function weigh(reading: Reading, anchors: readonly Anchor[]): Weighed[] {
  const { pieces, evidence, odds } = reading;
  const whole = wholeFacts(pieces, odds, anchors);
  return pieces.map((piece, place) => {
    const placed = placeCues(piece, evidence.stream, anchors);
    return {
      piece,
      placed,
      topics: [...(odds[place] ?? [])].slice(QUESTIONS.length),
      row: windowFacts(reading, place, placed, whole),
    };
  });
}

/** A topic that a cue or the words of the window speak for, and its row of facts. */
export interface Candidate {
  readonly topic: Said;
  readonly row: Float32Array;
}

/** Log-odds from which a topic is asked about although no cue was said. */
const WORTH_ASKING = -2.5;
const TAKEN = ['person', 'people', 'surest', 'narrowSensitive', 'words'].map((name) => WINDOW_FACTS.indexOf(name));

/** The topics to ask about in one window. `sensitive`: log-odds that something sensitive is said of a real person. */
export function candidates({ placed, topics, row }: Weighed, sensitive: number): Candidate[] {
  const named = new Set<string>(placed.filter(({ tier }) => tier !== 'frame').map((cue) => cue.of));
  const [person = 0, people = 0, surest = 0, narrow = 0, words = 0] = TAKEN.map((place) => row[place] ?? 0);
  const window = { sensitive, person, people, surest, narrow, words };
  return SAID.flatMap((topic, place): Candidate[] =>
    named.has(topic) || (topics[place] ?? -9) > WORTH_ASKING ? [{ topic, row: topicFacts(place, placed, topics, window) }] : [],
  );
}
