import type { PreparedText } from '../../text/prepare.ts';
import type { Seen } from '../overlaps.ts';
import { textOf } from './columns.ts';
import type { Tables } from './find-tables.ts';
import type { Cell } from './types.ts';

const CONFIDENCE = 0.8;
const NAME_CELL = /^\p{L}[\p{L}.,:' -]{1,40}$/u;
const NOT_A_NAME = /\b(?:test|dummy|fake|sample|example|placeholder|pupil|student|child|person|name|total|year|class|various|none|all)\b/i;

/**
 * Cells under headings that stand only above a school's own people (Pupil, Forename, Employee). Rules for prose do not know every name;
 * a column does. Only in a table that holds at least one person already found or an official identifier column, so that a list of
 * monarchs or a declared dummy file is left alone. Under any heading for names where most rows hold a person already found: Price and Green are
 * words until nineteen others stand around them.
 */
export function nameColumns(text: PreparedText, tables: Tables, people: readonly Seen[]): Seen[] {
  let next = people.reduce((most, { person }) => Math.max(most, (person ?? -1) + 1), 0);
  const found: Seen[] = [];
  for (const table of tables.all) {
    if (!personIn(people, table)) continue;
    const isPeople = mostlyPeople(table.rows, people);
    const places = table.columns.flatMap(({ part, school }, place) => (part && (school || isPeople) && part !== 'initials' ? [place] : []));
    if (places.length === 0) continue;
    for (const row of table.rows) {
      const cells = places.flatMap((place) => row.cells[place] ?? []).filter((cell) => isName(textOf(text.folded, cell)));
      const free = cells.filter((cell) => !personIn(people, cell));
      if (free.length === 0) continue;
      const person = personIn(people, row)?.person ?? next++;
      for (const cell of free) found.push({ category: 'person_name', ...cell, confidence: CONFIDENCE, detector: 'name_column', person });
    }
  }
  return found;
}

/** Three rows at least, and three in four. */
function mostlyPeople(rows: readonly Cell[], people: readonly Seen[]): boolean {
  const named = rows.filter((row) => personIn(people, row)).length;
  return named >= 3 && named >= rows.length * 0.75;
}

const isName = (cell: string): boolean => NAME_CELL.test(cell) && !NOT_A_NAME.test(cell);

/** The first person that overlaps a span, by binary search; `people` are sorted and do not overlap. */
function personIn(people: readonly Seen[], { start, end }: Cell): Seen | undefined {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const first = people[low];
  return first && first.start < end ? first : undefined;
}
