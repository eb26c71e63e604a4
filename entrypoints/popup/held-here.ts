import { toCsv } from '../../lib/counts/csv.ts';
import { EXPORT_FILE_NAME, exportJson } from '../../lib/counts/export.ts';
import { ordinalOf, periodOf } from '../../lib/counts/periods.ts';
import type { Count } from '../../lib/counts/record.ts';
import { closedPeriods } from '../../lib/counts/store.ts';
import { button, h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';

/** All that is kept about use in this browser, in words, and as a file for whoever wants to see every field. */
export function heldHere(counts: readonly Count[], enabled: boolean, say: Say): HTMLElement {
  const title = h('h2', {}, say('popup_held_title'));
  if (counts.length === 0) return h('section', {}, title, h('p', { class: 'quiet' }, say(enabled ? 'popup_held_none' : 'popup_held_off')));
  const rows = byOutcome(counts).map(([key, number]) => h('tr', {}, h('td', {}, say(key)), h('td', { class: 'number' }, String(number))));
  return h(
    'section',
    {},
    title,
    h('p', { class: 'quiet' }, say('popup_held_detail', periodOf(new Date()))),
    h('table', {}, h('tbody', {}, ...rows)),
    h(
      'div',
      { class: 'row' },
      button(say('popup_save'), 'second', () => save(toCsv(counts), 'lollipop-counts.csv', 'text/csv')),
      ...(counts.some(isOver) ? [button(say('popup_save_export'), 'second', () => void saveForMerging())] : []),
    ),
  );
}

function byOutcome(counts: readonly Count[]) {
  const totals = new Map<`outcome_${Count['outcome']}`, number>();
  for (const { outcome, number } of counts) totals.set(`outcome_${outcome}`, (totals.get(`outcome_${outcome}`) ?? 0) + number);
  return [...totals];
}

const isOver = ({ period }: Count): boolean => ordinalOf(period) < ordinalOf(periodOf(new Date()));

/** Closes the half-terms that are over, which is when their ids are drawn: not before somebody asks for them. */
async function saveForMerging(): Promise<void> {
  save(exportJson(await closedPeriods(new Date())), EXPORT_FILE_NAME, 'application/json');
}

function save(text: string, download: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  h('a', { href: address, download }).click();
  URL.revokeObjectURL(address);
}
