import { h } from '../../../lib/ui/elements.ts';
import type { Say } from '../../../lib/ui/words.ts';
import { type DeedNumber, deedNumbers } from './deeds.ts';
import { type Deed, inFigures, share } from './labels.ts';
import type { Totals } from './scope.ts';

interface Tile {
  readonly name: string;
  readonly figure: string;
  readonly detail: string;
}

/** The four figures that a board asks for first. What is not shown is said to be, and never counted as none. */
export function headline(totals: Totals, say: Say): HTMLElement {
  const tiles = [checked(totals, say), spoken(totals, say), changed(totals, say), coverage(totals, say)];
  return h(
    'dl',
    { class: 'tiles' },
    ...tiles.map(({ name, figure, detail }) => h('div', {}, h('dt', {}, name), h('dd', { class: 'figure' }, figure), h('dd', {}, detail))),
  );
}

/** The same in words, for who reads one sentence. Nothing is said of what is not shown. */
export function sentence({ tables: { choices } }: Totals, say: Say): HTMLElement {
  const numbers = choices ? deedNumbers(choices) : [];
  const parts = [
    partOf(numbers, KEPT_BACK, (number) => say('report_sentence', number, inFigures(choices?.total ?? 0)), say),
    partOf(numbers, ['continued'], (number) => say('report_sentence_sent', number), say),
    partOf(numbers, ['reported_wrong'], (number) => say('report_sentence_wrong', number), say),
  ].filter((part) => part !== undefined);
  return h('p', { class: 'sentence' }, parts.join(' ') || say('report_sentence_none'));
}

function partOf(numbers: readonly DeedNumber[], deeds: readonly Deed[], words: (number: string) => string, say: Say): string | undefined {
  const own = numbers.filter(({ deed, number }) => deeds.includes(deed) && number !== null);
  if (own.length === 0) return undefined;
  const sum = inFigures(own.reduce((total, { number }) => total + (number ?? 0), 0));
  return words(own.length < deeds.length || own.some(({ atLeast }) => atLeast) ? say('report_at_least', sum) : sum);
}

const numberOf = ({ tables: { checked } }: Totals, cell: 'clean' | 'shown'): number | null =>
  checked?.cells.find((one) => one.cell === cell)?.number ?? null;

const figureOf = (number: number | null | undefined, say: Say): string => (number == null ? say('report_not_shown') : inFigures(number));

function checked(totals: Totals, say: Say): Tile {
  return { name: say('report_checked'), figure: figureOf(totals.tables.checked?.total, say), detail: say('report_checked_detail') };
}

function spoken(totals: Totals, say: Say): Tile {
  const shown = numberOf(totals, 'shown');
  const all = totals.tables.checked?.total;
  const detail = shown !== null && all ? say('report_of_checked', share(shown, all)) : say('report_small_numbers');
  return { name: say('report_spoken'), figure: figureOf(shown, say), detail };
}

/** Changed, replaced or not sent at all: what the policy is there for. */
const KEPT_BACK: readonly Deed[] = ['edited', 'redacted', 'cancelled'];

function changed({ tables: { choices } }: Totals, say: Say): Tile {
  const name = say('report_kept_back');
  const numbers = choices ? deedNumbers(choices).filter(({ deed }) => KEPT_BACK.includes(deed)) : [];
  if (!choices || numbers.every(({ number }) => number === null))
    return { name, figure: say('report_not_shown'), detail: say('report_small_numbers') };
  const sum = numbers.reduce((total, { number }) => total + (number ?? 0), 0);
  const part = share(sum, choices.total);
  return {
    name,
    figure: numbers.some(({ number }) => number === null) ? say('report_at_least', part) : part,
    detail: say('report_kept_back_detail', inFigures(sum), inFigures(choices.total)),
  };
}

function coverage({ coverage: { files, devices } }: Totals, say: Say): Tile {
  const name = say('report_coverage');
  if (files === null) return { name, figure: say('report_not_shown'), detail: say('report_small_numbers') };
  if (devices === null) return { name, figure: inFigures(files), detail: say('report_coverage_unknown') };
  return {
    name,
    figure: share(Math.min(files, devices), devices),
    detail: say('report_coverage_detail', inFigures(files), inFigures(devices)),
  };
}
