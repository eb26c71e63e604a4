import type { Corpus } from './corpora.ts';
import type { Score } from './score.ts';
import { wilson } from './wilson.ts';

export interface ScoredSet {
  readonly corpus: Corpus;
  readonly score: Score;
  /** Milliseconds for 1,000 characters, on the machine of this run. */
  readonly pace: number;
}

/** docs/accuracy.md, whole. */
export function accuracyPage(sets: readonly ScoredSet[]): string {
  const [development] = sets;
  return [
    '# How well it finds things',
    '',
    'Written by `npm run accuracy`. Prompts, labels and scorer: `tests/corpus`. Everyone in them is invented. In brackets: the 95 % Wilson interval.',
    '',
    table(
      ['', ...sets.map(({ corpus }) => `${corpus.name} (${corpus.prompts.length})`)],
      ROWS.map(([title, value]) => [title, ...sets.map(value)]),
    ),
    '',
    'The never-seen fifth is chosen by a hash of the id. Nothing is trained on it, and only its totals are shown. Nothing is trained on the development set either, but rules were held against it while they were written, and settings',
    'were chosen with the totals of both in view, so both flatter a little. The last column is what rules and weights were made from and only shows how well that was learnt. The goals (false alarms under 3 %, nothing restricted let',
    'through, names and identifiers over 95 %) are not met yet.',
    '',
    '## By category, development set',
    '',
    table(['Identifier', 'Found / wanted'], Object.entries(development?.score.perCategory ?? {})),
    '',
    table(['Topic', 'Found / wanted (prompts)'], Object.entries(development?.score.perTopic ?? {})),
    '',
  ].join('\n');
}

const ROWS: readonly (readonly [string, (set: ScoredSet) => string])[] = [
  ['False alarms on innocent prompts', (set) => share(set.score.action.falseAlarm, count(set, 'allow'))],
  ['Restricted prompts stopped', (set) => share(set.score.action.blockRecall, count(set, 'block'))],
  ['Restricted prompts let through', (set) => share(set.score.action.leaked, count(set, 'block'))],
  ['Right action', (set) => share(set.score.action.strict, set.corpus.prompts.length)],
  ['Identifiers and names: precision', ({ score }) => percent(score.identifiers.precision)],
  ['Identifiers and names: recall', ({ score }) => percent(score.identifiers.recall)],
  ['Names: recall', ({ score }) => percent(score.names.recall)],
  ['Topics: recall', ({ score }) => percent(score.topics.recall)],
];

const count = ({ corpus }: ScoredSet, expected: string) => corpus.prompts.filter(({ expect }) => expect === expected).length;
const percent = (rate: number) => `${(rate * 100).toFixed(1)} %`;

function share(rate: number, of: number): string {
  const [low, high] = wilson(Math.round(rate * of), of);
  return `${percent(rate)} (${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)})`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
