import type { Topic } from '../categories.ts';
import { QUESTIONS, type Question } from './asked.ts';
import type { Cue } from './cues.ts';
import type { Anchor, Gathered, Piece } from './evidence.ts';
import { SENSITIVE } from './features.ts';
import { type Frame, frames } from './frames.ts';
import type { Stream } from './stream.ts';
import { firstFrom, nearestAnchor, type Reach } from './subjects.ts';

/** What the linear scorers say of one window: log-odds in the order of `ASKED`. */
export type Odds = Float32Array;

/** A cue with the person it is about. */
export interface Placed extends Cue {
  readonly anchor: number | undefined;
  readonly reach: Reach | 'alone';
}

const FRAMES = Object.keys(frames) as Frame[];
const TIERS = ['strong', 'usual', 'near', 'weak'] as const;
const REACHES = ['sentence', 'window', 'before', 'alone'] as const;
const DUTIES = ['identifying_context', 'pupil_work', 'ai_marking', 'confidential_business', 'assessment', 'attendance'] as const;
const MARKS = [
  '@quote:long',
  '@quote:short',
  '@block',
  '@colon',
  '@verse',
  '@young',
  '@template',
  '@code',
  '@judge',
  '@judge2',
  '@handed',
  '@handed2',
];

/** The numbers of a window's row, in order. */
export const WINDOW_FACTS: readonly string[] = [
  ...'real realMost person personMost personRest work marking business workMost markingMost'.split(' '),
  ...FRAMES.map((frame) => `frame ${frame}`),
  ...FRAMES.map((frame) => `text ${frame}`),
  ...TIERS.map((tier) => `sensitive ${tier}`),
  ...['strong', 'usual'].flatMap((tier) => REACHES.map((reach) => `${tier} ${reach}`)),
  ...DUTIES.flatMap((duty) => [`${duty} strong`, `${duty} usual`]),
  ...MARKS,
  ...'tables people named identifiers surest strangers strangersShare capitals words textWords windows narrowSensitive distinct'.split(' '),
];

/** What is the same for all windows of a text. */
export interface Whole {
  readonly odds: readonly Odds[];
  readonly anchors: readonly Anchor[];
  /** As many numbers as there are frames. */
  readonly frames: readonly number[];
  /** The highest odds of each question. */
  readonly most: Odds;
  readonly person: number;
  readonly people: number;
  readonly surest: number;
}

export function wholeFacts(pieces: readonly Piece[], odds: readonly Odds[], anchors: readonly Anchor[]): Whole {
  const counts = new Map<string, number>();
  for (const { cues } of pieces) for (const { of, tier } of cues) if (tier === 'frame') counts.set(of, (counts.get(of) ?? 0) + 1);
  const most = new Float32Array(QUESTIONS.length).fill(-9);
  for (const own of odds) for (let k = 0; k < most.length; k += 1) most[k] = Math.max(most[k] as number, own[k] ?? 0);
  return {
    odds,
    anchors,
    frames: FRAMES.map((frame) => log(counts.get(frame) ?? 0)),
    most,
    person: odds.reduce((sum, own) => sum + (own[AT.person] ?? 0), 0),
    people: new Set(anchors.map((anchor) => anchor.person)).size,
    surest: anchors.reduce((best, { confidence }) => Math.max(best, confidence), 0),
  };
}

/** Where each question's odds stand. */
export const AT = Object.fromEntries(QUESTIONS.map((question, k) => [question, k])) as Readonly<Record<Question, number>>;

const log = (count: number): number => Math.log2(1 + count);

/** One window as a row of `WINDOW_FACTS` for the trees. `placed`: its cues with the people they are about. */
export function windowFacts(gathered: Gathered, place: number, placed: readonly Placed[], whole: Whole): Float32Array {
  const { evidence, pieces } = gathered;
  const piece = pieces[place];
  const own = whole.odds[place];
  if (!piece || !own) return new Float32Array(WINDOW_FACTS.length);
  const { window } = piece;
  const length = window.to - window.from;
  const [real = 0, person = 0, work = 0, marking = 0, business = 0] = own;
  const rest = whole.odds.length > 1 ? (whole.person - person) / (whole.odds.length - 1) : person;
  const counts = countCues(placed, evidence.stream);
  const count = (key: string) => log(counts.get(key) ?? 0);
  const inside = anchorsIn(whole.anchors, evidence.stream.starts[window.from] ?? 0, evidence.stream.ends[window.to - 1] ?? 0);
  let capitals = 0;
  for (let i = window.from; i < window.to; i += 1) capitals += evidence.named[i] ? 0 : (evidence.stream.capitals[i] ?? 0);
  return Float32Array.from([
    ...[real, whole.most[AT.real] ?? 0, person, whole.most[AT.person] ?? 0, rest],
    ...[work, marking, business, whole.most[AT.work] ?? 0, whole.most[AT.marking] ?? 0],
    ...FRAMES.map((frame) => count(frame)),
    ...whole.frames,
    ...TIERS.map((tier) => count(`sensitive ${tier}`)),
    ...['strong', 'usual'].flatMap((tier) => REACHES.map((reach) => count(`${tier} ${reach}`))),
    ...DUTIES.flatMap((duty) => [count(`${duty} strong`), count(`${duty} usual`)]),
    ...MARKS.map((mark) => (evidence.layout.includes(mark) || evidence.whole.includes(mark) ? 1 : 0)),
    evidence.layout.some((mark) => mark.startsWith('@table')) ? 1 : 0,
    ...[whole.people, log(inside.named), log(inside.other), whole.surest],
    ...[piece.strangers, piece.strangers / length, capitals / length, log(length), log(evidence.stream.words.length)],
    ...[whole.odds.length, count('narrowSensitive'), counts.get('distinct') ?? 0],
  ]);
}

/** Names and other identifiers that start in a stretch of the text. */
function anchorsIn(anchors: readonly Anchor[], start: number, end: number): { named: number; other: number } {
  const counts = { named: 0, other: 0 };
  for (let i = firstFrom(anchors, start); (anchors[i]?.start ?? end) < end; i += 1) counts[anchors[i]?.named ? 'named' : 'other'] += 1;
  return counts;
}

function countCues(placed: readonly Placed[], stream: Stream): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const narrow = new Set(placed.filter((cue) => cue.of === 'narrow').map((cue) => stream.sentences[cue.from]));
  const distinct = new Set<string>();
  for (const { of, tier, reach, from } of placed) {
    if (tier === 'frame') add(of);
    else if (SENSITIVE.has(of)) {
      add(`sensitive ${tier}`);
      if (tier === 'strong' || tier === 'usual') add(`${tier} ${reach}`);
      if (tier !== 'weak') distinct.add(of);
      if (tier !== 'weak' && narrow.has(stream.sentences[from])) add('narrowSensitive');
    } else if ((DUTIES as readonly (Topic | Frame)[]).includes(of)) add(`${of} ${tier}`);
  }
  return counts.set('distinct', distinct.size);
}

/** Each cue of a window with the nearest person. */
export function placeCues(piece: Piece, stream: Stream, anchors: readonly Anchor[]): Placed[] {
  return piece.cues.map((cue): Placed => {
    if (cue.tier === 'frame') return { ...cue, anchor: undefined, reach: 'alone' };
    return { ...cue, ...nearestAnchor(stream, cue, piece.window, anchors) };
  });
}
