import { prepare } from '../../text/prepare.ts';
import { isIdentifier } from '../categories.ts';
import { type CustomPattern, findByPattern } from '../custom-patterns/find.ts';
import { conclude, identified, inProse } from '../engine.ts';
import type { Seen } from '../overlaps.ts';
import { blankStandIns } from '../stand-ins.ts';
import { findTables } from '../tables/find-tables.ts';
import { nameColumns } from '../tables/name-columns.ts';
import type { ScanOptions, ScanResult } from '../types.ts';
import { CERTAIN, join } from './join.ts';
import type { SecondLook } from './types.ts';

export interface AgainOptions extends ScanOptions {
  readonly patterns?: readonly CustomPattern[];
}

/** Below this a name is a doubt and no finding (types.ts). */
const LEAST = 0.5;

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
  for (const look of looks) {
    try {
      people = join(people, await look.look(prepared, people));
    } catch {} // the fast look stands
  }
  const own = findByPattern(prepared, patterns);
  const settled = people
    .filter((one) => isIdentifier(one.category) && one.confidence >= LEAST && !isPartOfCode(one, own))
    .sort((a, b) => a.start - b.start);
  const seen = identified(prepared, tables, [...settled, ...nameColumns(prepared, tables, settled)]);
  const topics = people.filter(({ category }) => !isIdentifier(category));
  return conclude(prepared, tables, [...seen, ...topics, ...own], options);
}

/** "KES" in the trust's own "KES-1234" is nobody's initials. A certain name stays a name, whatever a pattern says. */
function isPartOfCode(name: Seen, codes: readonly Seen[]): boolean {
  if (name.category !== 'person_initials' && name.confidence >= CERTAIN) return false;
  return codes.some(({ start, end }) => start <= name.start && name.end <= end);
}
