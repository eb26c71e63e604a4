import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Verdicts } from '../../lib/detect/names/judge.ts';
import { describe } from '../../lib/detect/names/people.ts';
import { sequenceOf } from '../../lib/detect/names/sequence.ts';
import type { PreparedText } from '../../lib/text/prepare.ts';
import { isPrivate, type MentionText } from './train-private.ts';

/** Kept between two trainings, not in the repository. */
const FILE = new URL('../../.cache/unseen-names.json', import.meta.url);

/** By prompt: first token, token after the last, how sure the tagger was, log-odds of a private person. */
type Unseen = Readonly<Record<string, readonly (readonly [from: number, to: number, score: number, odds: number])[]>>;

/**
 * Keeps what models that have not seen a prompt say of its names. What is learnt later (topics, actions) must meet names with the mistakes that
 * new texts bring, and a model makes hardly any on texts it was trained on.
 */
export function writeUnseen(verdicts: ReadonlyMap<MentionText, readonly number[]>): void {
  const all: Unseen = Object.fromEntries(
    [...verdicts].map(([{ example, found }, scores]) => [
      example.id,
      found.map(({ from, to, score }, k) => [from, to, Number(score.toFixed(3)), Number((scores[k] ?? 0).toFixed(3))] as const),
    ]),
  );
  mkdirSync(new URL('.', FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(all));
}

/** Reads the verdicts back; the same form as `judgeNames`. `undefined` for a prompt that was not trained on. */
export function readUnseen(): (id: string, text: PreparedText) => Verdicts | undefined {
  const all = JSON.parse(readFileSync(FILE, 'utf8')) as Unseen;
  return (id, text) => {
    const own = all[id];
    if (!own) return undefined;
    const sequence = sequenceOf(text);
    const mentions = describe(
      sequence,
      own.map(([from, to, score]) => ({ from, to, score })),
    );
    return { sequence, mentions, scores: own.map(([, , , odds]) => odds) };
  };
}

/** Recall of private names by how many harmless prompts are flagged, on unseen prompts. */
export function* crossValidated(verdicts: ReadonlyMap<MentionText, readonly number[]>): Iterable<string> {
  const allows = [...verdicts]
    .filter(([text]) => text.example.expect === 'allow')
    .map(([, own]) => Math.max(-99, ...own))
    .sort((a, b) => b - a);
  for (const rate of [0.02, 0.03, 0.05, 0.08, 0.12]) {
    const threshold = allows[Math.floor(allows.length * rate)] ?? 0;
    let names = 0;
    let found = 0;
    for (const [text, own] of verdicts) {
      names += text.example.spans.filter((span) => isPrivate(span.kind)).length;
      found += text.kinds.filter((kind, k) => isPrivate(kind) && (own[k] ?? 0) > threshold).length;
    }
    yield `false alarms ${rate}: recall ${(found / names).toFixed(3)} at ${threshold.toFixed(2)}`;
  }
}
