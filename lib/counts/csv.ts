import { COLUMNS, type Count } from './record.ts';

/** Counters as CSV by RFC 4180: one header, CRLF. Fields hold no quotes or commas by their schema; a leading `-` or `=` cannot start a formula. */
export function toCsv(counts: readonly Count[]): string {
  const rows = counts.map((count) => COLUMNS.map((column) => field(count[column])).join(','));
  return [COLUMNS.join(','), ...rows, ''].join('\r\n');
}

const field = (value: string | number) => (/^[-=+@\t]/.test(String(value)) ? `'${value}` : String(value));
