import { ACTIONS, TOOL_STATUSES } from '../../lib/policy/enums.ts';
import { type RowName, readException, type Who } from '../../lib/policy/overrides.ts';
import { ROLES } from '../../lib/policy/roles.ts';
import { button, h } from '../../lib/ui/elements.ts';
import type { Desk } from './desk.ts';
import { isAction, nameOf, withCell } from './edits.ts';
import { option, wordOf } from './fields.ts';
import { isOwn } from './view-tools.ts';

const CLASSES = ['confidential', 'personal', 'restricted', 'pupil_work', 'ai_marking'] as const;
const WHO = ['staff', ...ROLES] as const;

function choice(
  id: string,
  label: string,
  options: readonly (readonly [string, string])[],
): { box: HTMLElement; select: HTMLSelectElement } {
  const select = h('select', { id }, ...options.map(([value, words]) => option(value, words, '')));
  return { box: h('div', {}, h('label', { for: id }, label), select), select };
}

const classes = (desk: Desk) => CLASSES.map((row) => [row, wordOf(row, desk.say)] as const);
const roles = (desk: Desk) => WHO.map((role) => [role, wordOf(role, desk.say)] as const);
const tools = (desk: Desk) => desk.policy.tools.map((tool) => [nameOf(tool, isOwn(tool)), tool.name] as const);

/** A cell for one tool or status and one role or everyone. */
export function cellForm(desk: Desk): HTMLElement {
  const { say } = desk;
  const row = choice('cell-row', say('builder_class'), classes(desk));
  const statuses = TOOL_STATUSES.filter((status) => status !== 'prohibited').map((one) => [one, wordOf(one, say)] as const);
  const at = choice('cell-at', say('builder_where'), [...statuses, ...tools(desk)]);
  const who = choice('cell-role', say('builder_who'), [['', say('builder_everyone')], ...roles(desk)]);
  const action = choice(
    'cell-action',
    say('builder_happens'),
    ACTIONS.toReversed().map((one) => [one, wordOf(one, say)]),
  );
  const add = () => {
    const card = desk.policy.tools.find((tool) => nameOf(tool, isOwn(tool)) === at.select.value);
    const place = { row: row.select.value as RowName, at: at.select.value, role: (who.select.value || undefined) as Who | undefined };
    if (isAction(action.select.value)) desk.set(withCell(desk.values, place, action.select.value, card));
  };
  return h('div', { class: 'entry-form' }, row.box, at.box, who.box, action.box, button(say('builder_add'), 'second', add));
}

/** An exception: one class, one tool, one role, a last day and an owner; it is not added without all of them. */
export function exceptionForm(desk: Desk): HTMLElement {
  const { say } = desk;
  const row = choice('exception-row', say('builder_class'), classes(desk));
  const tool = choice('exception-tool', say('builder_tool'), tools(desk));
  const who = choice('exception-role', say('builder_who'), roles(desk));
  const until = h('input', { id: 'exception-until', type: 'date' });
  const owner = h('input', { id: 'exception-owner', type: 'text', autocomplete: 'off', placeholder: say('builder_example_owner') });
  const wrong = h('p', { class: 'fault', role: 'status', hidden: '' });
  const add = () => {
    const entry = `${row.select.value}@${who.select.value}@${tool.select.value} until ${until.value} by ${owner.value.trim()}`;
    const one = readException(entry.trim());
    wrong.hidden = !('fault' in one);
    wrong.textContent = 'fault' in one ? say('builder_exception_wrong', one.fault) : '';
    if (!('fault' in one)) desk.set({ exceptions: [...(desk.values.exceptions ?? []), entry] });
  };
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'entry-form' },
      row.box,
      tool.box,
      who.box,
      h('div', {}, h('label', { for: until.id }, say('builder_until')), until),
      h('div', {}, h('label', { for: owner.id }, say('builder_owner')), owner),
      button(say('builder_add'), 'second', add),
    ),
    wrong,
  );
}
