import { EXAMPLE_INSTALL, type Install, installSchema } from '../../lib/deploy/index.ts';
import { button, h } from '../../lib/ui/elements.ts';
import type { WordKey } from '../../lib/ui/words.ts';
import type { Desk } from './desk.ts';
import { option } from './fields.ts';
import { openFile } from './files.ts';

const CHOICES = [
  { key: 'privateWindows', options: ['off', 'with_lollipop', 'leave'] },
  { key: 'guestWindows', options: ['off', 'leave'] },
  { key: 'developerTools', options: ['leave', 'not_on_extensions', 'off'] },
  { key: 'hostAccess', options: ['every_site', 'listed_sites'] },
  { key: 'edgeCopilot', options: ['block_personal', 'block_all', 'leave'] },
] as const satisfies readonly { readonly key: keyof Install; readonly options: readonly string[] }[];

/** How the extension reaches the machines: what packaging wrote, and what the browsers are told besides. */
export function installForm(desk: Desk): HTMLElement {
  const { say } = desk;
  const { install } = desk.document;
  const said = h('p', { class: 'fault', role: 'status', hidden: '' });
  const read = async () => {
    const file = await openFile('.json');
    const result = file && installSchema.safeParse({ ...install, ...objectIn(await file.text()) });
    if (result?.success) desk.install(result.data);
    said.hidden = !result || result.success;
    said.textContent = result && !result.success ? say('builder_install_refused', result.error.issues[0]?.path.join('.') ?? '') : '';
  };
  const selects = CHOICES.map(({ key, options }) => {
    const select = h(
      'select',
      { id: `install-${key}` },
      ...options.map((one) => option(one, say(`builder_install_${one}`), String(install[key]))),
    );
    select.addEventListener('change', () => desk.install({ ...install, [key]: select.value }));
    return h('div', {}, h('label', { for: select.id }, say(`builder_install_${key}`)), select);
  });
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, say('builder_install')),
    h('p', { class: 'hint' }, say('builder_install_hint')),
    h(
      'dl',
      {},
      ...rows([
        ['Chrome', `${install.chrome.id}, ${install.chrome.updateUrl}`],
        ['Edge', `${install.edge.id}, ${install.edge.updateUrl}`],
        ['Firefox', `${install.firefox.id}, ${install.firefox.installUrl}`],
      ]),
    ),
    h(
      'div',
      { class: 'row' },
      button(say('builder_install_open'), 'second', () => void read()),
      install.chrome.id !== EXAMPLE_INSTALL.chrome.id &&
        button(say('builder_install_forget'), 'plain', () => desk.install(EXAMPLE_INSTALL)),
    ),
    said,
    h('div', { class: 'facts' }, ...selects),
    lines(desk, 'schoolDomains', 'builder_install_schoolDomains'),
  );
}

function rows(pairs: readonly (readonly [string, string])[]): HTMLElement[] {
  return pairs.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, h('code', {}, value))]);
}

function lines(desk: Desk, key: 'schoolDomains', word: WordKey): HTMLElement {
  const area = h('textarea', { id: `install-${key}`, rows: '2', spellcheck: 'false' });
  area.value = desk.document.install[key].join('\n');
  area.addEventListener('change', () => {
    const wanted = area.value
      .split('\n')
      .map((one) => one.trim().toLowerCase())
      .filter((one) => one !== '');
    desk.install({ ...desk.document.install, [key]: wanted });
  });
  return h('div', { class: 'field' }, h('label', { for: area.id }, desk.say(word)), area);
}

function objectIn(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { chrome: null };
  } catch {
    return { chrome: null };
  }
}
