import type { Category } from '../detect/categories.ts';
import { STAND_INS } from '../detect/stand-ins.ts';
import type { ScanResult, TableSummary } from '../detect/types.ts';
import type { Edit } from './edits.ts';

/** A column by which somebody can be found or reached; a date of birth is said less exactly instead. */
export const isIdColumn = (category: Category | 'other'): boolean => category in STAND_INS && category !== 'dob';

/** Cuts the cells of such columns, with one separator each, out of every line of the table that is cut into as many cells as the table has columns. */
export const idColumns = (text: string, { tables }: ScanResult): Edit[] => tables.flatMap((table) => cutsIn(text, table));

function cutsIn(text: string, { start, end, columns }: TableSummary): Edit[] {
  const drop = columns.flatMap((category, i) => (isIdColumn(category) ? [i] : []));
  if (drop.length === 0 || drop.length === columns.length) return [];
  const runs = drop
    .filter((i) => !drop.includes(i - 1))
    .map((first) => [first, drop.find((i) => i >= first && !drop.includes(i + 1)) ?? first] as const);
  const edits: Edit[] = [];
  let at = text.lastIndexOf('\n', start - 1) + 1;
  while (at < end) {
    const stop = text.indexOf('\n', at);
    const lineEnd = stop < 0 ? text.length : stop;
    const cells = cellsOf(text, at, lineEnd);
    if (cells.length === columns.length) edits.push(...runs.map(([first, last]) => cut(cells, first, last)));
    at = lineEnd + 1;
  }
  return edits;
}

interface Cell {
  readonly start: number;
  readonly end: number;
}

/** Cells side by side, with the separator after them; at the end of the line with that before them. */
function cut(cells: readonly Cell[], first: number, last: number): Edit {
  const next = cells[last + 1];
  const start = next ? cells[first]?.start : cells[first - 1]?.end;
  return { start: start ?? 0, end: next?.start ?? cells[last]?.end ?? 0, words: '' };
}

/** By tabs, or else by the bars of Markdown, semicolons or commas; those within double quotes belong to their cell (RFC 4180). */
function cellsOf(text: string, start: number, end: number): Cell[] {
  const line = text.slice(start, end).trimEnd();
  const separator = ['\t', '|', ';', ','].find((sign) => line.includes(sign));
  if (!separator) return [];
  const bars = separator === '|' && line.trimStart().startsWith('|');
  const cells: Cell[] = [];
  let from = bars ? line.indexOf('|') + 1 : 0;
  const last = bars && line.endsWith('|') ? line.length - 1 : line.length;
  let quoted = false;
  for (let i = from; i < last; i += 1) {
    if (line[i] === '"') quoted = !quoted;
    if (line[i] !== separator || quoted) continue;
    cells.push({ start: start + from, end: start + i });
    from = i + 1;
  }
  return [...cells, { start: start + from, end: start + last }];
}
