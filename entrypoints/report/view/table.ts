import { h } from '../../../lib/ui/elements.ts';
import type { Say } from '../../../lib/ui/words.ts';
import { inFigures } from './labels.ts';

/** What stands in a cell: words, a number, or `null` for a number that is not shown. */
export type Cell = string | number | null;

export interface Rows {
  readonly caption: string;
  readonly headings: readonly string[];
  /** The first cell of each is its heading. */
  readonly rows: readonly (readonly [string, ...Cell[]])[];
  /** Columns after the first that hold words; all others hold numbers. */
  readonly words?: readonly number[];
}

/** A table in a frame of its own, which scrolls sideways where it has to; the keyboard reaches it. */
export function tableOf({ caption, headings, rows, words = [] }: Rows, say: Say): HTMLElement {
  const [first = '', ...others] = headings;
  const isNumber = (at: number) => !words.includes(at);
  const head = others.map((heading, at) => h('th', { scope: 'col', class: isNumber(at + 1) ? 'number' : undefined }, heading));
  const body = rows.map(([name, ...cells]) =>
    h('tr', {}, h('th', { scope: 'row' }, name), ...cells.map((cell, at) => cellOf(cell, isNumber(at + 1), say))),
  );
  const table = h(
    'table',
    {},
    h('caption', {}, caption),
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, first), ...head)),
    h('tbody', {}, ...body),
  );
  return h('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': caption }, table);
}

function cellOf(cell: Cell, isNumber: boolean, say: Say): HTMLElement {
  if (cell === null)
    return h(
      'td',
      { class: 'number quiet' },
      h('span', { 'aria-hidden': 'true' }, '[c]'),
      h('span', { class: 'unseen' }, say('report_not_shown')),
    );
  return h('td', { class: isNumber ? 'number' : undefined }, typeof cell === 'number' ? inFigures(cell) : cell);
}
