import { TOOL_STATUSES, type ToolStatus } from '../../lib/policy/enums.ts';
import { hostPattern } from '../../lib/policy/overrides.ts';
import { tools as cards } from '../../lib/policy/rules.ts';
import { toolCardFile, withToolCards } from '../../lib/policy/tool-card-file.ts';
import type { ToolInForce } from '../../lib/policy/types.ts';
import { button, h } from '../../lib/ui/elements.ts';
import type { Desk } from './desk.ts';
import { nameOf, withStatus } from './edits.ts';
import { fault, option, wordOf } from './fields.ts';
import { openFile, saveFile } from './files.ts';
import { toolDetails } from './tool-details.ts';

/** What stays as it is while the page is drawn anew. */
const shown = { filter: '', open: new Set<string>() };

export const isOwn = ({ id }: Pick<ToolInForce, 'id'>): boolean => !cards.some((card) => card.id === id);

/** Every tool with its status, to be found by a few letters, and what the trust knows of it. */
export function toolsView(desk: Desk): Node[] {
  const { say } = desk;
  const filter = h('input', { id: 'filter', type: 'search', autocomplete: 'off', 'aria-controls': 'tools' });
  filter.value = shown.filter;
  const count = h('p', { class: 'hint', role: 'status' });
  const list = h('ul', { class: 'tools', id: 'tools' });
  const fill = () => {
    const found = matching(desk.policy.tools, shown.filter);
    list.replaceChildren(...found.map((tool) => toolRow(desk, tool, fill)));
    count.textContent =
      found.length === 0
        ? say('builder_tools_none', shown.filter)
        : say('builder_tools_count', String(found.length), String(desk.policy.tools.length));
  };
  filter.addEventListener('input', () => {
    shown.filter = filter.value;
    fill();
  });
  fill();
  return [
    h('p', { class: 'note' }, say('builder_tools_note')),
    h('div', { class: 'field' }, h('label', { for: 'filter' }, say('builder_tools_filter')), filter),
    count,
    list,
    fault('toolStatus'),
    fault('toolCards'),
    addTool(desk),
    h('h2', {}, say('builder_cards')),
    h('p', { class: 'hint' }, say('builder_cards_hint')),
    cardFiles(desk),
  ];
}

/** Decided ones first, then by the order of the cards. A host in the filter finds its tool as well. */
function matching(tools: readonly ToolInForce[], filter: string): ToolInForce[] {
  const wanted = filter.trim().toLowerCase();
  const decided = ({ status }: ToolInForce) => (status === 'unlisted' ? 1 : 0);
  return tools
    .filter(({ id, name, hosts }) => [id, name.toLowerCase(), ...hosts].some((text) => text.includes(wanted)))
    .toSorted((a, b) => decided(a) - decided(b));
}

function toolRow(desk: Desk, tool: ToolInForce, fill: () => void): HTMLElement {
  const { say } = desk;
  const name = nameOf(tool, isOwn(tool));
  const select = h(
    'select',
    { id: `status-${tool.id}`, 'aria-label': say('builder_tool_status', tool.name), class: `status ${tool.status}` },
    ...TOOL_STATUSES.map((status) => option(status, wordOf(status, say), tool.status)),
  );
  select.addEventListener('change', () => {
    const status = select.value as ToolStatus;
    desk.set(withStatus(desk.values, tool, name, status === cards.find(({ id }) => id === tool.id)?.status ? undefined : status));
  });
  const open = shown.open.has(tool.id);
  const toggle = h(
    'button',
    { type: 'button', class: 'plain', id: `open-${tool.id}`, 'aria-expanded': String(open), 'aria-controls': `details-${tool.id}` },
    say('builder_details'),
    h('span', { class: 'unseen' }, ` ${tool.name}`),
  );
  toggle.addEventListener('click', () => {
    if (open) shown.open.delete(tool.id);
    else shown.open.add(tool.id);
    fill();
    document.getElementById(toggle.id)?.focus();
  });
  return h(
    'li',
    { class: 'tool' },
    h('div', { class: 'tool-name' }, h('strong', {}, tool.name), h('span', { class: 'hint' }, tool.hosts.slice(0, 2).join(', '))),
    tool.reviewDue && h('span', { class: 'tag care' }, say('builder_review_due')),
    select,
    toggle,
    open && toolDetails(desk, tool, name),
  );
}

function addTool(desk: Desk): HTMLElement {
  const { say } = desk;
  const input = h('input', {
    id: 'new-tool',
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: say('builder_example_host'),
    'aria-describedby': 'new-tool-fault',
  });
  const wrong = h('p', { class: 'fault', id: 'new-tool-fault', role: 'status', hidden: '' });
  const add = () => {
    const host = hostPattern(input.value);
    wrong.hidden = host !== undefined;
    wrong.textContent = host ? '' : say('builder_tool_wrong', input.value);
    if (!host) return;
    shown.filter = host;
    desk.set({ toolStatus: [...(desk.values.toolStatus ?? []), `${host}=conditional`] });
  };
  input.addEventListener('keydown', (event) => event.key === 'Enter' && add());
  return h(
    'div',
    { class: 'field' },
    h('label', { for: 'new-tool' }, say('builder_tool_add')),
    h('p', { class: 'hint' }, say('builder_tool_add_hint')),
    h('div', { class: 'row' }, input, button(say('builder_add'), 'second', add)),
    wrong,
  );
}

function cardFiles(desk: Desk): HTMLElement {
  const { say } = desk;
  const said = h('p', { class: 'fault', role: 'status', hidden: '' });
  const read = async () => {
    const file = await openFile('.json');
    if (!file) return;
    const result = withToolCards(desk.values, await file.text());
    if ('fault' in result) {
      said.hidden = false;
      said.textContent = result.fault;
    } else desk.set(result);
  };
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'row' },
      button(say('builder_cards_open'), 'second', () => void read()),
      button(say('builder_cards_save'), 'second', () => saveFile('tool-cards.json', toolCardFile(desk.values), 'application/json')),
    ),
    said,
  );
}
