import type { PreparedText } from '../../text/prepare.ts';
import type { Tables } from '../tables/find-tables.ts';
import { type Cue, findCues } from './cues.ts';
import { type Evidence, featuresOf, HEAD, wholeOf } from './features.ts';
import { layoutOf } from './layout.ts';
import { placeOf, streamOf, type Window, windowsOf } from './stream.ts';

/** A private person, or an identifier that stands for one; offsets into `text.folded`. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly named: boolean;
  /** Distinct people carry distinct numbers. */
  readonly person: number;
}

/** One window with all that was seen in it. */
export interface Piece {
  readonly window: Window;
  readonly cues: readonly Cue[];
  readonly features: ReadonlySet<string>;
}

/** Gathers cues, layout and names once, window by window. Linear in the text. */
export function gather(text: PreparedText, tables: Tables, anchors: readonly Anchor[]): { evidence: Evidence; pieces: Piece[] } {
  const stream = streamOf(text);
  const named = new Uint8Array(stream.words.length);
  for (const anchor of anchors) if (anchor.named) named.fill(1, placeOf(stream, anchor.start), placeOf(stream, anchor.end));
  const people = new Set(anchors.map((anchor) => anchor.person)).size;
  const all = findCues(stream);
  const evidence: Evidence = { stream, named, people, layout: layoutOf(text, tables), whole: wholeOf(stream, all) };
  const head = all.filter((cue) => cue.to <= HEAD);
  let at = 0;
  const pieces = windowsOf(stream).map((window) => {
    const cues: Cue[] = [];
    for (let cue = all[at]; cue && cue.from < window.to; cue = all[at]) {
      cues.push(cue);
      at += 1;
    }
    const before = head.filter((cue) => cue.to <= window.from);
    return { window, cues, features: featuresOf(evidence, window, before.concat(cues)) };
  });
  return { evidence, pieces };
}
