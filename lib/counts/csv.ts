import { COLUMNS, type Count } from './record.ts';

/**
 * A table as CSV: one header, CRLF, quotes by RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180). A cell that a spreadsheet would take for a formula
 * gets an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvOf<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => field(row[column])).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}

/** Counters of one browser, every field of them. */
export const toCsv = (counts: readonly Count[]): string => csvOf(COLUMNS, counts);

function field(value: string | number): string {
  const text = typeof value === 'string' && /^[-=+@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
