import type { PreparedText } from '../../text/prepare.ts';
import type { Topic } from '../categories.ts';
import { declaredInvented } from '../clues/lessons.ts';
import type { Tables } from '../tables/find-tables.ts';
import { columnTopics } from './columns.ts';
import type { Anchor } from './evidence.ts';
import { SENSITIVE } from './features.ts';
import { tellingWord } from './guess.ts';
import { candidates, type Reading, type Weighed, weigh } from './hear.ts';
import { KEPT_SECRET } from './kept-secret.ts';
import { listedNumbers } from './listed.ts';
import { type TopicModels, topicModels } from './models.ts';
import type { Scorers } from './scorer.ts';
import { areAllReplaced } from './singled-out.ts';
import type { Stream } from './stream.ts';
import { nearestAnchor } from './subjects.ts';
import type { Said } from './topic-facts.ts';
import { confidenceOf, spanOf, type TopicHit } from './topic-hit.ts';
import type { Placed } from './window-facts.ts';

/** A person's marks and absences alone are not sensitive, and count only where the person is named. */
const NAMED_ONLY: ReadonlySet<string> = new Set<Topic>(['assessment', 'attendance']);
const DUTIES = { work: 'pupil_work', marking: 'ai_marking', business: 'confidential_business' } as const;

/** A paper that says of itself that it is not for circulation is believed sooner than one that only sounds so. */
const MARKED = 0.5;

/** One that says who is not to know is believed unless its words are no business at all. */
const SECRET = 3;

/** Work to mark has to be spoken of: where no cue says so, the words together have to be surer. */
const UNSPOKEN = 0.3;

/** Frames and topics that single somebody out, or tell of one person. */
const SOMEBODY: ReadonlySet<string> = new Set('identifying_context narrow somebody post kin third first feel told hush'.split(' '));
/** What a text that names nobody has to be surer by if nothing in it speaks of one person: figures of a school are nobody's. */
const NOBODY = 0.5;

/**
 * Topics about identifiable people, and the duties. Linear in the text; never throws.
 * `anchors` are sorted by start; offsets are in `text.folded`.
 */
export function findTopics(
  text: PreparedText,
  tables: Tables,
  anchors: readonly Anchor[],
  reading: Reading,
  models: TopicModels = topicModels(),
): TopicHit[] {
  const { stream, whole } = reading.evidence;
  const invented = declaredInvented(text);
  const plain = invented || whole.some((feature) => feature.startsWith('@text:declared'));
  const shaped = plain ? [] : [...columnTopics(text, tables, anchors), ...listedNumbers(text, anchors)];
  const hushed = text.lower.search(KEPT_SECRET);
  const hasWork = !invented && !nothingPasted(text);
  const windows = weigh(reading, anchors);
  const replaced = areAllReplaced(text, windows);
  const found = windows.flatMap((weighed) => [
    ...said(weighed, stream, anchors, models).filter(({ anchor }) => !replaced || anchor !== 'singled_out'),
    ...duties(weighed, stream, models, hushed).filter(({ topic }) => hasWork || !isWork(topic)),
  ]);
  return shaped.concat(found);
}

const isWork = (topic: Topic): boolean => topic === 'pupil_work' || topic === 'ai_marking';

/** So few words in one breath hold no work of a pupil: they are a question about work, unless it comes as a file. */
const SHORT = 25;
const SECOND_THING = /\n|["“”]|[:–-] \S|[.?!)]\s+\S|\b(?:photo|scan|attach|upload|file|paste)/;

function nothingPasted({ lower }: PreparedText): boolean {
  return lower.split(/\s/, SHORT + 1).length <= SHORT && !SECOND_THING.test(lower.trim());
}

/** What is said of people in one window. */
function said(weighed: Weighed, stream: Stream, anchors: readonly Anchor[], { scorers, hearing, needed }: TopicModels): TopicHit[] {
  const odds = hearing.person.score(weighed.row);
  const somebody = weighed.placed.some(({ of }) => SOMEBODY.has(of));
  const sensitive = odds - (anchors.length > 0 ? needed.person : needed.alone + (somebody ? 0 : NOBODY));
  const heard = candidates(weighed, odds).map(({ topic, row }) => ({ topic, odds: hearing.topic.score(row) }));
  const hits = (topic: Said, margin: number) => hitsOf(topic, weighed, stream, anchors, { scorers, confidence: confidenceOf(margin) });
  const marks = heard.filter(({ topic, odds: own }) => NAMED_ONLY.has(topic) && own >= needed.marks);
  const named = marks.flatMap(({ topic, odds: own }) => hits(topic, own - needed.marks).filter(({ anchor }) => anchor !== 'singled_out'));
  if (sensitive < 0) return named;
  const told = heard.filter(({ topic }) => !NAMED_ONLY.has(topic)).sort((a, b) => b.odds - a.odds);
  const clear = told.filter(({ odds: own }) => own >= needed.topic);
  const best = told.find(({ topic }) => SENSITIVE.has(topic));
  if (best && !clear.some(({ topic }) => SENSITIVE.has(topic))) clear.push(best);
  return [...named, ...clear.flatMap(({ topic }) => hits(topic, sensitive))];
}

interface Verdict {
  readonly scorers: Scorers;
  readonly confidence: number;
}

/** Where a topic is said: its cues, or the word that told most. */
function hitsOf(
  topic: Said,
  { placed, piece }: Weighed,
  stream: Stream,
  anchors: readonly Anchor[],
  { scorers, confidence }: Verdict,
): TopicHit[] {
  const own = placed.filter((cue) => cue.of === topic);
  const firm = own.filter(({ tier }) => tier !== 'weak');
  const cues = firm.length > 0 ? firm : own;
  if (cues.length > 0)
    return apart(cues).map((cue) => ({ ...spanOf(stream, cue), topic, confidence, anchor: cue.anchor ?? 'singled_out' }));
  const word = tellingWord(stream, piece.window, topic, scorers);
  if (!word) return [];
  const { anchor } = nearestAnchor(stream, word, piece.window, anchors);
  return [{ ...spanOf(stream, word), topic, confidence, anchor: anchor ?? 'singled_out' }];
}

/** Of cues that overlap, the first: "working towards" and "towards in" are one thing said. */
function apart(cues: readonly Placed[]): readonly Placed[] {
  let end = -1;
  return cues.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

/** Duties and confidential papers need nobody to be about. */
function duties({ placed, piece, row }: Weighed, stream: Stream, { hearing, needed }: TopicModels, hushed: number): TopicHit[] {
  const { start, end } = spanOf(stream, piece.window);
  const secret = hushed >= start && hushed < end ? SECRET : 0;
  return (Object.keys(DUTIES) as (keyof typeof DUTIES)[]).flatMap((question) => {
    const topic = DUTIES[question];
    const own = placed.filter((cue) => cue.of === topic);
    const strong = own.find(({ tier }) => tier === 'strong');
    const isPaper = topic === 'confidential_business';
    const margin = hearing[question].score(row) - needed[question] + (isPaper ? secret || (strong ? MARKED : 0) : 0);
    if (margin < (own.some(({ tier }) => tier !== 'weak') || isPaper ? 0 : UNSPOKEN)) return [];
    const cue = strong ?? own[0] ?? piece.window;
    return [{ ...spanOf(stream, cue), topic, confidence: confidenceOf(margin), anchor: undefined }];
  });
}
