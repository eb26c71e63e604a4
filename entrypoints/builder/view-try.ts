import { decide } from '../../lib/policy/decide.ts';
import { TOOL_STATUSES } from '../../lib/policy/enums.ts';
import { explain } from '../../lib/policy/explain.ts';
import { ROLES, type Role } from '../../lib/policy/roles.ts';
import { button, h } from '../../lib/ui/elements.ts';
import type { WordKey } from '../../lib/ui/words.ts';
import { pieces } from '../practice/box.ts';
import { samplesFor } from '../practice/samples.ts';
import type { Desk } from './desk.ts';
import { labelOf, option, wordOf } from './fields.ts';
import { type Simulation, simulate } from './simulate.ts';

/** Kept while the page is drawn anew; gone with it. */
const tried = { text: '', tool: 'chatgpt', role: '' };
const TONES = { allow: 'good', note: 'good', warn: 'care', justify: 'care', block: 'stop' } as const;

/** Paste a sample, choose role and tool: what would happen, what was found, by which clause, and which setting it comes from. */
export function tryView(desk: Desk): Node[] {
  const { say, policy } = desk;
  const area = h('textarea', { id: 'sample', rows: '7', spellcheck: 'false', autocomplete: 'off', 'aria-describedby': 'sample-hint' });
  area.value = tried.text;
  const role = h(
    'select',
    { id: 'try-role' },
    option('', say('practice_role_unset'), tried.role),
    ...ROLES.map((one) => option(one, wordOf(one, say), tried.role)),
  );
  const tool = h('select', { id: 'try-tool' }, ...policy.tools.map(({ id, name }) => option(id, name, tried.tool)));
  const answer = h('section', { class: 'card answer', 'aria-live': 'polite', id: 'answer' });
  let latest = 0;
  const run = async () => {
    Object.assign(tried, { text: area.value, tool: tool.value, role: role.value });
    const mine = ++latest;
    const seen = await simulate(area.value, desk.values, tool.value, (role.value || undefined) as Role | undefined, desk.now);
    if (mine === latest) answer.replaceChildren(...result(desk, seen));
  };
  for (const control of [area, role, tool]) control.addEventListener('input', () => void run());
  const samples = [...samplesFor('teacher'), ...samplesFor('pupil')].map(({ label, text }) =>
    button(say(label), 'second', () => {
      area.value = say(text);
      void run();
    }),
  );
  void run();
  return [
    h(
      'div',
      { class: 'facts' },
      h('div', {}, h('label', { for: 'try-role' }, say('builder_who')), role),
      h('div', {}, h('label', { for: 'try-tool' }, say('builder_tool')), tool),
    ),
    h(
      'div',
      { class: 'field' },
      h('label', { for: 'sample' }, say('builder_sample')),
      h('p', { class: 'hint', id: 'sample-hint' }, say('builder_sample_hint')),
      area,
    ),
    h('div', { class: 'row samples' }, ...samples),
    answer,
  ];
}

function result(desk: Desk, seen: Simulation): Node[] {
  const { say, policy } = desk;
  const { decision, scan, text } = seen;
  if (text.trim() === '') return [h('p', { class: 'quiet' }, say('builder_try_empty'))];
  const audience = tried.role === 'pupil' ? 'pupil' : 'staff';
  const { reason, clauses } = explain(decision, scan, policy, audience);
  const found = decision.findings.flatMap((index) => scan.findings[index] ?? []);
  const kinds = [decision.dataClass, ...decision.duties].map((one) => wordOf(one, say)).join(', ');
  return [
    h('h2', { class: TONES[decision.action] }, say(`practice_verdict_${decision.action}`)),
    h('p', {}, decision.action === 'allow' ? say('practice_allow_detail') : reason),
    h(
      'dl',
      {},
      h('dt', {}, say('builder_counts_as')),
      h('dd', {}, kinds),
      h('dt', {}, say('builder_clauses')),
      h('dd', {}, clauses.map(({ section, title }) => say('dialog_clause', section, title)).join('; ') || say('builder_none')),
      h('dt', {}, say('builder_because')),
      h('dd', {}, because(desk, seen)),
    ),
    h('h3', {}, say('practice_found')),
    h('p', { class: 'copy' }, ...(found.length > 0 ? pieces(text, found) : [say('builder_none')])),
    elsewhere(desk, seen),
  ];
}

/** The settings it comes from, each a way to where it is set; or the pack. */
function because({ say, policy }: Desk, { causes }: Simulation): HTMLElement {
  const packed = h('a', { href: '#start' }, say('builder_because_pack', policy.pack.name));
  if (causes.length === 0) return packed;
  const links = causes.map(({ key, entry }) => {
    const view = VIEW_OF[key] ?? 'words';
    return h('li', {}, h('a', { href: `#${view}` }, say(labelOf(key))), entry ? h('code', {}, ` ${entry}`) : '');
  });
  return h('ul', { class: 'causes' }, ...links);
}

/** Where a setting that decides is set. */
const VIEW_OF: Readonly<Record<string, string>> = {
  pack: 'start',
  packEnds: 'start',
  matrix: 'rules',
  exceptions: 'rules',
  pupilWorkWhereTrained: 'rules',
  toolStatus: 'tools',
  toolCards: 'tools',
  markingTools: 'tools',
};

const COLUMNS: readonly (readonly [Role | undefined, WordKey])[] = [
  ['teacher', 'role_teacher'],
  ['pupil', 'role_pupil'],
  [undefined, 'practice_role_unset'],
];

/** The same text, for others and in other tools. */
function elsewhere({ say, policy, now }: Desk, { scan }: Simulation): HTMLElement {
  const today = now.toISOString().slice(0, 10);
  const cell = (status: (typeof TOOL_STATUSES)[number], role: Role | undefined) => {
    const { action } = decide(scan, { tool: { id: 'other', status }, role, today }, policy);
    return h('td', { class: TONES[action] }, wordOf(action, say));
  };
  return h(
    'div',
    { class: 'table', tabindex: '0', role: 'region', 'aria-label': say('builder_elsewhere') },
    h(
      'table',
      {},
      h('caption', {}, say('builder_elsewhere')),
      h('thead', {}, h('tr', {}, h('td', {}), ...COLUMNS.map(([, word]) => h('th', { scope: 'col' }, say(word))))),
      h(
        'tbody',
        {},
        ...TOOL_STATUSES.map((status) =>
          h('tr', {}, h('th', { scope: 'row' }, wordOf(status, say)), ...COLUMNS.map(([role]) => cell(status, role))),
        ),
      ),
    ),
  );
}
