import { ACTIONS, DATA_CLASSES, DUTIES, TOOL_STATUSES, type ToolStatus } from '../../lib/policy/enums.ts';
import { type RowName, readException, readMatrixOverride } from '../../lib/policy/overrides.ts';
import { packInForce } from '../../lib/policy/record.ts';
import { cardsNamed } from '../../lib/policy/tool-register.ts';
import { button, h } from '../../lib/ui/elements.ts';
import { cellForm, exceptionForm } from './cell-forms.ts';
import type { Desk } from './desk.ts';
import { isAction, withCell } from './edits.ts';
import { fault, field, option, wordOf } from './fields.ts';

export const ROWS: readonly RowName[] = [...DATA_CLASSES, ...DUTIES];

/** What happens to which data in which tools: the matrix, its finer cells, exceptions, and what could not be read. */
export function rulesView(desk: Desk): Node[] {
  const { say } = desk;
  return [
    h('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': say('builder_matrix') }, matrix(desk)),
    h('p', { class: 'hint' }, say('builder_matrix_note')),
    fault('matrix'),
    h('h2', {}, say('builder_cells')),
    h('p', { class: 'hint' }, say('builder_cells_hint')),
    entryList(desk, 'matrix', (entry) => finerWords(desk, entry)),
    cellForm(desk),
    h('h2', {}, say('builder_exceptions')),
    h('p', { class: 'hint' }, say('builder_exceptions_hint')),
    entryList(desk, 'exceptions', (entry) => exceptionWords(desk, entry)),
    exceptionForm(desk),
    fault('exceptions'),
    h('h2', {}, say('builder_limits')),
    ...(['pupilWorkWhereTrained', 'unreadableAction', 'uncheckedFileAction', 'failedCheckAction', 'largestFileMegabytes'] as const).map(
      (key) => field(desk, key),
    ),
  ];
}

function matrix(desk: Desk): HTMLElement {
  const { say } = desk;
  const heads = TOOL_STATUSES.map((status) => h('th', { scope: 'col' }, wordOf(status, say)));
  return h(
    'table',
    { class: 'matrix' },
    h('caption', {}, say('builder_matrix')),
    h('thead', {}, h('tr', {}, h('td', {}), ...heads)),
    h('tbody', {}, ...ROWS.map((row) => h('tr', {}, rowHead(row, desk), ...TOOL_STATUSES.map((status) => matrixCell(desk, row, status))))),
  );
}

const rowHead = (row: RowName, { say }: Desk): HTMLElement =>
  h('th', { scope: 'row' }, wordOf(row, say), row !== 'none' && h('span', { class: 'hint' }, say(`data_${row}`)));

function matrixCell(desk: Desk, row: RowName, status: ToolStatus): HTMLElement {
  const { say, policy, values, now } = desk;
  const action = policy.matrix[row][status];
  if (status === 'prohibited') return h('td', { class: `fixed ${action}` }, wordOf(action, say));
  const byPack = packInForce(values, now).matrix[row][status];
  const select = h(
    'select',
    { id: `matrix-${row}-${status}`, class: action, 'aria-label': `${wordOf(row, say)}, ${wordOf(status, say)}` },
    ...ACTIONS.map((one) => option(one, wordOf(one, say), action)),
  );
  select.addEventListener('change', () => {
    const wanted = isAction(select.value) && select.value !== byPack ? select.value : undefined;
    desk.set(withCell(desk.values, { row, at: status }, wanted));
  });
  const was = action !== byPack && h('span', { class: 'was' }, say('builder_of_pack', wordOf(byPack, say)));
  return h('td', action === byPack ? {} : { class: 'changed' }, select, was);
}

/** Entries as sentences, each with a button that takes it away. Those that the matrix itself shows are left out. */
function entryList(desk: Desk, key: 'matrix' | 'exceptions', words: (entry: string) => string | undefined): HTMLElement {
  const { say, values } = desk;
  const shown = (values[key] ?? []).flatMap((entry) => {
    const text = words(entry);
    return text === undefined ? [] : [{ entry, text }];
  });
  if (shown.length === 0) return h('p', { class: 'empty' }, say(key === 'matrix' ? 'builder_cells_none' : 'builder_exceptions_none'));
  return h(
    'ul',
    { class: 'entries' },
    ...shown.map(({ entry, text }) => {
      const remove = button(say('builder_remove'), 'plain', () => desk.set({ [key]: (values[key] ?? []).filter((one) => one !== entry) }));
      remove.setAttribute('aria-label', `${say('builder_remove')}: ${text}`);
      return h('li', {}, h('span', {}, text), remove);
    }),
  );
}

const toolWords = (desk: Desk, name: string): string => cardsNamed(desk.policy.tools, name)[0]?.name ?? name;

function finerWords(desk: Desk, entry: string): string | undefined {
  const { say } = desk;
  const cell = readMatrixOverride(entry);
  if (!cell || (cell.status && !cell.role)) return undefined;
  const where = cell.tool ? toolWords(desk, cell.tool) : wordOf(cell.status ?? '', say);
  const who = cell.role ? wordOf(cell.role, say) : say('builder_everyone');
  return `${wordOf(cell.row, say)} · ${where} · ${who}: ${wordOf(cell.action, say)}`;
}

function exceptionWords(desk: Desk, entry: string): string | undefined {
  const { say } = desk;
  const one = readException(entry);
  if ('fault' in one) return undefined;
  const what = `${wordOf(one.row, say)} · ${toolWords(desk, one.tool)} · ${wordOf(one.role, say)}`;
  const over = one.until < desk.now.toISOString().slice(0, 10);
  return say(over ? 'builder_exception_over' : 'builder_exception_until', what, one.until, one.owner);
}
