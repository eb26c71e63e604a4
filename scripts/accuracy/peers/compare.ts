import { isIdentifier } from '../../../lib/detect/categories.ts';
import { scan } from '../../../lib/detect/engine.ts';
import { decide } from '../../../lib/policy/decide.ts';
import type { Prompt } from '../../../tests/accuracy/prompts.ts';
import { situationFor } from '../../check/answer.ts';
import { threadTime } from '../thread-time.ts';
import type { Span } from './cut-out.ts';
import type { Peer } from './peer.ts';

/** Counts over one set of prompts; `milliseconds` of the processor for all of it, after a run over the first prompts that is not counted. */
export interface Compared {
  readonly name: string;
  readonly alarms: number;
  readonly allows: number;
  readonly named: number;
  readonly names: number;
  readonly found: number;
  readonly identifiers: number;
  readonly milliseconds: number;
}

/** What both sides are measured by: what is found, and whether anything comes of it. */
interface Reader {
  readonly name: string;
  find(text: string): Span[] | Promise<Span[]>;
  stops(text: string, found: readonly Span[]): boolean;
}

const { policy, situation } = situationFor({});
const findings = (text: string) => scan(text).findings.filter(({ category, confidence }) => isIdentifier(category) && confidence >= 0.5);

/** Ours decides by its policy; a peer has none, so that anything it finds is an alarm. */
const ours: Reader = { name: 'Lollipop', find: findings, stops: (text) => decide(scan(text), situation, policy).action !== 'allow' };
const theirs = (peer: Peer): Reader => ({ name: peer.name, find: (text) => peer.find(text), stops: (_text, found) => found.length > 0 });

export async function compare(prompts: readonly Prompt[], peers: readonly Peer[]): Promise<Compared[]> {
  const all: Compared[] = [];
  for (const reader of [ours, ...peers.map(theirs)]) all.push(await measure(prompts, reader));
  return all;
}

const WARM_UP = 50;

async function measure(prompts: readonly Prompt[], { name, find, stops }: Reader): Promise<Compared> {
  for (const { text } of prompts.slice(0, WARM_UP)) await find(text);
  const found: (readonly Span[])[] = [];
  const began = threadTime();
  for (const { text } of prompts) found.push(await find(text));
  const milliseconds = threadTime() - began;
  const tally = { name, alarms: 0, allows: 0, named: 0, names: 0, found: 0, identifiers: 0, milliseconds };
  prompts.forEach((prompt, place) => {
    const spans = found[place] ?? [];
    if (prompt.expect === 'allow') {
      tally.allows += 1;
      if (stops(prompt.text, spans)) tally.alarms += 1;
    }
    for (const { category, span } of wanted(prompt)) {
      const hit = covered(span, spans) ? 1 : 0;
      if (category === 'person_name') {
        tally.names += 1;
        tally.named += hit;
      } else {
        tally.identifiers += 1;
        tally.found += hit;
      }
    }
  });
  return tally;
}

/** Every occurrence of every labelled identifier that stands as whole words. */
const wanted = ({ text, entities }: Prompt): { category: string; span: Span }[] =>
  entities
    .filter(({ category }) => isIdentifier(category as never))
    .flatMap(({ category, text: part }) => occurrences(text, part).map((span) => ({ category, span })));

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

function occurrences(text: string, part: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const end = at + part.length;
    const cut = (isWord(text[at]) && isWord(text[at - 1])) || (isWord(text[end - 1]) && isWord(text[end]));
    if (!cut) spans.push({ start: at, end });
  }
  return spans;
}

/** At least half of it, whatever the finding is called: the rule of tests/corpus/score.mjs. */
function covered(span: Span, found: readonly Span[]): boolean {
  let characters = 0;
  for (let i = span.start; i < span.end; i += 1) if (found.some(({ start, end }) => start <= i && i < end)) characters += 1;
  return characters * 2 >= span.end - span.start;
}
