import { prepare } from '../../text/prepare.ts';
import { isIdentifier } from '../categories.ts';
import { type CustomPattern, findByPattern } from '../custom-patterns/find.ts';
import { conclude, identified, inProse } from '../engine.ts';
import { withOwners } from '../names/owners.ts';
import type { Seen } from '../overlaps.ts';
import { blankStandIns } from '../stand-ins.ts';
import { findTables, type Tables } from '../tables/find-tables.ts';
import { nameColumns } from '../tables/name-columns.ts';
import { type Finding, LEAST, type ScanOptions, type ScanResult } from '../types.ts';
import { join, UNCERTAIN } from './join.ts';
import type { SecondLook, Span } from './types.ts';

export interface AgainOptions extends ScanOptions {
  readonly patterns?: readonly CustomPattern[];
}

/**
 * What `scan` finds, read again by `looks` in turn and by the trust's own patterns: doubts are settled first, so that topics and tables are
 * about the people who are left. The result is of the same kind as that of `scan`. A look that fails is not heard.
 */
export async function scanAgain(
  text: string,
  { patterns = [], ...options }: AgainOptions,
  looks: readonly SecondLook[],
): Promise<ScanResult> {
  const prepared = blankStandIns(prepare(text));
  const tables = findTables(prepared);
  let people: readonly Seen[] = inProse(prepared, tables, 0);
  let quiet = false;
  for (const look of looks) {
    try {
      const opinion = await look.look(prepared, people);
      people = join(people, { ...opinion, clear: opinion.clear.filter((span) => !isInNameColumn(tables, span)) });
      quiet ||= opinion.quiet === true;
    } catch {} // the fast look stands
  }
  const own = findByPattern(prepared, patterns);
  const settled = people
    .filter((one) => isIdentifier(one.category) && one.confidence >= LEAST && !isPartOfCode(one, own))
    .sort((a, b) => a.start - b.start);
  const found = identified(prepared, tables, [...settled, ...nameColumns(prepared, tables, settled)]);
  const names = people.filter(({ category }) => isIdentifier(category)).sort((a, b) => a.start - b.start);
  const seen = withOwners(prepared, found, names);
  const topics = people.filter(({ category }) => !isIdentifier(category));
  const result = conclude(prepared, tables, [...seen, ...topics, ...own], options);
  return quiet ? withoutDoubts(result) : result;
}

/** A column says that its cells are names, whatever a reader of sentences makes of them. */
const isInNameColumn = (tables: Tables, { start, end }: Span): boolean =>
  tables.all.some((table) => {
    if (start < table.start || end > table.end) return false;
    const places = table.columns.flatMap(({ type }, place) => (type === 'person_name' ? [place] : []));
    return table.rows.some(({ cells }) => places.some((place) => isIn(cells[place], start, end)));
  });

const isIn = (cell: Span | undefined, start: number, end: number): boolean => cell !== undefined && cell.start <= start && end <= cell.end;

/** Without topics that are not certain; who the others are about is found again at its new place. */
function withoutDoubts(result: ScanResult): ScanResult {
  const kept = result.findings.filter(({ category, confidence }) => isIdentifier(category) || confidence >= UNCERTAIN);
  const places = new Map(kept.map((finding, place) => [finding, place]));
  const findings = kept.map((finding): Finding => {
    const about = typeof finding.subject === 'number' ? result.findings[finding.subject] : undefined;
    const subject = about && places.get(about);
    return subject === undefined ? finding : { ...finding, subject };
  });
  return { ...result, findings };
}

/** "KES" in the trust's own "KES-1234" is nobody's initials. A certain name stays a name, whatever a pattern says. */
function isPartOfCode(name: Seen, codes: readonly Seen[]): boolean {
  if (name.category !== 'person_initials' && name.confidence >= UNCERTAIN) return false;
  return codes.some(({ start, end }) => start <= name.start && name.end <= end);
}
