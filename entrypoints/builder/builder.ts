import { button, h } from '../../lib/ui/elements.ts';
import { showPage } from '../../lib/ui/page/frame.ts';
import type { Say, WordKey } from '../../lib/ui/words.ts';
import { createDesk, type Desk } from './desk.ts';
import { showFaults } from './fields.ts';
import { createRedraw, keepingPlace } from './redraw.ts';
import { checkView, remarksOn } from './view-check.ts';
import { exportView, save } from './view-export.ts';
import { rulesView } from './view-rules.ts';
import { peopleView, wordsView } from './view-settings.ts';
import { startView } from './view-start.ts';
import { toolsView } from './view-tools.ts';
import { tryView } from './view-try.ts';

/** The views, in the order in which a policy is made; a new one is a file and a line here. The name is the address behind `#`. */
const VIEWS = {
  start: { word: 'builder_start', draw: startView },
  tools: { word: 'builder_tools', draw: toolsView },
  rules: { word: 'builder_rules', draw: rulesView },
  words: { word: 'builder_words', draw: wordsView },
  people: { word: 'builder_people', draw: peopleView },
  try: { word: 'builder_try', draw: tryView },
  check: { word: 'builder_check', draw: checkView },
  export: { word: 'builder_export', draw: exportView },
} as const satisfies Record<string, { readonly word: WordKey; readonly draw: (desk: Desk) => Node[] }>;
type ViewName = keyof typeof VIEWS;
const NAMES = Object.keys(VIEWS) as ViewName[];

const here = (): ViewName => NAMES.find((name) => name === location.hash.slice(1)) ?? 'start';

/** Puts the builder up. `alone`: opened from a file, with no other page of the extension to go to. */
export function startBuilder(say: Say, { alone, now = new Date() }: { readonly alone: boolean; readonly now?: Date }): void {
  const panel = h('div', { class: 'panel' });
  const steps = h('nav', { class: 'steps', 'aria-label': say('builder_steps_label') });
  const bar = h('div', { class: 'bar', role: 'toolbar', 'aria-label': say('builder_bar') });
  const desk = createDesk(say, now, {
    onType: () => facts(),
    onChange: () => {
      facts();
      redraw();
    },
  });
  const facts = () => {
    showFaults(desk);
    showSteps(desk, steps);
    keepingPlace(() => showBar(desk, bar));
  };
  const draw = () => {
    const name = here();
    panel.replaceChildren(h('h2', { id: 'view', tabindex: '-1' }, say(VIEWS[name].word)), ...VIEWS[name].draw(desk), onward(name, say));
    facts();
  };
  const redraw = createRedraw(panel, draw);
  showPage(
    { page: 'builder', title: say('builder_title'), lead: say('builder_lead'), alone },
    say,
    bar,
    h('div', { class: 'workbench' }, steps, panel),
  );
  window.addEventListener('hashchange', () => {
    draw();
    document.getElementById('view')?.focus();
    window.scrollTo({ top: 0 });
  });
  window.addEventListener('beforeunload', (event) => desk.unsaved && event.preventDefault());
  document.addEventListener('keydown', (event) => shortcut(event, desk));
  draw();
}

function showSteps(desk: Desk, steps: HTMLElement): void {
  const graves = remarksOn(desk).filter(({ level }) => level !== 'hint').length;
  const links = NAMES.map((name) =>
    h(
      'a',
      { href: `#${name}`, id: `step-${name}`, 'aria-current': name === here() ? 'step' : undefined },
      desk.say(VIEWS[name].word),
      name === 'check' && graves > 0 && h('span', { class: 'count' }, String(graves)),
    ),
  );
  keepingPlace(() => steps.replaceChildren(...links));
}

function showBar(desk: Desk, bar: HTMLElement): void {
  const { say } = desk;
  const { past, future } = desk.history;
  const control = (id: string, word: WordKey, on: boolean, act: () => void) => {
    const node = button(say(word), 'second', () => on && act());
    node.id = id;
    // Not `disabled`, which would throw away the focus of whoever presses it for the last step.
    node.setAttribute('aria-disabled', String(!on));
    return node;
  };
  bar.replaceChildren(
    control('undo', 'builder_undo', past.length > 0, desk.undo),
    control('redo', 'builder_redo', future.length > 0, desk.redo),
    h('span', { class: 'saved hint', role: 'status' }, say(desk.unsaved ? 'builder_unsaved' : 'builder_saved')),
    control('save', 'builder_save', true, () => save(desk)),
  );
}

function onward(name: ViewName, say: Say): HTMLElement {
  const next = NAMES[NAMES.indexOf(name) + 1];
  return h(
    'p',
    { class: 'onward' },
    next && h('a', { class: 'button primary', href: `#${next}` }, say('builder_next', say(VIEWS[next].word))),
  );
}

/** As in every editor. In a text field the field's own undo goes first. */
function shortcut(event: KeyboardEvent, desk: Desk): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const inText =
    event.target instanceof HTMLTextAreaElement || (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox');
  const key = event.key.toLowerCase();
  if (key === 's') save(desk);
  else if (key === 'z' && !inText) event.shiftKey ? desk.redo() : desk.undo();
  else if (key === 'y' && !inText) desk.redo();
  else return;
  event.preventDefault();
}
