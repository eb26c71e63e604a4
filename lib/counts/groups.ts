import { ROLE_GROUPS, type RoleGroup } from '../policy/roles.ts';
import { unitSchema } from './record.ts';
import { unitCell } from './tables.ts';

/** How many people a role has in a unit, from the trust's own lists. */
export interface Group {
  readonly unit: string;
  readonly role: RoleGroup;
  readonly people: number;
}

export interface Groups {
  readonly groups: readonly Group[];
  /** Lines that say nothing usable, one sentence each; the other lines hold. */
  readonly problems: readonly string[];
}

const HEADINGS = { unit: 'unit', role: 'role', people: 'head-count' } as const;

/**
 * Reads `groups.csv`: a header with `unit`, `role` and `head-count` in any order, then one line a group. Byte order mark, CRLF, semicolons and quotes, as
 * spreadsheet programs write them, are fine. A group that comes twice is added up.
 */
export function readGroups(csv: string): Groups {
  const [header = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const separator = header.includes(';') ? ';' : ',';
  const headings = cellsIn(header, separator).map((heading) =>
    heading.toLowerCase().replace(/[ _]/g, '-').replace('headcount', 'head-count'),
  );
  const column = (heading: string) => headings.indexOf(heading);
  const missing = Object.values(HEADINGS).filter((heading) => column(heading) < 0);
  if (missing.length > 0) return { groups: [], problems: [`The first line has no column ${missing.join(', ')}.`] };
  const groups = new Map<string, Group>();
  const problems: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const cells = cellsIn(line, separator);
    const group = readGroup(cells[column(HEADINGS.unit)], cells[column(HEADINGS.role)], cells[column(HEADINGS.people)]);
    if (typeof group === 'string') problems.push(`Line ${index + 2}: ${group}`);
    else groups.set(unitCell(group.unit, group.role), joined(groups.get(unitCell(group.unit, group.role)), group));
  }
  return { groups: [...groups.values()], problems };
}

function readGroup(unit = '', role = '', people = ''): Group | string {
  if (unit === '' || !unitSchema.safeParse(unit).success) return 'the unit is not a name as in the policy.';
  const known = ROLE_GROUPS.find((one) => one === role.toLowerCase().replace(' ', '_'));
  if (!known) return `the role is none of ${ROLE_GROUPS.join(', ')}.`;
  if (!/^\d{1,7}$/.test(people)) return 'the head-count is not a whole number.';
  return { unit, role: known, people: Number(people) };
}

const joined = (before: Group | undefined, group: Group): Group => ({ ...group, people: (before?.people ?? 0) + group.people });

const cellsIn = (line: string, separator: string): string[] =>
  line.split(separator).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
