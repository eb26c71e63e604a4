/** Milliseconds, or seconds from ten on, as they are written on the page. */
export function ms(value: number): string {
  if (value < 0.01) return 'under 0.01 ms';
  if (value >= 10_000) return `${(value / 1000).toFixed(1)} s`;
  return `${value >= 100 ? Math.round(value).toLocaleString('en-GB') : Number(value.toPrecision(2))} ms`;
}
