import type { PreparedText } from '../../text/prepare.ts';
import type { Topic } from '../categories.ts';
import type { Tables } from '../tables/find-tables.ts';
import type { Cue } from './cues.ts';
import { type Anchor, gather, type Piece } from './evidence.ts';
import { SENSITIVE } from './features.ts';
import { models } from './model.generated.ts';
import { type Model, score } from './scorer.ts';
import type { Stream } from './stream.ts';
import { nearestAnchor, type Reach } from './subjects.ts';

/** A topic and whom it is about: the index of an anchor, `singled_out`, or undefined for duties and confidential papers. */
export interface TopicHit {
  readonly topic: Topic;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly anchor: number | 'singled_out' | undefined;
}

/** `person`: something sensitive is said of a real person; `work`, `marking`, `business`: see the topic files. */
export type Scorers = Readonly<Record<'person' | 'work' | 'marking' | 'business', Model>>;

/** Log-odds that a cue needs from the window it stands in, by how near the next person is. Tuned on the training part of the corpus. */
const NEEDED: Readonly<Record<Reach | 'alone', Readonly<Record<'strong' | 'usual' | 'near', number>>>> = {
  sentence: { strong: -2.2, usual: -1.2, near: -1.4 },
  window: { strong: -1.4, usual: -0.5, near: Number.POSITIVE_INFINITY },
  before: { strong: -0.9, usual: 0.2, near: Number.POSITIVE_INFINITY },
  alone: { strong: 0.3, usual: 0.5, near: Number.POSITIVE_INFINITY },
};

/** A person's marks and absences say little unless they are named. */
const NAMED_ONLY: ReadonlySet<string> = new Set<Topic>(['assessment', 'attendance']);
const WITHOUT_SUBJECT = { pupil_work: 'work', ai_marking: 'marking', confidential_business: 'business' } as const;
const NEEDED_WITHOUT_SUBJECT = { pupil_work: -1.2, ai_marking: -1.6, confidential_business: -2.2 } as const;
/** An unnamed person is meant although no cue of ours was said. */
const SINGLED_OUT_FROM = 0.6;

/**
 * Topics about identifiable people, and the duties. Linear in the text; never throws.
 * `anchors` are sorted by start; offsets are in `text.folded`.
 */
export function findTopics(text: PreparedText, tables: Tables, anchors: readonly Anchor[], scorers: Scorers = models): TopicHit[] {
  const { evidence, pieces } = gather(text, tables, anchors);
  return pieces.flatMap((piece) => {
    const sure = score(scorers.person, piece.features);
    const hits = personal(piece, evidence.stream, anchors, sure);
    return [...hits, ...unnamed(piece, evidence.stream, hits, sure), ...withoutSubject(piece, evidence.stream, scorers)];
  });
}

function personal({ window, cues }: Piece, stream: Stream, anchors: readonly Anchor[], sure: number): TopicHit[] {
  const hits: TopicHit[] = [];
  for (const cue of cues) {
    if (!SENSITIVE.has(cue.of) && !NAMED_ONLY.has(cue.of)) continue;
    if (cue.tier === 'frame') continue;
    const { anchor, reach } = nearestAnchor(stream, cue, window, anchors);
    if (reach === 'alone' && NAMED_ONLY.has(cue.of)) continue;
    const margin = NAMED_ONLY.has(cue.of) ? margins(cue, reach) : sure - NEEDED[reach][cue.tier];
    if (margin < 0) continue;
    hits.push({ ...spanOf(stream, cue), topic: cue.of as Topic, confidence: confidenceOf(margin), anchor: anchor ?? 'singled_out' });
  }
  return hits;
}

/** Marks and absences stand beside the name, whatever else the text speaks of. */
function margins(cue: Cue, reach: Reach | 'alone'): number {
  if (reach === 'sentence') return cue.tier === 'strong' ? 1 : 0.5;
  return reach === 'window' && cue.tier === 'strong' ? 0.3 : -1;
}

/** The words that single out a person nobody named, when something sensitive is said of them. */
function unnamed({ cues }: Piece, stream: Stream, hits: readonly TopicHit[], sure: number): TopicHit[] {
  const frames = cues.filter((cue) => cue.of === 'identifying_context');
  const singled = hits.some((hit) => hit.anchor === 'singled_out');
  const chosen = singled || sure > SINGLED_OUT_FROM ? frames : frames.filter((cue) => cue.tier === 'strong' && hits.length > 0 && sure > 0);
  const found = chosen.map(
    (cue): TopicHit => ({
      ...spanOf(stream, cue),
      topic: 'identifying_context',
      confidence: confidenceOf(Math.max(0, sure)),
      anchor: 'singled_out',
    }),
  );
  if (found.length > 0 || hits.length > 0 || sure <= SINGLED_OUT_FROM) return found;
  const told = cues.find(
    (cue) => cue.of === 'somebody' || cue.of === 'kin' || cue.of === 'post' || cue.of === 'feel' || cue.of === 'third',
  );
  return told ? [{ ...spanOf(stream, told), topic: 'identifying_context', confidence: confidenceOf(sure), anchor: 'singled_out' }] : [];
}

function withoutSubject({ cues, features, window }: Piece, stream: Stream, scorers: Scorers): TopicHit[] {
  return (Object.keys(WITHOUT_SUBJECT) as (keyof typeof WITHOUT_SUBJECT)[]).flatMap((topic) => {
    const margin = score(scorers[WITHOUT_SUBJECT[topic]], features) - NEEDED_WITHOUT_SUBJECT[topic];
    if (margin < 0) return [];
    const own = cues.filter((cue) => cue.of === topic);
    const cue = own.find(({ tier }) => tier === 'strong') ?? own[0];
    const span = cue ? spanOf(stream, cue) : { start: stream.starts[window.from] ?? 0, end: stream.ends[window.to - 1] ?? 0 };
    return [{ ...span, topic, confidence: confidenceOf(margin), anchor: undefined }];
  });
}

const spanOf = (stream: Stream, cue: Cue) => ({ start: stream.starts[cue.from] ?? 0, end: stream.ends[cue.to - 1] ?? 0 });

/** 0.5 at the threshold, 0.95 two nats above it. */
const confidenceOf = (margin: number): number => Math.min(0.95, 0.5 + margin * 0.225);
