import { conclude, identified, scan } from '../../../lib/detect/engine.ts';
import { peopleOf } from '../../../lib/detect/names/find-people.ts';
import { judgeNames } from '../../../lib/detect/names/judge.ts';
import type { Seen } from '../../../lib/detect/overlaps.ts';
import { blankStandIns } from '../../../lib/detect/stand-ins.ts';
import { findTables } from '../../../lib/detect/tables/find-tables.ts';
import { nameColumns } from '../../../lib/detect/tables/name-columns.ts';
import type { TopicModels } from '../../../lib/detect/topics/hear.ts';
import type { ScanResult } from '../../../lib/detect/types.ts';
import { decide } from '../../../lib/policy/decide.ts';
import { prepare } from '../../../lib/text/prepare.ts';
import { situationFor } from '../../check/answer.ts';
import type { Corpus } from '../corpora.ts';
import { percent, table } from '../markdown.ts';
import { score } from '../score.ts';
import { cuesAlone } from './cues-alone.ts';
import { firstStep } from './first-step.ts';

type Verdicts = ReturnType<typeof judgeNames>;
type Judge = typeof judgeNames;

/** The engine with one of its stages left out or put in place of another. */
interface Without {
  readonly names?: Judge;
  readonly topics?: TopicModels;
}

/** Initials beside a mark are found by rule. */
const nobody: Judge = (text, columnAt): Verdicts => ({ ...judgeNames(text, columnAt), mentions: [], scores: [] });

const VARIANTS: readonly (readonly [title: string, find: (text: string) => ScanResult])[] = [
  ['Everything', (text) => scan(text)],
  ['Names without their second step', (text) => scanWithout(text, { names: firstStep })],
  ['Topics by their cues alone, nothing learnt', (text) => scanWithout(text, { topics: cuesAlone })],
  ['Rules alone: no learnt names either', (text) => scanWithout(text, { names: nobody, topics: cuesAlone })],
];

function scanWithout(text: string, { names = judgeNames, topics }: Without): ScanResult {
  const prepared = blankStandIns(prepare(text));
  const tables = findTables(prepared);
  const people = peopleOf(
    prepared,
    names(prepared, (offset) => tables.columnAt(offset)),
  ).map((hit): Seen => ({ ...hit, detector: hit.category }));
  const seen = identified(prepared, tables, [...people, ...nameColumns(prepared, tables, people)]);
  return conclude(prepared, tables, seen, {}, topics);
}

const { policy, situation } = situationFor({});

function figures({ prompts }: Corpus, find: (text: string) => ScanResult): string[] {
  const answers = prompts.map(({ id, text }) => {
    const result = find(text);
    const findings = result.findings.filter(({ confidence }) => confidence >= 0.5);
    return { id, action: decide(result, situation, policy).action, findings };
  });
  const { action, names, identifiers, topics } = score(prompts, answers);
  return [action.strict, action.falseAlarm, action.leaked, names.recall, identifiers.precision, topics.recall].map((rate) =>
    percent(rate ?? 0),
  );
}

/** What each stage brings: the engine again with that stage left out. Totals only. */
export const ablation = (corpus: Corpus): string =>
  table(
    [corpus.name, 'right action', 'false alarms', 'restricted let through', 'names: recall', 'identifiers: precision', 'topics: recall'],
    VARIANTS.map(([title, find]) => [title, ...figures(corpus, find)]),
  );
