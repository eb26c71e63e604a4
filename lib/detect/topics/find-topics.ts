import type { PreparedText } from '../../text/prepare.ts';
import type { Topic } from '../categories.ts';
import type { Tables } from '../tables/find-tables.ts';
import { columnTopics } from './columns.ts';
import type { Cue } from './cues.ts';
import { type Anchor, gather, type Piece } from './evidence.ts';
import { SENSITIVE, type Vocabulary, vocabularyOf } from './features.ts';
import { guessTopic } from './guess.ts';
import { models } from './model.generated.ts';
import { type Model, score } from './scorer.ts';
import type { Stream } from './stream.ts';
import { nearestAnchor, type Reach } from './subjects.ts';
import { confidenceOf, spanOf, type TopicHit } from './topic-hit.ts';
import { withoutSubject } from './without-subject.ts';

/** `person`: something sensitive is said of a real person; `work`, `marking`, `business`: see the topic files. */
export type Scorers = Readonly<Record<'person' | 'work' | 'marking' | 'business', Model>>;

const NEVER = Number.POSITIVE_INFINITY;

/** Log-odds that a cue needs from the window it stands in, by how near the next person is. Tuned on the training part of the corpus. */
const NEEDED: Readonly<Record<Reach | 'alone', Readonly<Record<'strong' | 'usual' | 'near', number>>>> = {
  sentence: { strong: -4, usual: -1.6, near: -1.2 },
  window: { strong: -1.9, usual: -1, near: NEVER },
  before: { strong: -1.4, usual: -0.3, near: NEVER },
  alone: { strong: 0.8, usual: 1, near: NEVER },
};

/** A person's marks and absences say little unless they are named. */
const NAMED_ONLY: ReadonlySet<string> = new Set<Topic>(['assessment', 'attendance']);
/** What a plain statement that the case or the work is invented takes away. */
const DECLARED = 2.5;
/** What each name of nobody private takes away from what is said of nobody named, up to the fourth. */
const STRANGER = 0.3;
/** In the sentence of "the only", "our first" or "the one whose" little more is needed: a rare trait in a narrow frame is one person. */
const NARROWED = 1.5;
/** An unnamed person is meant although no cue of ours was said. */
const SINGLED_OUT_FROM = 0.9;
/** Everyday words name the topics of a window that is surely sensitive; where nobody is named they need more. */
const WEAK_FROM = { near: 0.3, alone: 0.8 } as const;

/** The same without any cue at all. */
const GUESS_FROM = { near: 0.3, alone: 1.1 } as const;

/**
 * Topics about identifiable people, and the duties. Linear in the text; never throws.
 * `anchors` are sorted by start; offsets are in `text.folded`.
 */
export function findTopics(text: PreparedText, tables: Tables, anchors: readonly Anchor[], scorers: Scorers = models): TopicHit[] {
  const { evidence, pieces } = gather(text, tables, anchors, knownTo(scorers));
  const { stream } = evidence;
  const doubt = evidence.whole.some((feature) => feature.startsWith('@text:declared')) ? DECLARED : 0;
  const columns = doubt > 0 ? [] : columnTopics(text, tables, anchors);
  return columns.concat(
    pieces.flatMap((piece) => {
      const sure = score(scorers.person, piece.features) - doubt;
      const alone = sure - STRANGER * Math.min(4, piece.strangers);
      const said = personal(piece, stream, anchors, { sure, alone });
      const hits = said.some((hit) => SENSITIVE.has(hit.topic))
        ? said
        : said.concat(guessed(piece, stream, anchors, { sure, alone }, scorers));
      return [...hits, ...unnamed(piece, stream, hits, alone), ...withoutSubject(piece, stream, scorers, doubt)];
    }),
  );
}

/** Log-odds of the window for people who are named, and for somebody who is not. */
interface Odds {
  readonly sure: number;
  readonly alone: number;
}

let vocabulary: { readonly of: Scorers; readonly words: Vocabulary } | undefined;

