import type { PreparedText } from '../../text/prepare.ts';
import { columnsOf, isData, isHeader, textOf } from './columns.ts';
import { meaningOf } from './headings.ts';
import { findRuns, type Run } from './runs.ts';
import { cut } from './separators.ts';
import type { Row, Table, TableKind } from './types.ts';

/** Every table of a text, with look-ups by offset into `text.folded`. */
export interface Tables {
  readonly all: readonly Table[];
  /** The heading above `offset` in lower case, or the label before it in "Label: value", JSON and YAML; undefined in prose. */
  columnAt(offset: number): string | undefined;
  tableAt(offset: number): Table | undefined;
  rowAt(offset: number): Row | undefined;
}

/**
 * Finds tables, registers, class lists, seating plans, transcripts and lists. A heading without rows of data is no table.
 * Pure and linear in the length of the text; never throws.
 */
export function findTables(text: PreparedText): Tables {
  const all = findRuns(text)
    .map((run) => readTable(text, run))
    .filter((table): table is Table => table !== undefined);
  const tableAt = (offset: number) => holding(all, offset);
  const rowAt = (offset: number) => holding(tableAt(offset)?.rows ?? [], offset);
  return { all, tableAt, rowAt, columnAt: (offset) => headingAt(tableAt(offset), rowAt(offset), offset) ?? labelBefore(text, offset) };
}

const ONE_COLUMN: ReadonlySet<TableKind> = new Set(['list', 'transcript']);
/** "Pupil: ..." and "Name - ..." are labels of a record, not headings of columns. */
const NEVER_HEADED: ReadonlySet<TableKind> = new Set(['list', 'transcript', 'dash']);

function readTable(text: PreparedText, run: Run): Table | undefined {
  const source = text.folded;
  const parsed = readRows(text, run);
  const first = parsed[0];
  if (!first) return undefined;
  const header = !NEVER_HEADED.has(run.kind) && isHeader(source, first, parsed.slice(1)) ? first : undefined;
  const body = header ? parsed.slice(1) : parsed;
  const rows = body.filter((row) => isData(source, row, ONE_COLUMN.has(run.kind) ? 1 : Math.min(2, row.cells.length)));
  if (rows.length === 0 || (run.kind === 'comma' && !header && isProse(source, rows))) return undefined;
  const kind = run.kind === 'comma' && areSurnamesFirst(source, rows) ? 'surname_first' : run.kind;
  return { kind, start: first.start, end: rows.at(-1)?.end ?? first.end, header, rows, columns: columnsOf(source, header, rows) };
}

function readRows(text: PreparedText, run: Run): Row[] {
  const rows: Row[] = [];
  for (const line of text.lines.slice(run.from, run.to)) {
    const cells = cut(text.folded, line, run.kind);
    if (run.kind === 'html') rows.push(...htmlRows(text.folded, line.start, line.end, cells));
    else if (/[\p{L}\p{N}]/u.test(text.folded.slice(line.start, line.end))) rows.push({ start: line.start, end: line.end, cells });
  }
  return rows;
}

/** A row of HTML may share its line with others, so rows follow `<tr>` and not the line. */
function htmlRows(text: string, start: number, end: number, cells: Row['cells']): Row[] {
  const rows: Row[] = [];
  for (const piece of text.slice(start, end).matchAll(/(?:<tr|^)(?:[^<]|<(?!tr[\s>]))*/gi)) {
    const from = start + piece.index;
    const to = from + piece[0].length;
    const inside = cells.filter((cell) => cell.start >= from && cell.end <= to && !text.slice(cell.start, cell.end).startsWith('<'));
    if (inside.length > 0) rows.push({ start: from, end: to, cells: inside });
  }
  return rows;
}

/** Lines of prose that happen to hold as many commas as each other: long cells, or lines that end like sentences. */
function isProse(text: string, rows: readonly Row[]): boolean {
  const sentences = rows.filter(
    (row) => /[.!?]$/.test(text.slice(row.start, row.end).trim()) || row.cells.some((cell) => cell.end - cell.start > 60),
  );
  return sentences.length * 3 > rows.length;
}

const SURNAME = /^[\p{L}' -]{2,30}$/u;

function areSurnamesFirst(text: string, rows: readonly Row[]): boolean {
  const right = rows.filter(
    (row) => row.cells.length === 2 && row.cells.every((cell) => SURNAME.test(textOf(text, cell)) && /^\p{Lu}/u.test(textOf(text, cell))),
  );
  return right.length >= 3 && right.length * 3 >= rows.length * 2;
}

/** Binary search for the span that holds `offset`; spans are sorted and do not overlap. */
function holding<T extends { readonly start: number; readonly end: number }>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return undefined;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}

function headingAt(table: Table | undefined, row: Row | undefined, offset: number): string | undefined {
  if (!table?.header || !row) return undefined;
  const place = row.cells.findIndex((cell) => offset >= cell.start && offset < cell.end);
  return place < 0 ? undefined : table.columns[place]?.heading || undefined;
}

const LABEL = /(?:^|[{,[(;\t]|\s-\s)\s*"?([\p{L}][\p{L} ./'-]{0,30}?)"?\s*[:=]\s*["']?[^"'\n:{},]{0,24}$/u;

/** The label of "DOB: 03/04/2012", `"upn": "..."` or a YAML key, if it is a word known from headings. */
function labelBefore(text: PreparedText, offset: number): string | undefined {
  const near = text.lower.slice(Math.max(0, offset - 70), offset);
  if (!/[:=]/.test(near)) return undefined;
  const label = LABEL.exec(near.slice(near.lastIndexOf('\n') + 1))?.[1]?.trim();
  return label !== undefined && meaningOf(label) ? label : undefined;
}
