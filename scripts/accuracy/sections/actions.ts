import { table } from '../markdown.ts';
import type { ScoredSet } from '../scored-set.ts';

const LABELS = ['allow', 'warn', 'block'] as const;
const ACTIONS = ['allow', 'note', 'warn', 'justify', 'block'] as const;

/** What was wanted, down, against what was decided, across. */
export function actions({ corpus, answers }: ScoredSet): string {
  const cells = new Map<string, number>();
  corpus.prompts.forEach(({ expect }, place) => {
    const cell = `${expect} ${answers[place]?.action}`;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  });
  const rows = LABELS.map((label) => [`wanted: ${label}`, ...ACTIONS.map((action) => String(cells.get(`${label} ${action}`) ?? 0))]);
  return table([corpus.name, ...ACTIONS], rows);
}
