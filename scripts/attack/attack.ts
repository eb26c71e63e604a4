import type { Publication } from '../../lib/counts/publish.ts';
import { type Bounds, createSolver, type Range, type Solver } from './lp.ts';
import { type HiddenCell, readReleases } from './releases.ts';

/** Somebody inside who knows some numbers for certain: their own, or, in a group of a few people, the whole group's. */
export interface Insider {
  readonly who: string;
  readonly period: string;
  /** By table and cell: what they themselves contributed. Everybody else's part is what they want to know. */
  readonly own: Readonly<Record<string, number>>;
  /** By table and cell: the whole number of the cell. */
  readonly whole?: Readonly<Record<string, number>>;
  /** By table and cell, what they ask about; everything hidden if not given. */
  readonly about?: ReadonlySet<string>;
}

export interface Recovered extends HiddenCell {
  readonly who: string;
  readonly range: Range;
}

export interface AttackResult {
  readonly hidden: number;
  readonly questions: number;
  /** Cells that somebody can tell to be not 0, or less than 9. */
  readonly recovered: readonly Recovered[];
  /** The narrowest range that anybody got. */
  readonly narrowest: Range | undefined;
}

/** What is hidden must stay open from 0 to 9 and beyond; a solver is exact to about a millionth. */
const isOpen = ([least, most]: Range): boolean => least <= 1e-6 && most >= 9 - 1e-6;

export const cellName = (table: string, cell: string): string => `${table}/${cell}`;

interface Question {
  readonly who: string;
  readonly cell: HiddenCell;
  readonly range: Range | undefined;
}

/**
 * Tries to recover every hidden cell from all releases together: as an outsider; as one who takes every hidden number of a table for small; from half-term to
 * half-term; and as each insider.
 */
export async function attack(publication: Publication, insiders: readonly Insider[] = []): Promise<AttackResult> {
  const { programme, hidden } = readReleases(publication);
  const solver = await createSolver(programme);
  const recovered: Recovered[] = [];
  let questions = 0;
  let narrowest: Range | undefined;
  const asked = [
    asOutsider(solver, hidden),
    asBeliever(solver, hidden),
    acrossHalfTerms(solver, hidden),
    asInsiders(solver, hidden, insiders),
  ];
  for (const { who, cell, range } of asked.flatMap((one) => [...one])) {
    if (!range) throw new Error(`The releases contradict themselves, as ${who} sees them (${cell.period}, ${cell.table}, ${cell.cell})`);
    questions += 1;
    if (!narrowest || width(range) < width(narrowest)) narrowest = range;
    if (!isOpen(range)) recovered.push({ ...cell, who, range });
  }
  solver.end();
  return { hidden: hidden.length, questions, recovered, narrowest };
}

const width = ([least, most]: Range): number => most - least;

function* asOutsider(solver: Solver, hidden: readonly HiddenCell[]): Generator<Question> {
  for (const cell of hidden) yield { who: 'an outsider', cell, range: solver.range(cell.variable) };
}

/** Takes every hidden number of the table for 9 at most. Where that cannot be, there is nothing to be learnt from it. */
function* asBeliever(solver: Solver, hidden: readonly HiddenCell[]): Generator<Question> {
  for (const cell of hidden) {
    const mates = hidden.filter(({ period, table }) => period === cell.period && table === cell.table);
    const range = solver.range(cell.variable, { known: new Map(mates.map(({ variable }) => [variable, [0, 9]])) });
    if (range) yield { who: 'somebody who takes hidden numbers for small', cell, range };
  }
}

/** The same cell, hidden in two half-terms: it may have gone up by nine or down by nine. */
function* acrossHalfTerms(solver: Solver, hidden: readonly HiddenCell[]): Generator<Question> {
  const before = new Map<string, HiddenCell>();
  for (const cell of hidden) {
    const name = cellName(cell.table, cell.cell);
    const earlier = before.get(name);
    before.set(name, cell);
    if (!earlier) continue;
    const range = solver.range(cell.variable, { minus: earlier.variable });
    yield { who: 'half-term against half-term', cell, range: range && [range[0] + 9, range[1]] };
  }
}

function* asInsiders(solver: Solver, hidden: readonly HiddenCell[], insiders: readonly Insider[]): Generator<Question> {
  for (const insider of insiders) {
    const { who, period, own, whole = {}, about } = insider;
    const here = hidden.filter((cell) => cell.period === period);
    const known = boundsOf(insider, here);
    for (const cell of here) {
      const name = cellName(cell.table, cell.cell);
      if (whole[name] !== undefined || (about && !about.has(name))) continue;
      const range = solver.range(cell.variable, { known });
      const mine = own[name] ?? 0;
      yield { who, cell, range: range && [range[0] - mine, range[1] - mine] };
    }
  }
}

function boundsOf({ own, whole = {} }: Insider, hidden: readonly HiddenCell[]): Bounds {
  const bounds = new Map<string, Range>();
  for (const { variable, table, cell } of hidden) {
    const name = cellName(table, cell);
    const known = whole[name];
    if (known !== undefined) bounds.set(variable, [known, known]);
    else if (own[name]) bounds.set(variable, [own[name], Infinity]);
  }
  return bounds;
}
