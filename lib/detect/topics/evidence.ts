import type { PreparedText } from '../../text/prepare.ts';
import { lookUp } from '../names/gazetteer.ts';
import type { Tables } from '../tables/find-tables.ts';
import { type Cue, findCues } from './cues.ts';
import { type Evidence, featuresOf, HEAD, wholeOf } from './features.ts';
import { judgementOf } from './judgement.ts';
import { layoutOf } from './layout.ts';
import { placeOf, type Stream, streamOf, type Window, windowsOf } from './stream.ts';

/** A private person, or an identifier that stands for one; offsets into `text.folded`. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly named: boolean;
  /** Distinct people carry distinct numbers. */
  readonly person: number;
  /** That it is a private person at all, 0 to 1. */
  readonly confidence: number;
}

/** One window with all that was seen in it. */
export interface Piece {
  readonly window: Window;
  readonly cues: readonly Cue[];
  /** Its features, for the scorers. */
  readonly slots: ReadonlySet<number>;
  /** Names in the window that belong to no private person. */
  readonly strangers: number;
}

export interface Gathered {
  readonly evidence: Evidence;
  readonly pieces: readonly Piece[];
}

/** Part of `text.folded`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Gathers cues, layout and words once, window by window. `names`: what may be private people's. Linear in the text. */
export function gather(text: PreparedText, tables: Tables, names: readonly Span[]): Gathered {
  const stream = streamOf(text);
  const named = new Uint8Array(stream.words.length);
  for (const { start, end } of names) named.fill(1, placeOf(stream, start), placeOf(stream, end));
  const all = findCues(stream);
  const layout = layoutOf(text, tables);
  const evidence: Evidence = {
    stream,
    named,
    strangers: strangersIn(stream, named),
    layout,
    whole: [...wholeOf(stream, all), ...judgementOf(text.lower, layout)],
  };
  const head = all.filter((cue) => cue.to <= HEAD);
  let at = 0;
  const pieces = windowsOf(stream).map((window) => {
    const cues: Cue[] = [];
    for (let cue = all[at]; cue && cue.from < window.to; cue = all[at]) {
      cues.push(cue);
      at += 1;
    }
    const before = head.filter((cue) => cue.to <= window.from);
    return { window, cues, slots: featuresOf(evidence, window, before.concat(cues)), strangers: countIn(evidence.strangers, window) };
  });
  return { evidence, pieces };
}

/** Words that are names, yet not of a private person: Macbeth, Rosa, Skellig. Said of them, "he was arrested" is a lesson. */
function strangersIn(stream: Stream, named: Uint8Array): Uint8Array {
  const strangers = new Uint8Array(stream.words.length);
  stream.words.forEach((word, place) => {
    if (named[place] || word.length < 3) return;
    const capital = stream.capitals[place] === 1;
    if (!capital && !stream.codes[place] && word.length < 5) return;
    const fame = fameOf(word);
    if (fame === 'famous' || (capital && fame === 'name')) strangers[place] = 1;
  });
  return strangers;
}

/** Looked up once per distinct word, for most words of a text return; bounded like every memory of a page. */
const fames = new Map<string, 'famous' | 'name' | 'none'>();

function fameOf(word: string): 'famous' | 'name' | 'none' {
  const seen = fames.get(word);
  if (seen) return seen;
  if (fames.size > 20_000) fames.clear();
  const known = [lookUp(word), lookUp(word.endsWith('s') ? word.slice(0, -1) : word)];
  const isFamous = known.some(({ famous, word: common }) => famous && common === 0);
  const isName = known.some(({ forename, surname, famous }) => forename + surname >= 2 || famous);
  const fame = isFamous ? 'famous' : isName ? 'name' : 'none';
  fames.set(word, fame);
  return fame;
}

export function countIn(marks: Uint8Array, { from, to }: Window): number {
  let count = 0;
  for (let i = from; i < to; i += 1) count += marks[i] ?? 0;
  return count;
}
