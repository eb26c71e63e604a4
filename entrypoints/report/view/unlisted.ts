import type { PolicyRecord } from '../../../lib/policy/types.ts';
import { h } from '../../../lib/ui/elements.ts';
import type { Say } from '../../../lib/ui/words.ts';
import { inFigures, toolName } from './labels.ts';
import type { Totals } from './scope.ts';

interface Seen {
  readonly tool: string;
  readonly number: number;
}

/**
 * Tools that were used without a decision of the trust: by what the policy said then, where the counts are merged here, else by what it says now. Every tool
 * without a card is one line, whatever it is.
 */
export function unlisted({ seen, tables }: Totals, policy: PolicyRecord): Seen[] {
  const byTool = new Map<string, number>();
  const add = (tool: string, number: number) => byTool.set(tool, (byTool.get(tool) ?? 0) + number);
  if (seen) {
    for (const { tool, status, number } of seen) if (status === 'unlisted') add(tool, number);
  } else {
    const undecided = new Set(policy.tools.filter(({ status }) => status === 'unlisted').map(({ id }) => id));
    for (const { cell, number } of tables.tools?.cells ?? []) if (number && (cell === 'other' || undecided.has(cell))) add(cell, number);
  }
  return [...byTool].map(([tool, number]) => ({ tool, number })).sort((a, b) => b.number - a.number);
}

const MOST = 5;

export function unlistedSection(totals: Totals, policy: PolicyRecord, say: Say): HTMLElement {
  const found = unlisted(totals, policy);
  const shown = found.slice(0, MOST).map(({ tool, number }) => h('li', {}, `${toolName(tool, say)}: ${inFigures(number)}`));
  const more = found.length > MOST && h('li', {}, say('report_more', inFigures(found.length - MOST)));
  return h(
    'section',
    { class: 'card' },
    h('h3', {}, say('report_unlisted')),
    h('p', { class: 'hint' }, say(found.length > 0 ? 'report_unlisted_hint' : 'report_unlisted_none')),
    found.length > 0 && h('ul', { class: 'two-columns' }, ...shown, more),
  );
}