/** Built once for the scorers in use. */
function knownTo(scorers: Scorers): Vocabulary {
  if (vocabulary?.of !== scorers) {
    vocabulary = { of: scorers, words: vocabularyOf(Object.values(scorers).flatMap(({ weights }) => [...weights.keys()])) };
  }
  return vocabulary.words;
}

function personal({ window, cues }: Piece, stream: Stream, anchors: readonly Anchor[], odds: Odds): TopicHit[] {
  const hits: TopicHit[] = [];
  const weak: TopicHit[] = [];
  const narrow = new Set(cues.filter((cue) => cue.of === 'narrow').map((cue) => stream.sentences[cue.from]));
  for (const cue of cues) {
    if (cue.tier === 'frame' || !(SENSITIVE.has(cue.of) || NAMED_ONLY.has(cue.of))) continue;
    const { anchor, reach } = nearestAnchor(stream, cue, window, anchors);
    const margin = marginOf(
      cue,
      reach,
      reach === 'alone' ? odds.alone + (narrow.has(stream.sentences[cue.from]) ? NARROWED : 0) : odds.sure,
    );
    if (margin < 0) continue;
    const hit = {
      ...spanOf(stream, cue),
      topic: cue.of as Topic,
      confidence: confidenceOf(margin),
      anchor: anchor ?? 'singled_out',
    } as const;
    if (cue.tier === 'weak' || (reach === 'alone' && NAMED_ONLY.has(cue.of))) weak.push(hit);
    else hits.push(hit);
  }
  const seen = new Set(hits.map((hit) => hit.topic));
  return hits.concat(weak.filter((hit) => !seen.has(hit.topic)));
}

/** What the scorer is sure of without any cue, under the topic its words go with. */
function guessed({ window }: Piece, stream: Stream, anchors: readonly Anchor[], odds: Odds, scorers: Scorers): TopicHit[] {
  if (odds.sure < GUESS_FROM.near) return [];
  const guess = guessTopic(stream, window, scorers.person);
  if (!guess) return [];
  const { anchor, reach } = nearestAnchor(stream, guess, window, anchors);
  const margin = reach === 'alone' ? odds.alone - GUESS_FROM.alone : odds.sure - GUESS_FROM.near;
  if (margin < 0) return [];
  return [{ ...spanOf(stream, guess), topic: guess.topic, confidence: confidenceOf(margin), anchor: anchor ?? 'singled_out' }];
}

/** How far above its threshold a cue lies; below zero it is not reported. */
function marginOf(cue: Cue, reach: Reach | 'alone', sure: number): number {
  if (cue.tier === 'weak') return SENSITIVE.has(cue.of) ? sure - WEAK_FROM[reach === 'alone' ? 'alone' : 'near'] : -1;
  if (cue.tier === 'frame') return -1;
  if (!NAMED_ONLY.has(cue.of)) return sure - NEEDED[reach][cue.tier];
  if (reach === 'alone') return cue.tier === 'strong' ? sure - WEAK_FROM.alone : -1;
  if (reach === 'sentence') return cue.tier === 'strong' ? 1 : 0.5;
  return reach === 'window' && cue.tier === 'strong' ? 0.3 : -1;
}

/** The words that single out a person nobody named, when something sensitive is said of them. */
function unnamed({ cues }: Piece, stream: Stream, hits: readonly TopicHit[], sure: number): TopicHit[] {
  const frames = cues.filter((cue) => cue.of === 'identifying_context');
  const singled = hits.some((hit) => hit.anchor === 'singled_out');
  const chosen = singled || sure > SINGLED_OUT_FROM ? frames : frames.filter((cue) => cue.tier === 'strong' && hits.length > 0 && sure > 0);
  const single = (cue: Cue): TopicHit => ({
    ...spanOf(stream, cue),
    topic: 'identifying_context',
    confidence: confidenceOf(Math.max(0, sure)),
    anchor: 'singled_out',
  });
  if (chosen.length > 0) return chosen.map(single);
  if (sure <= SINGLED_OUT_FROM || (hits.length > 0 && !singled)) return [];
  const told = cues.find(({ of }) => of === 'somebody' || of === 'post' || of === 'kin' || of === 'third' || of === 'feel');
  return told ? [single(told)] : [];
}
