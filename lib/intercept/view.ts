import type { DialogView, Segment } from '../ui/dialog-types.ts';
import type { Say } from '../ui/words.ts';
import type { Situation, Verdict } from './judge.ts';

export const foundWords = ({ scan, decision }: Verdict, _situation: Situation): string[] => [
  ...new Set(decision.findings.flatMap((index) => scan.findings[index]?.category ?? [])),
];

export function dialogView(verdict: Verdict, safer: Verdict, moment: 'paste' | 'send', situation: Situation, _say: Say): DialogView {
  const { action } = verdict.decision;
  return {
    kind: action === 'block' || action === 'justify' ? action : 'warn',
    moment,
    reason: 'stub',
    clauses: [],
    found: foundWords(verdict, situation),
    segments: segments(verdict),
    replace: safer.text === verdict.text ? 'nothing' : 'ready',
    continueReasons: action === 'block' ? undefined : [],
  };
}

function segments({ text, scan, decision }: Verdict): Segment[] {
  const out: Segment[] = [];
  let at = 0;
  const shown = decision.findings.flatMap((index) => scan.findings[index] ?? []).sort((a, b) => a.start - b.start);
  for (const { start, end, category } of shown) {
    if (start < at) continue;
    if (start > at) out.push({ text: text.slice(at, start) });
    out.push({ text: text.slice(start, end), label: category });
    at = end;
  }
  if (at < text.length) out.push({ text: text.slice(at) });
  return out;
}
