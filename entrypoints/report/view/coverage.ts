import { readUnitCell } from '../../../lib/counts/tables.ts';
import { h } from '../../../lib/ui/elements.ts';
import type { Say, WordKey } from '../../../lib/ui/words.ts';
import { inFigures } from './labels.ts';
import type { Totals } from './scope.ts';
import { tableOf } from './table.ts';

const ROLE_WORDS: Readonly<Record<string, WordKey>> = {
  staff: 'report_role_staff',
  pupil: 'report_role_pupil',
  not_set: 'report_role_not_set',
};

/** How much of the trust the report speaks for. Schools stand in the order of their names: a ranking would be read as one. */
export function coverageSection({ coverage, tables: { units } }: Totals, say: Say): HTMLElement {
  const figure = (number: number | null) => (number === null ? say('report_coverage_none') : inFigures(number));
  const facts = [
    ['report_files', coverage.files],
    ['report_devices', coverage.devices],
    ['report_people', coverage.people],
  ] as const;
  const shown = units?.cells.filter(({ number }) => number !== null).length ?? 0;
  const words = units ? say('report_units_shown', inFigures(shown), inFigures(units.cells.length)) : say('report_units_none');
  return h(
    'section',
    { class: 'card' },
    h('h3', {}, say('report_coverage')),
    h('dl', {}, ...facts.flatMap(([word, number]) => [h('dt', {}, say(word)), h('dd', {}, figure(number))])),
    h('p', { class: 'hint' }, words),
    units && h('details', { class: 'on-screen' }, h('summary', {}, say('report_units')), unitsTable(units.cells, units.rest, say)),
  );
}

function unitsTable(cells: readonly { cell: string; number: number | null }[], rest: number | null, say: Say): HTMLElement {
  const rows = cells
    .map(({ cell, number }) => ({ ...readUnitCell(cell), number }))
    .sort((a, b) => a.unit.localeCompare(b.unit, 'en-GB') || a.role.localeCompare(b.role, 'en-GB'))
    .map(({ unit, role, number }): [string, string, number | null] => [
      unit === '' ? say('report_unit_not_set') : unit,
      say(ROLE_WORDS[role] ?? 'report_role_not_set'),
      number,
    ]);
  const all = rest === null ? rows : [...rows, [say('report_rest'), '', rest] as [string, string, number]];
  return tableOf(
    { caption: say('report_units'), headings: [say('report_unit'), say('report_role'), say('report_checked')], rows: all, words: [1] },
    say,
  );
}
