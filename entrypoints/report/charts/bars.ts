import { axisY, barX, ruleX, text } from '@observablehq/plot';
import { type Caption, colour, type Drawing, draw, hatching, type Room, type Tone } from './drawing.ts';

export interface Bar {
  readonly label: string;
  /** `null`: not shown, because too few people or prompts stand behind it. */
  readonly number: number | null;
  readonly tone: Tone | 'rest';
  /** Part of it is not shown; marked by a plus. */
  readonly atLeast?: boolean;
}

interface BarWords {
  /** Written where a bar would be. */
  readonly notShown: string;
  readonly format: (number: number) => string;
}

/** In sizes of the letters: a letter of middling width, and a row whose label has one line, two or three. */
const LETTER = 0.55;
const ROWS = [2.05, 2.6, 3.5] as const;

/** Lying bars with their numbers at the end, in the order given. A number that is not shown is said in words: a bar of no length would read as none. */
export function bars(rows: readonly Bar[], caption: Caption, { notShown, format }: BarWords, room: Room): Drawing {
  const { width, type } = room;
  const longest = Math.max(...rows.map(({ label }) => label.length));
  const margin = Math.min(longest * LETTER * type + 10, width * 0.44);
  const lines = Math.min(3, Math.ceil((longest * LETTER * type) / (margin - 8)));
  const hatch = `hatch-${crypto.randomUUID()}`;
  return draw(caption, room, {
    height: rows.length * type * (ROWS[lines - 1] ?? ROWS[2]) + 4,
    marginTop: 2,
    marginBottom: 2,
    marginLeft: margin,
    marginRight: type * 5,
    x: { axis: null, domain: [0, Math.max(1, ...rows.map(({ number }) => number ?? 0))] },
    y: { domain: rows.map(({ label }) => label), padding: lines > 1 ? 0.42 : 0.28 },
    marks: [
      hatching(hatch),
      // Plot counts a letter as 0.6 of its size or so, and an em as the size: https://observablehq.com/plot/marks/text
      axisY({ label: null, tickSize: 0, lineWidth: (margin - 8) / type, fill: 'var(--ink)' }),
      barX(rows, {
        x: (row: Bar) => row.number ?? 0,
        y: 'label',
        fill: (row: Bar) => (row.tone === 'rest' ? `url(#${hatch})` : colour(row.tone)),
        rx2: 3,
      }),
      ruleX([0], { stroke: 'var(--quiet)' }),
      text(rows, {
        x: (row: Bar) => row.number ?? 0,
        y: 'label',
        text: (row: Bar) => (row.number === null ? notShown : `${format(row.number)}${row.atLeast ? '+' : ''}`),
        textAnchor: 'start',
        dx: 6,
        fill: (row: Bar) => (row.number === null ? 'var(--quiet)' : 'var(--ink)'),
      }),
    ],
  });
}
