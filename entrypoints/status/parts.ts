import { h } from '../../lib/ui/elements.ts';
import type { Say, WordKey } from '../../lib/ui/words.ts';

/** A block of the page with its heading. */
export function card(id: string, title: string, ...content: (Node | false | undefined)[]): HTMLElement {
  return h('section', { class: 'card', id, 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title` }, title), ...content);
}

/** Name and value, side by side. */
export const facts = (...rows: readonly (readonly [string, string | Node])[]): HTMLElement =>
  h('dl', {}, ...rows.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]));

/** A table that scrolls in its own box where the window is narrow; with the keyboard too. */
export function table(caption: string, heads: readonly string[], rows: readonly HTMLTableRowElement[]): HTMLElement {
  const head = h('tr', {}, ...heads.map((text) => h('th', { scope: 'col' }, text)));
  const body = h('table', {}, h('caption', { class: 'unseen' }, caption), h('thead', {}, head), h('tbody', {}, ...rows));
  return h('div', { class: 'table', role: 'region', tabindex: '0', 'aria-label': caption }, body);
}

export const list = (entries: readonly (string | Node)[]): HTMLElement => h('ul', {}, ...entries.map((entry) => h('li', {}, entry)));

/** Day and time as people here write them; empty for none. */
export function moment(iso: string | undefined, say: Say): string {
  const time = new Date(iso ?? '');
  if (Number.isNaN(time.getTime())) return '';
  return new Intl.DateTimeFormat(say('language'), { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** A mark with its words, never the colour alone. */
export const tag = (word: WordKey, kind: 'good' | 'care' | 'stop' | 'quiet', say: Say): HTMLElement =>
  h('span', { class: `tag ${kind}` }, say(word));
