import type { DialogView, Group, Thing, Ticked } from './dialog-types.ts';
import { h } from './elements.ts';
import type { Say } from './words.ts';

/** The lists of what was found, by kind, and of what may be said less exactly; what can be changed has a tick. */
export interface Ticks {
  readonly boxes: readonly HTMLElement[];
  ticked(): Ticked;
  /** Whether nothing is to be changed. */
  none(): boolean;
}

/** Without ticks a group is a topic, or the name of a file, which is said as it is. */
export function ticks({ groups, moment, lessExact }: DialogView, say: Say, onChange: () => void): Ticks {
  const boxes = new Map<number, HTMLInputElement>();
  const topics = groups.filter(({ things }) => things.length === 0).map(({ words }) => words);
  const plain = moment === 'file' || topics.length === 0 ? topics : [upperFirst(topics.join(', '))];
  const list = h(
    'ul',
    { class: 'found' },
    ...groups.filter(({ things }) => things.length > 0).map((group) => row(group, say, boxes)),
    ...plain.map((words) => h('li', { class: 'topics' }, words)),
  );
  const less = lessExact.map(({ id, words, ticked }) => ({ id, words, box: tick(ticked) }));
  const lines = less.map(({ words, box }) => h('li', {}, h('div', { class: 'kind' }, h('label', {}, box, words))));
  const second = h('ul', { class: 'found' }, ...lines);
  for (const one of [list, second]) one.addEventListener('change', onChange);
  const ticked = () => ({
    kept: new Set([...boxes].flatMap(([id, { checked }]) => (checked ? [] : [id]))),
    less: less.flatMap(({ id, box }) => (box.checked ? id : [])),
  });
  return {
    boxes: lines.length > 0 ? [list, second] : [list],
    ticked,
    none: () => ticked().kept.size === boxes.size && ticked().less.length === 0,
  };
}

function row({ words, things }: Group, say: Say, boxes: Map<number, HTMLInputElement>): HTMLElement {
  const all = tick();
  const head = h(
    'div',
    { class: 'kind' },
    h('label', {}, all, upperFirst(words)),
    h('span', { class: 'to', dir: 'auto' }, becoming(things, say)),
  );
  const [only] = things;
  if (only && things.length === 1) {
    boxes.set(only.id, all);
    return h('li', {}, head);
  }
  const each = things.map((thing) => {
    const box = tick();
    boxes.set(thing.id, box);
    return { box, line: h('label', {}, box, h('bdi', {}, thing.text), h('span', { class: 'to' }, thing.becomes)) };
  });
  all.addEventListener('change', () => {
    for (const { box } of each) box.checked = all.checked;
  });
  const singles = h('div', { class: 'each', role: 'group', 'aria-label': words }, ...each.map(({ line }) => line));
  singles.addEventListener('change', () => {
    const ticked = each.filter(({ box }) => box.checked).length;
    all.checked = ticked > 0;
    all.indeterminate = ticked > 0 && ticked < each.length;
  });
  return h('li', {}, head, h('details', {}, h('summary', {}, say('dialog_one_by_one')), singles));
}

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const tick = (checked = true): HTMLInputElement => {
  const box = h('input', { type: 'checkbox' });
  box.checked = checked;
  return box;
};

function becoming(things: readonly Thing[], say: Say): string {
  const labels = [...new Set(things.map(({ becomes }) => becomes))];
  const [first = '', last = first] = [labels[0], labels.at(-1)];
  return first === last ? say('dialog_becomes', first) : say('dialog_become_range', first, last);
}
