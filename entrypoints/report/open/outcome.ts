import type { Merge, Refusal } from '../../../lib/counts/merge.ts';
import type { RefusalReason } from '../../../lib/counts/read-export.ts';
import { h } from '../../../lib/ui/elements.ts';
import type { Say, WordKey } from '../../../lib/ui/words.ts';
import { inFigures, periodWords } from '../view/labels.ts';

const REASONS: Readonly<Record<RefusalReason, WordKey>> = {
  unreadable: 'report_refused_unreadable',
  too_large: 'report_refused_too_large',
  not_json: 'report_refused_not_json',
  not_an_export: 'report_refused_not_an_export',
  old_version: 'report_refused_old_version',
  newer_version: 'report_refused_newer_version',
  damaged: 'report_refused_damaged',
  not_over_yet: 'report_refused_not_over_yet',
  contradicts_another: 'report_refused_contradicts_another',
};

/** More lines than these help nobody to find the wrong folder. */
const MOST = 200;

/** What became of the files: how many count, which came twice, and which were left out and why. */
export function mergeOutcome({ read, accepted, repeats, refused }: Merge, problems: readonly string[], say: Say): HTMLElement {
  const facts = [
    say('report_files_read', inFigures(read), inFigures(accepted)),
    ...(repeats > 0 ? [say('report_files_repeated', inFigures(repeats))] : []),
    ...(refused.length > 0 ? [say('report_files_refused', inFigures(refused.length))] : []),
  ];
  return h(
    'section',
    { class: 'card' },
    h('p', { class: 'result' }, facts.join(' ')),
    problems.length > 0 && faults(problems),
    refused.length > 0 && refusals(refused, say),
  );
}

const faults = (problems: readonly string[]): HTMLElement =>
  h('div', {}, ...problems.map((problem) => h('p', { class: 'fault' }, problem)));

function refusals(refused: readonly Refusal[], say: Say): HTMLElement {
  const lines = refused
    .slice(0, MOST)
    .map(({ name, reason, period }) =>
      h('li', {}, h('code', {}, name), `: ${say(REASONS[reason])}`, period ? ` (${periodWords(period, say)})` : undefined),
    );
  const more = refused.length > MOST && h('li', {}, say('report_more', inFigures(refused.length - MOST)));
  return h('details', {}, h('summary', {}, say('report_refused')), h('ul', {}, ...lines, more));
}
