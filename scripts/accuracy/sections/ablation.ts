import { conclude, identified, scan } from '../../../lib/detect/engine.ts';
import { peopleOf } from '../../../lib/detect/names/find-people.ts';
import { judgeNames, type Verdicts } from '../../../lib/detect/names/judge.ts';
import { settled } from '../../../lib/detect/names/settle.ts';
import type { Seen } from '../../../lib/detect/overlaps.ts';
import { readWith, surroundedRows } from '../../../lib/detect/reading.ts';
import { blankStandIns } from '../../../lib/detect/stand-ins.ts';
import { findTables } from '../../../lib/detect/tables/find-tables.ts';
import { topicModels } from '../../../lib/detect/topics/models.ts';
import type { ScanResult } from '../../../lib/detect/types.ts';
import { decide } from '../../../lib/policy/decide.ts';
import { prepare } from '../../../lib/text/prepare.ts';
import { situationFor } from '../../check/answer.ts';
import type { Corpus } from '../corpora.ts';
import { percent, table } from '../markdown.ts';
import { score } from '../score.ts';
import { cuesAlone } from './cues-alone.ts';
import { firstStep } from './first-step.ts';

/** The engine with one of its stages put in place of another. */
interface Stages {
  readonly names?: typeof judgeNames;
  /** Log-odds from which a name counts when what is said around it is not asked. */
  readonly unsettled?: number;
  readonly topics?: typeof cuesAlone;
}

/** Initials beside a mark are found by rule. */
const nobody: typeof judgeNames = (text, columnAt): Verdicts => ({ ...judgeNames(text, columnAt), mentions: [], scores: [] });

const VARIANTS: readonly (readonly [title: string, find: (text: string) => ScanResult])[] = [
  ['Everything', (text) => scan(text)],
  ['Names without hearing what is said around them', (text) => scanWith(text, { unsettled: -0.6 })],
  ['Names without knowing of each other', (text) => scanWith(text, { names: firstStep })],
  ['Topics by their cues alone, nothing learnt', (text) => scanWith(text, { topics: cuesAlone })],
  ['Rules alone: no learnt names either', (text) => scanWith(text, { names: nobody, topics: cuesAlone })],
];

function scanWith(text: string, { names = judgeNames, unsettled, topics }: Stages): ScanResult {
  const prepared = blankStandIns(prepare(text));
  const tables = findTables(prepared);
  const models = topicModels();
  const read = readWith(prepared, tables, names(prepared, tables.columnAt), models.scorers);
  const scores =
    unsettled === undefined
      ? surroundedRows(read).map((row) => settled(row, models.settle))
      : read.verdicts.scores.map((odds) => odds - unsettled);
  const people = peopleOf(prepared, { ...read.verdicts, scores }).map((hit): Seen => ({ ...hit, detector: hit.category }));
  const seen = identified(prepared, tables, people);
  const heard = topics ? readWith(prepared, tables, read.verdicts, topics.scorers) : read;
  return conclude(prepared, tables, seen, {}, { reading: heard.reading, models: { ...models, ...topics } });
}

const { policy, situation } = situationFor({});

function figures({ prompts }: Corpus, find: (text: string) => ScanResult): string[] {
  const answers = prompts.map(({ id, text }) => {
    const result = find(text);
    const findings = result.findings.filter(({ confidence }) => confidence >= 0.5);
    return { id, action: decide(result, situation, policy).action, findings };
  });
  const { action, names, identifiers, topics } = score(prompts, answers);
  const rates = [action.strict, action.falseAlarm, action.leaked, names.recall, identifiers.precision, topics.recall];
  return rates.map((rate) => percent(rate ?? 0));
}

/** What each stage brings: the engine again with that stage left out. Totals only. */
export const ablation = (corpus: Corpus): string =>
  table(
    [corpus.name, 'right action', 'false alarms', 'restricted let through', 'names: recall', 'identifiers: precision', 'topics: recall'],
    VARIANTS.map(([title, find]) => [title, ...figures(corpus, find)]),
  );
