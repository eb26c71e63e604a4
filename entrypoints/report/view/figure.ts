import { h } from '../../../lib/ui/elements.ts';
import type { Say } from '../../../lib/ui/words.ts';
import type { Caption, Drawing, Room } from '../charts/drawing.ts';
import { type Rows, tableOf } from './table.ts';

export interface Chart {
  readonly caption: Caption;
  /** What to know before reading it. */
  readonly hint?: string;
  readonly legend?: HTMLElement;
  draw(caption: Caption, room: Room): Drawing;
  readonly rows: Rows;
  /** On paper: a figure beside another, or one over the whole width. */
  readonly width: 'half' | 'whole';
}

/** Width in CSS pixels between the margins of an A4 page, less the frame. */
const ON_PAPER = { half: { width: 318, type: 10.5 }, whole: { width: 676, type: 10.5 } };
const ON_SCREEN = 13;
const NARROWEST = 240;

/** A chart and the same numbers as a table. Drawn anew when its place gets wider or narrower, and once more for paper, whose width is known. */
export function figureOf({ caption, hint, legend, draw, rows, width }: Chart, say: Say): HTMLElement {
  const screen = h('div', { class: 'on-screen drawing' });
  let drawnAt = 0;
  new ResizeObserver(([entry]) => {
    const room = Math.floor(Math.max(entry?.contentRect.width ?? 0, NARROWEST));
    if (!entry?.contentRect.width || Math.abs(room - drawnAt) < 8) return;
    drawnAt = room;
    screen.replaceChildren(draw(caption, { width: room, type: ON_SCREEN }));
  }).observe(screen);
  return h(
    'figure',
    { class: `card ${width}` },
    h('figcaption', {}, h('h3', {}, caption.title), hint && h('p', { class: 'hint' }, hint)),
    legend,
    screen,
    h('div', { class: 'on-paper drawing' }, draw(caption, ON_PAPER[width])),
    h('details', { class: 'on-screen' }, h('summary', {}, say('report_as_table')), tableOf(rows, say)),
  );
}
