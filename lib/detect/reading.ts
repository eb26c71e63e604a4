import type { PreparedText } from '../text/prepare.ts';
import { judgeNames, type Verdicts } from './names/judge.ts';
import { type Settling, settled, settleRows } from './names/settle.ts';
import { findTables, type Tables } from './tables/find-tables.ts';
import { ASKED } from './topics/asked.ts';
import type { Span } from './topics/evidence.ts';
import { type Reading, read } from './topics/hear.ts';
import { topicModels } from './topics/models.ts';
import type { Scorers } from './topics/scorer.ts';
import { AT } from './topics/window-facts.ts';

/** Names and words of a text, read together: a name is judged by what is said around it, and what is said by whom it is about. */
export interface Read {
  readonly verdicts: Verdicts;
  readonly reading: Reading;
}

/** Log-odds from which a mention may be a private person's and is no word of the text. */
const MAYBE = -0.6;

/** Where the odds of marks and attendance stand. */
const MARKS = [ASKED.indexOf('assessment'), ASKED.indexOf('attendance')];

const known = new WeakMap<PreparedText, Read>();

/** Read once for names and topics; kept as long as the text is. */
export function readText(text: PreparedText, tables: Tables = findTables(text)): Read {
  const there = known.get(text);
  if (there) return there;
  const { scorers, settle } = topicModels();
  const fresh = readWith(text, tables, judgeNames(text, tables.columnAt), scorers);
  const scores = surroundedRows(fresh).map((row) => settled(row, settle));
  const read = { ...fresh, verdicts: { ...fresh.verdicts, scores } };
  known.set(text, read);
  return read;
}

/** The same with given verdicts and scorers, for training; names are not settled. */
export function readWith(text: PreparedText, tables: Tables, verdicts: Verdicts, scorers: Scorers): Read {
  return { verdicts, reading: read(text, tables, maybeNames(text, verdicts), scorers) };
}

export function maybeNames({ tokens }: PreparedText, { mentions, scores }: Verdicts): Span[] {
  return mentions.flatMap(({ from, to }, k) =>
    (scores[k] ?? 0) < MAYBE ? [] : [{ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }],
  );
}

/** Rows for the last step of names, from the windows that they stand in. */
export function surroundedRows({ verdicts, reading }: Read): Settling[] {
  const { odds, pieces, evidence } = reading;
  const { sequence, mentions } = verdicts;
  const realMost = odds.reduce((most, own) => Math.max(most, own[AT.real] ?? 0), -9);
  let window = 0;
  return settleRows(verdicts, (k) => {
    const start = sequence.text.tokens[mentions[k]?.from ?? 0]?.start ?? 0;
    const endOf = (place: number) => evidence.stream.ends[(pieces[place]?.window.to ?? 1) - 1] ?? 0;
    while (window < pieces.length - 1 && endOf(window) <= start) window += 1;
    const own = odds[window];
    const marks = Math.max(...MARKS.map((place) => own?.[place] ?? -9));
    return { real: own?.[AT.real] ?? 0, realMost, person: own?.[AT.person] ?? 0, marks };
  });
}
