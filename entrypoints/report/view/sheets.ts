import type { PolicyRecord } from '../../../lib/policy/types.ts';
import { h } from '../../../lib/ui/elements.ts';
import { mark } from '../../../lib/ui/mark.ts';
import type { Say } from '../../../lib/ui/words.ts';
import { categories, deeds, reasons, tools, trend } from './charts.ts';
import { coverageSection } from './coverage.ts';
import { type Chart, figureOf } from './figure.ts';
import { headline, sentence } from './headline.ts';
import { periodWords } from './labels.ts';
import { limitsSection, shortLimits } from './limits.ts';
import { policySection } from './policy-facts.ts';
import type { ReportData } from './report-data.ts';
import { type Scope, totalsOf } from './scope.ts';
import { tableOf } from './table.ts';
import { unlistedSection } from './unlisted.ts';

export interface Reading {
  readonly data: ReportData;
  readonly scope: Scope;
  readonly policy: PolicyRecord;
  readonly today: Date;
}

/** The report as two sheets of paper: the summary for the board, and what stands behind it. */
export function sheets(reading: Reading, say: Say): HTMLElement[] {
  return [summary(reading, say), details(reading, say)];
}

function summary({ data, scope, policy }: Reading, say: Say): HTMLElement {
  const totals = totalsOf(scope);
  const { choices, categories: kinds } = totals.tables;
  return h(
    'section',
    { class: 'sheet', 'aria-label': say('report_summary') },
    head(say('report_summary'), data, scope, policy, say),
    headline(totals, say),
    sentence(totals, say),
    h(
      'div',
      { class: 'figures' },
      figure(data.periods.some(({ tables }) => tables.choices) ? trend(data.periods, say) : undefined, 'report_trend', say),
      figure(choices && deeds(choices, say), 'report_deeds', say),
      figure(kinds && categories(kinds, say), 'report_categories', say),
    ),
    shortLimits(data.kind, say),
  );
}

function details({ data, scope, policy, today }: Reading, say: Say): HTMLElement {
  const totals = totalsOf(scope);
  const { choices, tools: used } = totals.tables;
  const charts = [used && tools(used, say), choices && reasons(choices, say)] as const;
  return h(
    'section',
    { class: 'sheet', 'aria-label': say('report_details') },
    head(say('report_details'), data, scope, policy, say),
    h(
      'div',
      { class: 'figures' },
      figure(charts[0], 'report_tools', say),
      h('div', { class: 'stack' }, figure(charts[1], 'report_reasons', say), unlistedSection(totals, policy, say)),
    ),
    h('div', { class: 'figures' }, coverageSection(totals, say), policySection(policy, today, say)),
    onPaper(reading(data, scope, say), say),
    limitsSection(data.kind, say),
  );
}

/** The tables of the charts of the first sheet: on the screen they are beside the charts, on paper here. */
function reading(data: ReportData, scope: Scope, say: Say): Chart[] {
  const { choices, categories: kinds } = totalsOf(scope).tables;
  return [trend(data.periods.slice(-4), say), ...(choices ? [deeds(choices, say)] : []), ...(kinds ? [categories(kinds, say)] : [])];
}

const onPaper = (charts: readonly Chart[], say: Say): HTMLElement =>
  h('div', { class: 'on-paper numbers' }, ...charts.map(({ rows, width }) => h('div', { class: width }, tableOf(rows, say))));

const figure = (chart: Chart | undefined, title: Parameters<Say>[0], say: Say): HTMLElement =>
  chart
    ? figureOf(chart, say)
    : h('section', { class: 'card' }, h('h3', {}, say(title)), h('p', { class: 'quiet' }, say('report_table_hidden')));

function head(title: string, { kind }: ReportData, { id }: Scope, { wording }: PolicyRecord, say: Say): HTMLElement {
  return h(
    'header',
    { class: 'sheet-head' },
    mark(34),
    h(
      'div',
      {},
      h('h2', {}, `${title}: ${periodWords(id, say)}`),
      h('p', { class: 'quiet' }, wording.organisationName ?? say('report_organisation_not_set')),
    ),
    h('span', { class: kind === 'internal' ? 'tag stop' : 'tag' }, say(kind === 'internal' ? 'report_internal' : 'report_published')),
  );
}
