import { wilson } from './wilson.ts';

/** A Markdown table; columns that hold figures alone stand on the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isFigures = (column: number) => rows.every((cells) => /^[\d–+−]/.test(cells[column] ?? ''));
  const rule = head.map((_, column) => (isFigures(column) ? '--:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** `rate`: from 0 to 1. */
export const percent = (rate: number): string => `${(rate * 100).toFixed(1)} %`;

export const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : percent(part / whole));

/** A share with its 95 % interval: `3.4 % (2.1 to 5.6)`. */
export function share(hits: number, of: number): string {
  if (of === 0) return '–';
  const [low, high] = wilson(hits, of);
  return `${percent(hits / of)} (${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)})`;
}

/** `2.4 ×`, `0.31 ×`: two figures that count. */
export const times = (value: number): string => `${value >= 100 ? Math.round(value) : Number(value.toPrecision(2))} ×`;
