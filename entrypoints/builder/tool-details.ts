import { ACTIONS } from '../../lib/policy/enums.ts';
import { LEARNS } from '../../lib/policy/tool-facts.ts';
import type { ToolInForce } from '../../lib/policy/types.ts';
import { h } from '../../lib/ui/elements.ts';
import type { WordKey } from '../../lib/ui/words.ts';
import type { Desk } from './desk.ts';
import { cellOf, factsOf, isAction, withCell, withFact, withMember } from './edits.ts';
import { option, wordOf } from './fields.ts';

const ROWS = ['personal', 'confidential', 'restricted'] as const;
const TEXTS = [
  { fact: 'dpia', type: 'text', word: 'builder_fact_dpia' },
  { fact: 'review', type: 'date', word: 'builder_fact_review' },
  { fact: 'evidence', type: 'text', word: 'builder_fact_evidence' },
] as const;

/** What a tool may be given, and what the trust knows of it. `name` goes into the entries. */
export function toolDetails(desk: Desk, tool: ToolInForce, name: string): HTMLElement {
  const { say } = desk;
  return h(
    'div',
    { class: 'tool-details', id: `details-${tool.id}` },
    tool.note !== null && h('p', { class: 'hint' }, tool.note),
    tool.status === 'prohibited' ? h('p', { class: 'hint' }, say('builder_prohibited')) : cells(desk, tool, name),
    h('div', { class: 'facts' }, learns(desk, tool, name), ...TEXTS.map((one) => fact(desk, tool, name, one))),
    h(
      'div',
      {},
      tick(desk, tool, 'markingTools', tool.testedForSimpleMarking, 'builder_marking'),
      tick(desk, tool, 'strictlyNecessaryTools', tool.strictlyNecessary === true, 'builder_necessary'),
    ),
  );
}

/** The cells for everybody in this tool; finer ones are under “Rules”. */
function cells(desk: Desk, tool: ToolInForce, name: string): HTMLElement {
  const { say, policy, values } = desk;
  const selects = ROWS.map((row) => {
    const own = cellOf(values, { row, at: name }, tool);
    const byPack = policy.matrix[row][tool.status];
    const id = `cell-${tool.id}-${row}`;
    const select = h(
      'select',
      { id },
      option('', say('builder_as_rule', wordOf(byPack, say)), own ?? ''),
      ...ACTIONS.map((action) => option(action, wordOf(action, say), own ?? '')),
    );
    select.addEventListener('change', () =>
      desk.set(withCell(desk.values, { row, at: name }, isAction(select.value) ? select.value : undefined, tool)),
    );
    return h('div', {}, h('label', { for: id }, wordOf(row, say)), select);
  });
  return h('fieldset', {}, h('legend', {}, say('builder_tool_cells')), h('div', { class: 'facts' }, ...selects));
}

function learns(desk: Desk, tool: ToolInForce, name: string): HTMLElement {
  const { say } = desk;
  const id = `learns-${tool.id}`;
  const select = h('select', { id }, ...LEARNS.map((one) => option(one, wordOf(one, say), tool.trainsOnInput)));
  select.addEventListener('change', () => desk.set(withFact(desk.values, tool, name, 'learns', select.value)));
  return h('div', {}, h('label', { for: id }, say('builder_fact_learns')), select);
}

function fact(desk: Desk, tool: ToolInForce, name: string, { fact: which, type, word }: (typeof TEXTS)[number]): HTMLElement {
  const id = `${which}-${tool.id}`;
  const input = h('input', { id, type, autocomplete: 'off', maxlength: '200' });
  input.value = factsOf(desk.values, tool)[which] ?? '';
  input.addEventListener('change', () => desk.set(withFact(desk.values, tool, name, which, input.value.trim() || undefined)));
  return h('div', {}, h('label', { for: id }, desk.say(word)), input);
}

function tick(desk: Desk, tool: ToolInForce, key: 'markingTools' | 'strictlyNecessaryTools', on: boolean, word: WordKey): HTMLElement {
  const box = h('input', { type: 'checkbox', id: `${key}-${tool.id}`, ...(on && { checked: '' }) });
  box.addEventListener('change', () => desk.set({ [key]: withMember(desk.values[key], tool.id, box.checked) }));
  return h('label', { class: 'choice', for: box.id }, box, desk.say(word));
}
