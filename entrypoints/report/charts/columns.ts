import { axisX, axisY, barY, gridY, ruleY, text } from '@observablehq/plot';
import { type Caption, colour, type Drawing, draw, hatching, type Room, type Tone } from './drawing.ts';

/** One stretch of one column. */
export interface Stretch {
  readonly column: string;
  readonly part: string;
  readonly number: number;
  readonly tone: Tone | 'rest';
}

export interface ColumnWords {
  readonly format: (number: number) => string;
  /** Said above a column of which nothing is published. */
  readonly nothing: string;
}

/** In sizes of the letters. */
const HEIGHT = 19;
const LETTER = 0.6;
const NARROWEST = 4.8;

/**
 * Columns of stretches, one on the other in the order given, with the sum above; one with nothing in it says so. Where there is no room for all names, the
 * last ones are shown: the table beside it has them all.
 */
export function columns(
  all: readonly string[],
  stretchesOfAll: readonly Stretch[],
  caption: Caption,
  { format, nothing }: ColumnWords,
  room: Room,
): Drawing {
  const { width, type } = room;
  const names = all.slice(-Math.max(2, Math.floor((width - 5 * type) / (type * NARROWEST))));
  const stretches = stretchesOfAll.filter(({ column }) => names.includes(column));
  const hatch = `hatch-${crypto.randomUUID()}`;
  const sums = names.map((name) => ({
    name,
    sum: stretches.filter(({ column }) => column === name).reduce((total, { number }) => total + number, 0),
    known: stretches.some(({ column }) => column === name),
  }));
  const step = (width - 5 * type) / names.length;
  const lines = Math.max(...names.map(({ length }) => length)) * LETTER * type > step ? 3 : 1;
  return draw(caption, room, {
    height: (HEIGHT + lines) * type,
    marginTop: type * 1.7,
    marginBottom: type * (1 + lines),
    marginLeft: type * 4,
    marginRight: 4,
    x: { domain: [...names], padding: names.length < 4 ? 0.6 : 0.35 },
    y: { domain: [0, Math.max(5, ...sums.map(({ sum }) => sum))], nice: true },
    marks: [
      hatching(hatch),
      gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 4 }),
      axisY({ label: null, tickSize: 0, ticks: 4, tickFormat: format, fill: 'var(--quiet)' }),
      axisX({ label: null, tickSize: 0, lineWidth: step / type, fill: 'var(--ink)' }),
      barY(stretches, {
        x: 'column',
        y: 'number',
        fill: (stretch: Stretch) => (stretch.tone === 'rest' ? `url(#${hatch})` : colour(stretch.tone)),
        stroke: 'var(--paper)',
        strokeWidth: 1,
      }),
      ruleY([0], { stroke: 'var(--quiet)' }),
      text(sums, {
        x: 'name',
        y: 'sum',
        text: ({ sum, known }: (typeof sums)[number]) => (known ? format(sum) : nothing),
        dy: -9,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
    ],
  });
}
