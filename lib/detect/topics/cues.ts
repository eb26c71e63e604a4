import type { Topic } from '../categories.ts';
import { type Frame, frames } from './frames.ts';
import { topics } from './index.ts';
import { isNumber, type Stream } from './stream.ts';
import type { Tier } from './types.ts';

/** A cue of a topic or a frame seen in the text; `from` and `to` are places in the stream, `to` exclusive. */
export interface Cue {
  readonly of: Topic | Frame;
  readonly tier: Exclude<Tier, 'never'> | 'frame';
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly of: Topic | Frame;
  readonly tier: Tier | 'frame';
}

/** Stems are found by their first letters. */
const STEM_KEY = 3;
const WORDS = /\p{L}+\*?|\p{N}+#?|[#%£/+*]/gu;

const byWord = new Map<string, Phrase[]>();
const byStem = new Map<string, Phrase[]>();

/** Reads the topic files once, on the first scan and not when the page loads. */
function compile(): void {
  if (byWord.size > 0) return;
  for (const topic of topics) {
    for (const tier of ['strong', 'usual', 'near', 'weak', 'never'] as const) {
      addAll(topic[tier] ?? '', topic.id, tier);
    }
  }
  for (const [frame, phrases] of Object.entries(frames)) addAll(phrases, frame as Frame, 'frame');
}

function addAll(phrases: string, of: Phrase['of'], tier: Phrase['tier']): void {
  for (const text of phrases.split(',')) add({ words: text.replaceAll("'", '').match(WORDS) ?? [], of, tier });
}

function add(phrase: Phrase): void {
  const first = phrase.words[0];
  if (first === undefined) return;
  const stem = first.length > STEM_KEY && first.endsWith('*');
  const index = stem ? byStem : byWord;
  const key = stem ? first.slice(0, STEM_KEY) : first.includes('#') ? '#' : first;
  const there = index.get(key);
  if (there) there.push(phrase);
  else index.set(key, [phrase]);
}

/** Phrases that may begin with a word, looked up once per distinct word. Bounded, so that a strange text does not grow the page's memory. */
const beginning = new Map<string, readonly Phrase[]>();
const NONE: readonly Phrase[] = [];

function phrasesFrom(word: string): readonly Phrase[] {
  const known = beginning.get(word);
  if (known) return known;
  if (beginning.size > 20_000) beginning.clear();
  const stems = (byStem.get(word.slice(0, STEM_KEY)) ?? NONE).filter(({ words }) => matches(words[0] ?? '', word));
  const numbers = isNumber(word) ? (byWord.get('#') ?? NONE).filter(({ words }) => matches(words[0] ?? '', word)) : NONE;
  const found = [...(byWord.get(word) ?? NONE), ...stems, ...numbers];
  beginning.set(word, found.length > 0 ? found : NONE);
  return found;
}

/** All cues of all topics, by place; those inside a `never` phrase of their topic are left out. Linear in the stream. */
export function findCues(stream: Stream): Cue[] {
  compile();
  const cues: Cue[] = [];
  const never = new Map<Phrase['of'], Uint8Array>();
  for (let at = 0; at < stream.words.length; at += 1) {
    const word = stream.words[at] ?? '.';
    if (word === '.') continue;
    for (const phrase of phrasesFrom(word)) if (follows(phrase, stream, at)) take(phrase, stream, at, cues, never);
  }
  return never.size === 0 ? cues : cues.filter((cue) => !isMasked(never.get(cue.of), cue));
}

/** Whether the rest of the phrase follows its first word. */
function follows({ words }: Phrase, stream: Stream, at: number): boolean {
  for (let k = 1; k < words.length; k += 1) if (!matches(words[k] ?? '', stream.words[at + k])) return false;
  return true;
}

function take({ words, of, tier }: Phrase, stream: Stream, at: number, cues: Cue[], never: Map<Phrase['of'], Uint8Array>): void {
  const to = at + words.length;
  if (tier === 'never') {
    const mask = never.get(of) ?? new Uint8Array(stream.words.length);
    never.set(of, mask.fill(1, at, to));
  } else if (tier !== 'near' || isCode(words, stream, at)) cues.push({ of, tier, from: at, to });
}

/** Two- and three-letter codes are typed in capitals; in small letters they are other words (as, pa, hi), and in "CF259X" they are a part of a longer one. */
const isCode = (phrase: readonly string[], { words, codes, starts, ends }: Stream, at: number): boolean => {
  const next = at + phrase.length;
  if (ends[next - 1] === starts[next] && /\w/.test(words[next] ?? '')) return false;
  return phrase.every((word, k) => word.length > 3 || !/\p{L}/u.test(word) || codes[at + k] === 1);
};

function matches(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (pattern === word) return true;
  if (pattern === '#') return isNumber(word);
  if (pattern.endsWith('#')) return isNumber(word) && word.startsWith(pattern.slice(0, -1));
  return pattern.length > 1 && pattern.endsWith('*') && word.startsWith(pattern.slice(0, -1));
}

function isMasked(mask: Uint8Array | undefined, cue: Cue): boolean {
  if (!mask) return false;
  for (let i = cue.from; i < cue.to; i += 1) if (mask[i]) return true;
  return false;
}
