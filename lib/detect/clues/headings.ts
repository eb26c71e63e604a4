import type { PreparedText } from '../../text/prepare.ts';
import type { Context } from '../types.ts';

/** A number is asked about by every detector whose shape it fits, so each answer is kept as long as its text. */
const answers = new WeakMap<PreparedText, Map<number, string | undefined>>();

/**
 * What a value is called by something above it: the heading of its table column, the line that introduces a list ("TRNs:" and then
 * one to a line), or the column list of an SQL statement. Joined words are set apart, so that `cand_no` reads "cand no".
 */
export function headingAt(text: PreparedText, context: Context, at: number): string | undefined {
  const cache = answers.get(text) ?? new Map<number, string | undefined>();
  answers.set(text, cache);
  if (cache.has(at)) return cache.get(at);
  const { rows, lists } = spansOf(text);
  const heading = (named(rows, at) ?? context.columnAt?.(at) ?? named(lists, at))?.replace(/[_-]+/g, ' ');
  cache.set(at, heading);
  return heading;
}

/** Whether the heading above `at` holds one of `words`. */
export function headed(text: PreparedText, context: Context, at: number, words: RegExp): boolean {
  const heading = headingAt(text, context, at);
  return heading !== undefined && heading.search(words) >= 0;
}

/** Whether the heading above `at`, if there is one, says something else. */
export function headedOtherwise(_text: PreparedText, context: Context, at: number, words: RegExp): boolean {
  const heading = context.columnAt?.(at);
  return heading !== undefined && heading !== '' && heading.search(words) < 0;
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly heading: string;
}

interface Spans {
  readonly rows: readonly Named[];
  readonly lists: readonly Named[];
}

const known = new WeakMap<PreparedText, Spans>();

function spansOf(text: PreparedText): Spans {
  const before = known.get(text);
  if (before) return before;
  const spans = { rows: [...inserted(text)], lists: [...listed(text)] };
  known.set(text, spans);
  return spans;
}

const MOST_WORDS = 4;

/** Short lines under a line that ends with a colon; the list ends at an empty line, but one may follow the colon. */
function* listed(text: PreparedText): Iterable<Named> {
  if (!/:[ \t]{0,3}\r?\n/.test(text.lower)) return;
  let heading = '';
  let count = 0;
  for (const { start, end } of text.lines) {
    const line = text.lower.slice(start, Math.min(end, start + 80)).trim();
    if (line.endsWith(':') && line.length <= 60) {
      heading = line.slice(0, -1);
      count = 0;
    } else if (line === '') {
      if (count > 0) heading = '';
    } else if (heading !== '') {
      count += 1;
      if (end - start <= 60 && line.split(/[ \t]+/).length <= MOST_WORDS) yield { start, end, heading };
    }
  }
}

const INSERT = /\binsert into [\w.`"[\]]{1,60} {0,2}\(([^()]{3,400})\) {0,2}\s{0,4}values\b/g;
const ROW = /\s{0,4}(?:,\s{0,8})?\(((?:'[^'\n]{0,200}'|[^()'\n]){1,600})\)/y;
const VALUE = /'[^'\n]{0,200}'|[^,]{1,200}/g;

/** `INSERT INTO pupil (adm, dob) VALUES (20418, '2012-10-03')`: each value is called by its column. */
function* inserted(text: PreparedText): Iterable<Named> {
  for (const statement of text.lower.matchAll(INSERT)) {
    const columns = (statement[1] ?? '').split(',').map((column) => column.replace(/[`"[\]]/g, '').trim());
    ROW.lastIndex = statement.index + statement[0].length;
    for (let row = ROW.exec(text.lower); row; row = ROW.exec(text.lower)) {
      const from = row.index + row[0].length - 1 - (row[1] ?? '').length;
      let place = 0;
      for (const value of (row[1] ?? '').matchAll(VALUE)) {
        const start = from + value.index;
        yield { start, end: start + value[0].length, heading: columns[place] ?? '' };
        place += 1;
      }
    }
  }
}

function named(spans: readonly Named[], at: number): string | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span !== undefined && at < span.end && span.heading !== '' ? span.heading : undefined;
}
