import { TOOL_STATUSES } from './enums.ts';
import { answersOf } from './matrix.ts';
import { buildPolicy } from './record.ts';
import { ROLES } from './roles.ts';
import type { ManagedValues, PolicyRecord } from './types.ts';

/** Tools that some cell of a policy names, by their ids. */
export const toolsNamedIn = ({ cells }: PolicyRecord): ReadonlySet<string> => new Set(cells.flatMap(({ tool }) => tool ?? []));

/**
 * Everything that values change, as one text: the record without its dates and names, and what happens to each class and duty, in a tool of each
 * status and in each of `named`, for each role. Two values with the same text are the same policy in effect.
 */
export function effectOf(values: ManagedValues, now: Date, named: ReadonlySet<string>): string {
  const policy = buildPolicy(values, now);
  const { version: _version, when: _when, source: _source, cells: _cells, matrix: _matrix, ...rest } = policy;
  const today = now.toISOString().slice(0, 10);
  const tools = [...TOOL_STATUSES.map((status) => ({ id: 'other', status })), ...policy.tools.filter(({ id }) => named.has(id))];
  const table = tools.flatMap((tool) =>
    [undefined, ...ROLES].flatMap((role) => answersOf({ tool, role, today }, policy).map(({ action }) => action)),
  );
  return JSON.stringify([rest, table]);
}
