import type { Category } from '../categories.ts';
import { isHeadingWord, meaningOf } from './headings.ts';
import type { Cell, Column, Row } from './types.ts';

const PLACEHOLDER = /^(?:[\s._\-[\]()?*/\\#<>]*|tbc|tba|n\/a|none|nil|blank|\.\.\.|[[<{].{0,40}[\]>}]|insert .{0,30})$/i;
const TOTAL = /^(?:grand )?(?:totals?|mean|average|avg|sum|max|min|median|overall|all pupils|school)\b/i;
const LONGEST_HEADING = 40;
/** Rows looked at to type a column; more rows say nothing new. */
const SAMPLE = 24;

/** Empty, or filled with dots, rules or a word that stands for nothing. */
export const isBlank = (cell: string): boolean => PLACEHOLDER.test(cell);

export const textOf = (text: string, cell: Cell | undefined): string => (cell ? text.slice(cell.start, cell.end) : '');

/** A row of data holds at least `least` cells that are neither empty nor a placeholder, and is not a line of totals. */
export function isData(text: string, row: Row, least: number): boolean {
  const filled = row.cells.map((cell) => textOf(text, cell)).filter((cell) => !PLACEHOLDER.test(cell));
  return filled.length >= least && !TOTAL.test(filled[0] ?? '');
}

/** The first row is a heading when at least half of its cells are heading words, or when only the rows below hold figures. */
export function isHeader(text: string, first: Row, below: readonly Row[]): boolean {
  const cells = first.cells.map((cell) => textOf(text, cell)).filter((cell) => cell !== '');
  if (cells.length < 2 || cells.some((cell) => cell.length > LONGEST_HEADING)) return false;
  const known = cells.filter(isHeadingWord).length;
  if (cells.some((cell) => /\d{3}/.test(cell))) return false;
  if (known * 2 >= cells.length || (known > 1 && meaningOf(cells[0] ?? '')?.part)) return true;
  if (cells.some((cell) => /\d/.test(cell)) || below.length < 2) return false;
  const figures = below.slice(0, SAMPLE).filter((row) => row.cells.slice(1).some((cell) => /\d/.test(textOf(text, cell)))).length;
  return known > 0 && figures * 2 >= Math.min(below.length, SAMPLE);
}

/** Types every column once: by its heading, else by the look of its cells. */
export function columnsOf(text: string, header: Row | undefined, rows: readonly Row[]): Column[] {
  const sample = rows.slice(0, SAMPLE);
  const width = Math.min(60, Math.max(header?.cells.length ?? 0, ...sample.map((row) => row.cells.length)));
  return Array.from({ length: width }, (_, place) => {
    const heading = textOf(text, header?.cells[place]).toLowerCase();
    const meaning = heading === '' ? undefined : meaningOf(heading);
    if (meaning) return { heading, ...meaning };
    return { heading, type: byShape(sample.map((row) => textOf(text, row.cells[place]))), school: false };
  });
}

/** Only shapes that cannot mean anything else; numbers without a heading stay `other`. */
const CELL_SHAPES: readonly (readonly [Category, RegExp])[] = [
  ['email', /^\S+@\S+\.\S+$/],
  ['phone', /^(?:\+44|0)[\d ()-]{9,14}$/],
  ['upn', /^[A-Z]\d{11}[\dA-Z]$/i],
  ['postcode', /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i],
  ['bank_account', /^\d{2}-\d{2}-\d{2}$/],
  ['dob', /^\d{1,2}[/.-]\d{1,2}[/.-](?:19[4-9]\d|20[012]\d)$/],
];

function byShape(cells: readonly string[]): Category | 'other' {
  const filled = cells.filter((cell) => !PLACEHOLDER.test(cell));
  if (filled.length < 2) return 'other';
  for (const [category, shape] of CELL_SHAPES)
    if (filled.filter((cell) => shape.test(cell)).length * 5 >= filled.length * 3) return category;
  return 'other';
}
