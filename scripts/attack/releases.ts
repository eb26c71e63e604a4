import type { Publication, PublishedPeriod, PublishedTable } from '../../lib/counts/publish.ts';
import type { Programme, Row } from './lp.ts';

/** A cell whose number was not published, by the name of its variable. */
export interface HiddenCell {
  readonly variable: string;
  readonly period: string;
  readonly table: string;
  readonly cell: string;
}

export interface Releases {
  readonly programme: Programme;
  readonly hidden: readonly HiddenCell[];
}

/** Rounded to the nearest five: the true number is two away at most. */
const SLACK = 2;

/**
 * Everything that all releases say, as a linear programme, read from the publication alone: it shares no code with what made it. One variable for each cell
 * of each table, hidden ones included, and one for what belongs to no cell of a table.
 */
export function readReleases({ periods }: Publication): Releases {
  const rows: Row[] = [];
  const bounds = new Map<string, readonly [number, number]>();
  const hidden: HiddenCell[] = [];
  for (const [index, period] of periods.entries()) {
    const sums = new Map(Object.entries(period.tables).map(([name, table]) => [name, readTable(`p${index}_${name}`, name, period, table)]));
    const of = (name: string) => sums.get(name)?.variables;
    rows.push(...[...sums.values()].flatMap((sum) => sum.rows), ...samePrompts(of, `p${index}`), ...atLeastOneEach(of, period));
    for (const sum of sums.values()) {
      for (const [name, bound] of sum.bounds) bounds.set(name, bound);
      hidden.push(...sum.hidden);
    }
  }
  return { programme: { rows, bounds }, hidden };
}

function readTable(prefix: string, name: string, { period }: PublishedPeriod, table: PublishedTable) {
  const bounds = new Map<string, readonly [number, number]>();
  const hidden: HiddenCell[] = [];
  const variables = [`${prefix}_elsewhere`];
  for (const [index, { cell, number }] of table.cells.entries()) {
    const variable = `${prefix}_${index}`;
    variables.push(variable);
    // The rule is known too: what is published is ten or more.
    if (number !== null) bounds.set(variable, [Math.max(10, number - SLACK), number + SLACK]);
    else hidden.push({ variable, period, table: name, cell });
  }
  const unpublished = [`${prefix}_elsewhere`, ...hidden.map(({ variable }) => variable)];
  const rest =
    table.rest === null ? ([0, 0] as const) : ([Math.max(Math.min(10, table.rest), table.rest - SLACK), table.rest + SLACK] as const);
  const rows: Row[] = [{ plus: unpublished, low: rest[0], high: rest[1] }];
  // A total that were not the sum of what is published would say something of its own.
  const sum = table.cells.reduce((total, { number }) => total + (number ?? 0), table.rest ?? 0);
  if (table.total !== sum) rows.push({ plus: variables, low: table.total - SLACK, high: table.total + SLACK });
  return { variables, bounds, hidden, rows };
}

/** All tables split the same prompts: tools and units all that were checked, categories and choices those that anything was shown about. */
function samePrompts(of: (name: string) => readonly string[] | undefined, prefix: string): Row[] {
  const [checked, shown] = [of('checked'), `${prefix}_checked_1`];
  const same = (plus: readonly string[] | undefined, minus: readonly string[] | undefined): Row[] =>
    plus && minus ? [{ plus, minus, low: 0, high: 0 }] : [];
  return [
    ...same(of('tools'), checked),
    ...same(of('units'), checked),
    ...same(of('units'), of('tools')),
    ...same(of('categories'), checked && [shown]),
    ...same(of('choices'), checked && [shown]),
    ...same(of('choices'), of('categories')),
  ];
}

/** A browser gives a file only if it counted something. */
function atLeastOneEach(of: (name: string) => readonly string[] | undefined, { coverage }: PublishedPeriod): Row[] {
  const all = of('tools') ?? of('units') ?? of('checked');
  return all && coverage.files !== null ? [{ plus: all, low: coverage.files - SLACK, high: Infinity }] : [];
}
