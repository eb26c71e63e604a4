import { h } from '../../../lib/ui/elements.ts';
import type { Say } from '../../../lib/ui/words.ts';
import measured from '../measured.generated.json' with { type: 'json' };
import type { ReportData } from './report-data.ts';

/** On every view: what a number here means, and what it does not. */
export function shortLimits(kind: ReportData['kind'], say: Say): HTMLElement {
  return h(
    'p',
    { class: 'limits' },
    h('strong', {}, say('report_limits_begin')),
    ` ${say('report_limits_short')} `,
    kind === 'published' ? say('report_limits_published') : h('strong', {}, say('report_limits_internal')),
  );
}

export function limitsSection(kind: ReportData['kind'], say: Say): HTMLElement {
  const notes = [
    say('report_limit_not_incidents'),
    say('report_limit_accuracy', measured.falseAlarms, measured.letThrough),
    say('report_limit_not_seen'),
    ...(kind === 'published'
      ? [say('report_limit_suppressed'), say('report_limit_totals'), say('report_limit_once')]
      : [say('report_limit_exact')]),
    say('report_limit_people'),
  ];
  return h(
    'section',
    { class: 'card' },
    h('h3', {}, say('report_limits')),
    h('ul', { class: 'notes' }, ...notes.map((note) => h('li', {}, note))),
  );
}
