import type { PublishedTable } from '../../../lib/counts/publish.ts';
import { h } from '../../../lib/ui/elements.ts';
import type { Say, WordKey } from '../../../lib/ui/words.ts';
import { type Bar, bars } from '../charts/bars.ts';
import { columns, type Stretch } from '../charts/columns.ts';
import { swatch } from '../charts/drawing.ts';
import { type DeedNumber, deedNumbers } from './deeds.ts';
import type { Chart } from './figure.ts';
import { DEED_WORDS, DEEDS, GROUP_WORDS, inFigures, periodWords, reasonWords, TONE_WORDS, toolName } from './labels.ts';
import type { ReportPeriod } from './report-data.ts';
import type { Cell, Rows } from './table.ts';

/** More half-terms than these make columns that nobody can read; the table has them all. */
const MOST_COLUMNS = 9;
const MOST_TOOLS = 7;

/** What people did, half-term by half-term. */
export function trend(periods: readonly ReportPeriod[], say: Say): Chart {
  const shown = periods.slice(-MOST_COLUMNS);
  const names = shown.map(({ period }) => periodWords(period, say));
  const stretches = shown.flatMap(({ tables: { choices } }, at) => (choices ? stretchesOf(choices, names[at] ?? '', say) : []));
  const rows = periods.map(({ period, tables: { choices } }): [string, ...Cell[]] => [
    periodWords(period, say),
    ...(choices ? deedNumbers(choices).map((deed) => cellOf(deed, say)) : DEEDS.map(() => null)),
    choices ? (choices.rest ?? 0) : null,
    choices ? choices.total : null,
  ]);
  const title = say('report_trend');
  return {
    width: 'whole',
    caption: {
      title,
      description: names.map((name, at) => `${name}: ${inWords(shown[at]?.tables.choices?.total ?? null, say)}`).join('; '),
    },
    hint: say('report_trend_hint'),
    legend: legend(say),
    draw: (caption, room) => columns(names, stretches, caption, { format: inFigures, nothing: say('report_not_shown') }, room),
    rows: {
      caption: title,
      headings: [say('report_half_term'), ...DEEDS.map((deed) => say(DEED_WORDS[deed].word)), say('report_rest'), say('report_total')],
      rows,
    },
  };
}

function stretchesOf(choices: PublishedTable, column: string, say: Say): Stretch[] {
  const numbers = deedNumbers(choices);
  const tones = Object.entries(TONE_WORDS) as [keyof typeof TONE_WORDS, WordKey][];
  const stretches: Stretch[] = tones.map(([tone, word]) => {
    const number = numbers.reduce((sum, { deed, number: one }) => sum + (DEED_WORDS[deed].tone === tone ? (one ?? 0) : 0), 0);
    return { column, part: say(word), number, tone };
  });
  return [...stretches, { column, part: say('report_rest'), number: choices.rest ?? 0, tone: 'rest' as const }].filter(
    ({ number }) => number > 0,
  );
}

function legend(say: Say): HTMLElement {
  const tones = Object.entries(TONE_WORDS) as [keyof typeof TONE_WORDS, WordKey][];
  const entries = tones.map(([tone, word]) => h('li', {}, swatch(tone), say(word)));
  return h('ul', { class: 'legend' }, ...entries, h('li', {}, swatch('rest'), say('report_rest')));
}

export const deeds = (choices: PublishedTable, say: Say): Chart =>
  lying(
    say('report_deeds'),
    say('report_deed'),
    [
      ...deedNumbers(choices).map(({ deed, number, atLeast }) => ({
        label: say(DEED_WORDS[deed].word),
        number,
        atLeast,
        tone: DEED_WORDS[deed].tone,
      })),
      ...restOf(choices, say),
    ],
    choices.total,
    say,
    say('report_deeds_hint'),
  );

export const categories = (table: PublishedTable, say: Say): Chart =>
  lying(
    say('report_categories'),
    say('report_category'),
    [
      ...table.cells.flatMap(({ cell, number }) => {
        const word = GROUP_WORDS[cell as keyof typeof GROUP_WORDS];
        return word ? [{ label: say(word), number, tone: 'one' as const }] : [];
      }),
      ...restOf(table, say),
    ],
    table.total,
    say,
    say('report_categories_hint'),
  );

export function tools(table: PublishedTable, say: Say): Chart {
  const used = table.cells
    .flatMap(({ cell, number }) => (number ? [{ label: toolName(cell, say), number, tone: 'one' as const }] : []))
    .sort((a, b) => b.number - a.number);
  const fewer = used.slice(MOST_TOOLS).reduce((sum, { number }) => sum + number, 0);
  const others: Bar[] = fewer > 0 ? [{ label: say('report_tools_others'), number: fewer, tone: 'one' }] : [];
  const chart = lying(
    say('report_tools'),
    say('report_tool'),
    [...used.slice(0, MOST_TOOLS), ...others, ...restOf(table, say)],
    table.total,
    say,
    say('report_tools_hint'),
  );
  return { ...chart, rows: rowsOf(chart.rows.caption, say('report_tool'), [...used, ...restOf(table, say)], table.total, say) };
}

/** The coded reasons of those who sent in spite of a warning. */
export function reasons({ cells }: PublishedTable, say: Say): Chart {
  const rows = cells.flatMap(({ cell, number }) => {
    const label = reasonWords(cell, say);
    return label ? [{ label, number, tone: 'sent' as const }] : [];
  });
  const total = rows.reduce((sum, { number }) => sum + (number ?? 0), 0);
  return lying(say('report_reasons'), say('report_reason'), rows, total, say, say('report_reasons_hint'));
}

const restOf = ({ rest }: PublishedTable, say: Say): Bar[] =>
  rest === null ? [] : [{ label: say('report_rest'), number: rest, tone: 'rest' }];

function lying(title: string, heading: string, rows: readonly Bar[], total: number, say: Say, hint: string): Chart {
  return {
    width: 'half',
    hint,
    caption: {
      title,
      description: rows.map((row) => `${row.label}: ${row.number === null ? say('report_not_shown') : figure(row, say)}`).join('; '),
    },
    draw: (caption, room) => bars(rows, caption, { notShown: say('report_not_shown'), format: inFigures }, room),
    rows: rowsOf(title, heading, rows, total, say),
  };
}

const rowsOf = (caption: string, heading: string, rows: readonly Bar[], total: number, say: Say): Rows => ({
  caption,
  headings: [heading, say('report_number')],
  rows: [...rows.map((row) => [row.label, row.atLeast ? figure(row, say) : row.number] as [string, Cell]), [say('report_total'), total]],
});

const inWords = (number: number | null, say: Say): string => (number === null ? say('report_not_shown') : inFigures(number));
const figure = ({ number, atLeast }: Pick<Bar, 'number' | 'atLeast'>, say: Say): string =>
  atLeast ? say('report_at_least', inFigures(number ?? 0)) : inFigures(number ?? 0);
const cellOf = (deed: DeedNumber, say: Say): Cell => (deed.atLeast ? figure(deed, say) : deed.number);
