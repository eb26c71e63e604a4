import { csvOf } from './csv.ts';
import type { Merge } from './merge.ts';
import { PUBLISHED_SCHEMA, PUBLISHED_VERSION, type Publication, type PublishedPeriod } from './publish.ts';
import { readUnitCell, TABLE_NAMES } from './tables.ts';

/** Columns of `published.csv`: one number a line, whatever the table. */
export const PUBLISHED_COLUMNS = ['period', 'table', 'unit', 'role', 'item', 'number'] as const;
type Row = Record<(typeof PUBLISHED_COLUMNS)[number], string | number>;

/** The mark of a number that is not shown, as the Government Statistical Service writes it (https://analysisfunction.civilservice.gov.uk/policy-store/symbols-in-tables-definitions-and-help/). */
export const NOT_SHOWN = '[c]';

export const publishedCsv = (publication: Publication): string => csvOf(PUBLISHED_COLUMNS, publication.periods.flatMap(rowsOf));

function rowsOf({ period, coverage, tables }: PublishedPeriod): Row[] {
  const row = (table: string, item: string, number: number | null, where = { unit: '', role: '' }): Row => ({
    period,
    table,
    ...where,
    item,
    number: number ?? NOT_SHOWN,
  });
  const known = Object.entries(coverage).map(([item, number]) => row('coverage', item, number));
  const published = TABLE_NAMES.flatMap((name) => {
    const table = tables[name];
    if (!table) return [];
    const cells = table.cells.map(({ cell, number }) =>
      name === 'units' ? row(name, 'checked', number, readUnitCell(cell)) : row(name, cell, number),
    );
    const rest = table.rest === null ? [] : [row(name, 'not_shown_separately', table.rest)];
    return [...cells, ...rest, row(name, 'total', table.total)];
  });
  return [...known, ...published];
}

const asFile = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;

export const publishedJson = (publication: Publication): string => asFile(publication);

/** How many devices and people there are, as the trust says; for the coverage. */
export interface KnownNumbers {
  readonly devices: number | null;
  readonly people: number | null;
}

export const internalJson = ({ internal: { periods, ...head } }: Merge, known: KnownNumbers): string =>
  asFile({ ...head, ...known, periods });

/** What was published before, from `published.json`; `undefined` for anything else. */
export function readPublication(text: string): Publication | undefined {
  try {
    const value = JSON.parse(text) as Partial<Publication> | null;
    const fits = value?.schema === PUBLISHED_SCHEMA && value.version === PUBLISHED_VERSION && Array.isArray(value.periods);
    return fits ? (value as Publication) : undefined;
  } catch {
    return undefined;
  }
}
