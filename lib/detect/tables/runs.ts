import type { PreparedText } from '../../text/prepare.ts';
import { type Signature, signature } from './separators.ts';
import type { TableKind } from './types.ts';

/** Lines `from` to `to` (exclusive) that one kind of separator cuts alike. */
export interface Run {
  readonly kind: TableKind;
  readonly from: number;
  readonly to: number;
}

interface Shape {
  readonly kind: TableKind;
  count(line: Signature): number;
  /** Fewest lines that make a run, by separators per line: one comma a line is often prose, three are not. */
  fewest(perLine: number): number;
  /** How far a line may differ from the first. */
  readonly spread: number;
  /** Longest line that may still be a row; prose is longer. */
  readonly longest: number;
  readonly overBlank: boolean;
}

/** In order of certainty: a tab is never prose, a dash often is. */
const SHAPES: readonly Shape[] = [
  { kind: 'html', count: (line) => (line.html ? 1 : 0), fewest: () => 1, spread: 0, longest: 2000, overBlank: true },
  { kind: 'tab', count: (line) => line.tabs, fewest: () => 2, spread: 99, longest: 3000, overBlank: true },
  {
    kind: 'pipe',
    count: (line) => (line.pipes || !line.ruler || line.length === 0 ? line.pipes : 1),
    fewest: () => 2,
    spread: 99,
    longest: 3000,
    overBlank: true,
  },
  { kind: 'semicolon', count: (line) => line.semicolons, fewest: (per) => (per > 1 ? 2 : 3), spread: 1, longest: 400, overBlank: false },
  { kind: 'comma', count: (line) => line.commas, fewest: (per) => (per > 2 ? 2 : 3), spread: 1, longest: 240, overBlank: false },
  {
    kind: 'aligned',
    count: (line) => line.gaps + line.tabs,
    fewest: (per) => (per > 1 ? 2 : 3),
    spread: 99,
    longest: 300,
    overBlank: false,
  },
  { kind: 'slash', count: (line) => line.slashes, fewest: (per) => (per > 1 ? 2 : 3), spread: 1, longest: 200, overBlank: false },
  {
    kind: 'transcript',
    count: (line) => (line.speaker && line.length > 40 ? 1 : 0),
    fewest: () => 3,
    spread: 0,
    longest: 3000,
    overBlank: true,
  },
  { kind: 'dash', count: (line) => line.dashes, fewest: () => 3, spread: 2, longest: 220, overBlank: false },
  { kind: 'list', count: (line) => (line.marker ? 1 : 0), fewest: () => 3, spread: 0, longest: 1000, overBlank: true },
];

/** Cuts the text into runs, top to bottom. Linear: a kind that failed on some lines is not tried again before their end. */
export function findRuns(text: PreparedText): Run[] {
  const lines = text.lines.map((line) => signature(text.folded, line));
  const runs: Run[] = [];
  const failedUntil = new Map<TableKind, number>();
  let at = 0;
  while (at < lines.length) {
    const run = firstRun(lines, at, failedUntil);
    if (run) runs.push(run);
    at = run ? run.to : at + 1;
  }
  return runs;
}

function firstRun(lines: readonly Signature[], at: number, failedUntil: Map<TableKind, number>): Run | undefined {
  for (const shape of SHAPES) {
    const first = lines[at];
    if (!first || first.length === 0 || (failedUntil.get(shape.kind) ?? 0) > at) continue;
    const base = shape.count(first);
    if (base === 0) continue;
    const { to, rows } = extend(lines, at, shape, base);
    if (rows >= shape.fewest(base)) return { kind: shape.kind, from: at, to };
    failedUntil.set(shape.kind, to);
  }
  return undefined;
}

function extend(lines: readonly Signature[], at: number, shape: Shape, base: number): { to: number; rows: number } {
  let to = at;
  let rows = 0;
  for (let i = at; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) break;
    if (line.length === 0 && shape.overBlank && i === to) continue;
    if (line.ruler && line.length > 0 && i === to) {
      to = i + 1;
      continue;
    }
    const count = shape.count(line);
    if (count === 0 || Math.abs(count - base) > shape.spread || line.length > shape.longest) break;
    rows += 1;
    to = i + 1;
  }
  return { to: Math.max(to, at + 1), rows };
}
