import { share, table } from '../markdown.ts';
import { counts, flagged, labelled, type ScoredSet } from '../scored-set.ts';

/** `rate` of the scorer back to a count: it rounds to three places, so that one of thousands may be off by one. */
const of = (rate: number | null, n: number): string => share(Math.round((rate ?? 0) * n), n);

const ROWS: readonly (readonly [title: string, goal: string, value: (set: ScoredSet) => string])[] = [
  ['False alarms on innocent prompts', 'under 3 %', (set) => of(set.score.action.falseAlarm, labelled(set, 'allow'))],
  ['Restricted prompts stopped', 'over 97 %', (set) => of(set.score.action.blockRecall, labelled(set, 'block'))],
  ['Restricted prompts let through', 'none', (set) => of(set.score.action.leaked, labelled(set, 'block'))],
  ['Right action', '', (set) => of(set.score.action.strict, set.corpus.prompts.length)],
  ['Identifiers and names: precision', 'over 95 %', (set) => of(set.score.identifiers.precision, flagged(set))],
  ['Identifiers and names: recall', 'over 95 %', ({ score }) => recall(Object.values(score.perCategory))],
  ['Names: recall', 'over 95 %', ({ score }) => recall([score.perCategory.person_name ?? ''])],
  ['Topics: recall', 'over 90 %', ({ score }) => recall(Object.values(score.perTopic))],
];

function recall(written: readonly string[]): string {
  const { found, wanted } = counts(written);
  return share(found, wanted);
}

/** The figures that the goals are about, a column for each set. */
export const totals = (sets: readonly ScoredSet[]): string =>
  table(
    ['', 'Goal', ...sets.map(({ corpus }) => `${corpus.name} (${corpus.prompts.length})`)],
    ROWS.map(([title, goal, value]) => [title, goal, ...sets.map(value)]),
  );
