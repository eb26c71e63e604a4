import { prepare } from '../../text/prepare.ts';
import { isIdentifier, type Topic } from '../categories.ts';
import { declaredInvented } from '../clues/lessons.ts';
import { type CustomPattern, findByPattern } from '../custom-patterns/find.ts';
import { conclude, identified, inProse } from '../engine.ts';
import { withOwners } from '../names/owners.ts';
import type { Seen } from '../overlaps.ts';
import { blankStandIns, hasStandIns } from '../stand-ins.ts';
import { findTables, type Tables } from '../tables/find-tables.ts';
import { type Finding, LEAST, type ScanOptions, type ScanResult } from '../types.ts';
import { join, UNCERTAIN } from './join.ts';
import type { Opinion, SecondLook, Span } from './types.ts';

export interface AgainOptions extends ScanOptions {
  readonly patterns?: readonly CustomPattern[];
}

/**
 * What `scan` finds, read again by `looks` in turn and by the trust's own patterns: doubts are settled first, so that topics and tables are
 * about the people who are left. In a text that says that it is invented, or whose names have been replaced, a look adds no topic about nobody in particular. The result is of the same
 * kind as that of `scan`. A look that fails is not heard.
 */
export async function scanAgain(
  text: string,
  { patterns = [], ...options }: AgainOptions,
  looks: readonly SecondLook[],
): Promise<ScanResult> {
  const prepared = blankStandIns(prepare(text));
  const tables = findTables(prepared);
  let people: readonly Seen[] = inProse(prepared, tables, 0);
  const needs: NonNullable<Opinion['needed']>[] = [];
  for (const look of looks) {
    try {
      const opinion = await look.look(prepared, people);
      people = join(people, { ...opinion, clear: opinion.clear.filter((span) => !isInNameColumn(tables, span)) });
      if (opinion.needed) needs.push(opinion.needed);
    } catch {} // the fast look stands
  }
  const own = findByPattern(prepared, patterns);
  const settled = people
    .filter((one) => isIdentifier(one.category) && one.confidence >= LEAST && !isPartOfCode(one, own))
    .sort((a, b) => a.start - b.start);
  const found = identified(prepared, tables, settled);
  const names = people.filter(({ category }) => isIdentifier(category)).sort((a, b) => a.start - b.start);
  const seen = withOwners(prepared, found, names);
  const nobodyElse = declaredInvented(prepared) || hasStandIns(prepared);
  const topics = people.filter(({ category, about }) => !isIdentifier(category) && !(nobodyElse && about === 'singled_out'));
  const result = conclude(prepared, tables, [...seen, ...topics, ...own], options);
  return needs.length > 0 ? withoutDoubts(result, (topic) => Math.max(...needs.map((needed) => needed(topic)))) : result;
}

/** A column says that its cells are names, whatever a reader of sentences makes of them. */
const isInNameColumn = (tables: Tables, { start, end }: Span): boolean =>
  tables.all.some((table) => {
    if (start < table.start || end > table.end) return false;
    const places = table.columns.flatMap(({ type }, place) => (type === 'person_name' ? [place] : []));
    return table.rows.some(({ cells }) => places.some((place) => isIn(cells[place], start, end)));
  });

const isIn = (cell: Span | undefined, start: number, end: number): boolean => cell !== undefined && cell.start <= start && end <= cell.end;

/**
 * Without topics that are less certain than they need to be; who the others are about is found again at its new place. The trust's own words and
 * patterns stay, and so does what a table's columns are sure of: neither is read as a sentence.
 */
function withoutDoubts(result: ScanResult, needed: (topic: Topic) => number): ScanResult {
  const isInTable = ({ start, end }: Span) => result.tables.some((table) => table.start <= start && end <= table.end);
  const kept = result.findings.filter((finding) => {
    const { category, confidence, detector } = finding;
    if (isIdentifier(category) || detector !== category) return true;
    return confidence >= needed(category) || (confidence >= UNCERTAIN && isInTable(finding));
  });
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
