import type { Topic } from '../categories.ts';
import { hashText, join } from '../names/hash.ts';
import type { Cue } from './cues.ts';
import type { Frame } from './frames.ts';
import { isNumber, type Stream, type Window } from './stream.ts';

/** Topics that make a text about a person sensitive; marks and attendance alone do not. */
export const SENSITIVE: ReadonlySet<Topic | Frame> = new Set<Topic>([
  'health',
  'sen',
  'safeguarding',
  'family',
  'criminal',
  'hr',
  'behaviour',
  'ethnicity_religion',
  'trade_union',
  'sexuality',
  'complaint',
  'financial',
]);

const CROSSED: readonly Frame[] = [
  'kin',
  'post',
  'somebody',
  'third',
  'first',
  'feel',
  'told',
  'when',
  'request',
  'hush',
  'narrow',
  'lesson',
  'general',
  'fiction',
  'known',
  'invented',
  'groups',
];

/** What the scorers look at besides the words themselves. */
export interface Evidence {
  readonly stream: Stream;
  /** 1 at places that belong to what may be a private person's name. */
  readonly named: Uint8Array;
  /** 1 at names of people who are not private: characters, authors, the famous. */
  readonly strangers: Uint8Array;
  readonly layout: readonly string[];
  /** How the request at the top, the lines at the end and the text as a whole speak. */
  readonly whole: readonly string[];
}

/** Words of the request at the top go with every window, for they say what the text is for. */
export const HEAD = 40;

/** A feature is known by the top bits of its hash; one in a hundred words that no scorer knows is taken for one that some scorer does. */
export const SLOT_BITS = 19;
export const slotOf = (feature: string): number => hashText(feature) >>> (32 - SLOT_BITS);
export const slotOfPair = (first: string, second: string): number => join(hashText(first), hashText(second)) >>> (32 - SLOT_BITS);

/**
 * The features of one window, as slots: words and pairs of words (numbers as `#`, names left out), cue classes with their counts, ways of
 * speaking alone and together with a sensitive cue, and the layout of the text. Linear in the window. `cues`: those of the window and of the head.
 */
export function featuresOf(evidence: Evidence, window: Window, cues: readonly Cue[]): Set<number> {
  const classes = new Set<string>([...evidence.layout, ...evidence.whole]);
  addClasses(classes, cues);
  addStrangers(classes, evidence, window);
  addDuties(classes, evidence.layout, cues);
  const slots = new Set<number>();
  for (const one of classes) slots.add(slotOf(one));
  addWords(slots, evidence, 0, Math.min(HEAD, window.from));
  addWords(slots, evidence, window.from, window.to);
  return slots;
}

const END = hashText('.');
const NUMBER = hashText('#');

function addWords(slots: Set<number>, { stream, named }: Evidence, from: number, to: number): void {
  let before = END;
  for (let i = from; i < to; i += 1) {
    if (named[i]) {
      before = 0; // pairs do not reach over a name
      continue;
    }
    const raw = stream.words[i] ?? '.';
    const word = isNumber(raw) ? NUMBER : hashText(raw);
    if (word !== END) slots.add(word >>> (32 - SLOT_BITS));
    if (before !== 0 && (word !== END || before !== END)) slots.add(join(before, word) >>> (32 - SLOT_BITS));
    before = word;
  }
}

function addClasses(features: Set<string>, cues: readonly Cue[]): void {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { of, tier } of cues) {
    if (tier === 'weak') continue;
    count(`@${of}:${tier}`);
    if (SENSITIVE.has(of)) count(`@sensitive:${tier}`);
  }
  for (const [key, times] of counts) for (const least of [1, 2, 4, 8]) if (times >= least) features.add(key + least);
  const sensitive = counts.has('@sensitive:strong') ? 'strong' : counts.has('@sensitive:usual') ? 'usual' : 'none';
  addFrames(
    features,
    CROSSED.filter((frame) => counts.has(`@${frame}:frame`)),
    sensitive,
  );
}

/** Ways of speaking tell most together: "our bursar" with "since Monday" and an illness, "explain" with "characters" and a murder. */
function addFrames(features: Set<string>, spoken: readonly Frame[], sensitive: string): void {
  for (const one of spoken) {
    features.add(`@${one}&${sensitive}`);
    for (const two of spoken) if (one < two) features.add(`@${one}&${two}`);
  }
}

/** Names of nobody private, and other capitals in mid-sentence: many of them tell of a book, a place or a lesson. */
function addStrangers(features: Set<string>, { stream, named, strangers }: Evidence, { from, to }: Window): void {
  let names = 0;
  let capitals = 0;
  for (let i = from; i < to; i += 1) {
    if (named[i]) continue;
    names += strangers[i] ?? 0;
    capitals += stream.capitals[i] ?? 0;
  }
  for (const least of [1, 2, 4, 8]) {
    if (names >= least) features.add(`@stranger${least}`);
    if (capitals >= least) features.add(`@capital${least}`);
  }
}

/** Marking and pasted work are told from talk about them by what lies on the page. */
function addDuties(features: Set<string>, layout: readonly string[], cues: readonly Cue[]): void {
  for (const duty of ['ai_marking', 'pupil_work'] as const) {
    const strong = cues.some((cue) => cue.of === duty && cue.tier === 'strong');
    const tier = strong ? 'strong' : cues.some((cue) => cue.of === duty && cue.tier !== 'weak') ? 'usual' : 'none';
    for (const mark of layout) features.add(`${mark}&${duty}:${tier}`);
  }
}

const WHOLE_FRAMES: ReadonlySet<string> = new Set<Frame>([
  'lesson',
  'general',
  'fiction',
  'known',
  'invented',
  'declared',
  'groups',
  'request',
  'hush',
  'first',
  'kin',
  'third',
  'told',
]);
const TAIL = 25;

/** Frames of the first and last words and of the whole text, for every window of it. */
export function wholeOf(stream: Stream, cues: readonly Cue[]): string[] {
  const counts = new Map<string, number>();
  const tail = stream.words.length - TAIL;
  for (const { of, from, to } of cues) {
    if (!WHOLE_FRAMES.has(of)) continue;
    for (const place of [to <= HEAD ? 'head' : '', from >= tail ? 'tail' : '', 'text']) {
      if (place !== '') counts.set(`@${place}:${of}`, (counts.get(`@${place}:${of}`) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([key, count]) => [1, 3, 6].filter((least) => count >= least).map((least) => `${key}${least}`));
}
