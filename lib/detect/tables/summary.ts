import type { PreparedText } from '../../text/prepare.ts';
import { type Category, isIdentifier } from '../categories.ts';
import type { Finding, TableSummary } from '../types.ts';
import type { Column, Table } from './types.ts';

/** A column is counted under what was found in it when at least a third of its rows hold such a finding. */
const SHARE = 1 / 3;

/**
 * What a decision may know of a table: its place in the original text, rows of data and typed columns.
 * `found` must be in offsets of `text.folded`, sorted by start. A column headed "Name" over public or invented people stays `other`:
 * only what was found makes a column personal.
 */
export function summarise(text: PreparedText, table: Table, found: readonly Finding[]): TableSummary {
  const counts = table.columns.map(() => new Map<Category, number>());
  let people = false;
  let row = 0;
  for (const finding of within(found, table)) {
    if (!isIdentifier(finding.category)) continue;
    people ||= finding.category === 'person_name' || finding.category === 'person_initials';
    while (row < table.rows.length && (table.rows[row]?.end ?? 0) <= finding.start) row += 1;
    // "Okafor, Chidera" is one name in two cells, so both columns hold it.
    for (const [place, cell] of (table.rows[row]?.cells ?? []).entries()) {
      if (finding.start >= cell.end || finding.end <= cell.start) continue;
      const column = counts[place];
      column?.set(finding.category, (column.get(finding.category) ?? 0) + 1);
    }
  }
  const columns = table.columns.map((column, place) => columnType(column, counts[place], table.rows.length, people));
  return { ...text.toOriginal(table.start, table.end), rows: table.rows.length, columns };
}

/** The findings inside a table, by binary search for the first: many small tables must not cost a walk through everything each. */
function* within(found: readonly Finding[], table: Table): Iterable<Finding> {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? 0) < table.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < found.length; i += 1) {
    const finding = found[i];
    if (!finding || finding.start >= table.end) return;
    yield finding;
  }
}

function columnType(column: Column, counts: ReadonlyMap<Category, number> | undefined, rows: number, people: boolean): Category | 'other' {
  const [category, count] = [...(counts ?? [])].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
  if (category && count >= rows * SHARE) return category;
  if (column.type === 'other' || column.part) return 'other';
  return people || column.school ? column.type : 'other';
}
