import { readException, readMatrixOverride } from './overrides.ts';
import { cardsNamed } from './tool-register.ts';
import type { Cell, ManagedValues, Matrix, Pack, ToolInForce } from './types.ts';

/** Cells for everyone and a status change the matrix itself, all others go on the list; of two for one cell the last holds. */
export function applyMatrix(pack: Pack, managed: ManagedValues, tools: readonly ToolInForce[]): { matrix: Matrix; cells: Cell[] } {
  const matrix = structuredClone(pack.matrix);
  const cells = [...pack.cells];
  for (const { row, status, tool, role, action } of (managed.matrix ?? []).flatMap((entry) => readMatrixOverride(entry) ?? [])) {
    const who = role && { role };
    if (status && !role) matrix[row][status] = action;
    else if (status) cells.push({ row, status, ...who, action });
    else for (const { id } of cardsNamed(tools, tool ?? '')) cells.push({ row, tool: id, ...who, action });
  }
  for (const one of (managed.exceptions ?? []).map(readException)) {
    if ('fault' in one) continue;
    const { row, role, until, owner } = one;
    for (const { id } of cardsNamed(tools, one.tool)) cells.push({ row, tool: id, role, action: 'note', until, owner });
  }
  return { matrix, cells };
}
