import { readFileSync } from 'node:fs';
import names from '../../../tests/accuracy/name-origins.json' with { type: 'json' };
import { table } from '../markdown.ts';

/** How far below the mean a group may lie: the goal that `npm run accuracy` measures against. */
const GOAL = 3;

/** Measured figures, as `npm run accuracy` wrote them into docs/accuracy.md. Throws when a table is not there any more, rather than keeping an old figure. */
export function accuracyFacts(): Record<string, string> {
  const page = readFileSync(new URL('../../../docs/accuracy.md', import.meta.url), 'utf8');
  const origins = tableAfter(page, '## Names by origin');
  const groups = origins.rows.map((cells) => ({ cells, points: Number((cells.at(-1) ?? '').replace('−', '-')) }));
  if (groups.length !== Object.keys(names).length)
    throw new Error('docs/accuracy.md has other groups of names than tests/accuracy/name-origins.json');
  const below = groups.filter(({ points }) => points < -GOAL);
  const found = groups.map(({ cells }) => Number.parseFloat(cells.at(-2) ?? ''));
  return {
    falseAlarms: ofUnseen(page, 'False alarms on innocent prompts'),
    letThrough: ofUnseen(page, 'Restricted prompts let through'),
    namesPerGroup: groupSize(page),
    fairness: table(['Names taken from lists of', ...origins.headings.slice(1)], origins.rows),
    fairnessMean: `${(found.reduce((sum, one) => sum + one, 0) / found.length).toFixed(1)} %`,
    fairnessVerdict:
      below.length === 0
        ? 'Met in this version.'
        : `Not met in this version for: ${below.map(({ cells, points }) => `${cells[0]} (${Math.abs(points).toFixed(1)} points below)`).join(', ')}.`,
  };
}

function groupSize(page: string): string {
  const [, size] = /groups of (\d+) names/.exec(page) ?? [];
  if (!size) throw new Error('docs/accuracy.md does not say how many names a group has');
  return size;
}

/** The figures of one measure on the two sets that nothing learnt from. */
function ofUnseen(page: string, measure: string): string {
  const { headings, rows } = tableAfter(page, '# How well it finds things');
  const row = rows.find(([name]) => name === measure);
  const unseen = headings.flatMap((heading, column) => (heading.startsWith('Never-seen') ? [row?.[column] ?? ''] : []));
  if (unseen.length !== 2 || unseen.some((figure) => !/^[\d.]+ %/.test(figure)))
    throw new Error(`docs/accuracy.md does not say “${measure}”`);
  return unseen.map((figure) => /^[\d.]+ %/.exec(figure)?.[0]).join(' and ');
}

function tableAfter(page: string, heading: string): { headings: string[]; rows: string[][] } {
  const lines = page.slice(page.indexOf(`${heading}\n`)).split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const last = lines.findIndex((line, number) => number > first && !line.startsWith('|'));
  const [headings = [], , ...rows] = lines.slice(first, last).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return { headings, rows };
}
