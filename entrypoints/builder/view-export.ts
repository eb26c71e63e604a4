import { strToU8, zipSync } from 'fflate';
import { isExample, type KitFile, kitFiles, kitWarnings, type Plan, platforms, readPlan } from '../../lib/deploy/index.ts';
import { button, h } from '../../lib/ui/elements.ts';
import type { Desk } from './desk.ts';
import { documentText } from './document.ts';
import { saveFile } from './files.ts';
import { installForm } from './install-form.ts';

/** The files for every platform, one by one or all together; nothing is made of a policy that holds a mistake. */
export function exportView(desk: Desk): Node[] {
  const { say } = desk;
  const { plan, problems } = readPlan({ ...desk.document.values, install: desk.document.install });
  return [
    h('div', { class: 'row' }, saveButton(desk), ...(plan ? [button(say('builder_save_kit'), 'second', () => saveKit(plan))] : [])),
    h('p', { class: 'hint' }, say('builder_save_hint')),
    ...(plan ? ready(desk, plan) : [h('p', { class: 'fault' }, say('builder_export_refused')), list(problems.map(({ reason }) => reason))]),
    installForm(desk),
  ];
}

export const saveButton = (desk: Desk): HTMLButtonElement => button(desk.say('builder_save'), 'primary', () => save(desk));

export function save(desk: Desk): void {
  saveFile('policy.json', documentText(desk.document), 'application/json');
  desk.saved();
}

function saveKit(plan: Plan): void {
  const files = Object.fromEntries(kitFiles(plan).map(({ path, text }) => [path, strToU8(text)]));
  saveFile('lollipop-deployment.zip', zipSync(files) as Uint8Array<ArrayBuffer>, 'application/zip');
}

const list = (lines: readonly string[]): HTMLElement => h('ul', {}, ...lines.map((line) => h('li', {}, line)));

function ready(desk: Desk, plan: Plan): Node[] {
  const { say } = desk;
  const warnings = kitWarnings(plan);
  return [
    ...(warnings.length > 0
      ? [
          h(
            'div',
            { class: 'note' },
            h('h2', {}, say('builder_before')),
            h('ul', {}, ...warnings.map((line) => h('li', {}, ...plain(line)))),
          ),
        ]
      : []),
    h('div', { class: 'columns' }, ...platforms.map((platform) => platformCard(desk, platform, plan))),
    ...(isExample(plan.install) ? [] : [h('p', { class: 'good' }, say('builder_install_set'))]),
  ];
}

function platformCard({ say }: Desk, { id, name, files, guide }: (typeof platforms)[number], plan: Plan): HTMLElement {
  const steps = guide(plan).put;
  return h(
    'section',
    { class: 'card', 'aria-labelledby': `platform-${id}` },
    h('h2', { id: `platform-${id}` }, name),
    h('div', { class: 'downloads' }, ...files(plan).map((file) => download(file))),
    h('details', {}, h('summary', {}, say('builder_steps')), h('ol', {}, ...steps.map((step) => h('li', {}, ...plain(step))))),
  );
}

const download = ({ path, text }: KitFile): HTMLButtonElement => {
  const node = button(path.slice(path.indexOf('/') + 1), 'second', () => saveFile(path.replaceAll('/', '-'), text));
  node.dataset.file = path;
  return node;
};

/** The guides are Markdown for the README of the kit; here only code spans matter. */
const plain = (markdown: string): (Node | string)[] =>
  markdown.split('`').map((part, place) => (place % 2 === 1 ? h('code', {}, part) : part.replaceAll('**', '')));
