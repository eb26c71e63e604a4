import type { Line } from '../../text/prepare.ts';
import type { Cell, TableKind } from './types.ts';

/**
 * How one line would be cut by each kind of separator. Spreadsheets paste tabs; SIMS, Arbor and Bromcom export commas or semicolons;
 * assistants answer in Markdown; word processors align with spaces; people type dashes, slashes, dots and bullets.
 */
export interface Signature {
  readonly tabs: number;
  readonly pipes: number;
  readonly semicolons: number;
  readonly commas: number;
  readonly gaps: number;
  readonly dashes: number;
  readonly slashes: number;
  readonly html: boolean;
  readonly marker: boolean;
  readonly speaker: boolean;
  readonly ruler: boolean;
  readonly length: number;
}

const RULER = /^[\s|+:=_.-]*$/;
const MARKER = /^\s*(?:[-*+•▪◦·>o]\s+|\(?\d{1,3}[.):]\s*|\(?[a-zA-Z][.)]\s+|\d{1,2}\s+(?=\p{L}))/u;
const SPEAKER =
  /^\s*(?:\[?\(?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\)?\]?,?\s*-?\s*)?(?:<[^>]{1,30}>|\p{Lu}[\p{L}'. -]{0,30}?(?:\s*\([^)]{1,20}\))?\s*(?:\d{1,2}:\d{2})?:)\s+\S/u;

export function signature(text: string, line: Line): Signature {
  const counts = countMarks(text, line);
  const head = text.slice(line.start, Math.min(line.end, line.start + 80));
  return {
    ...counts,
    html: head.includes('<') && /<t[dhr][\s>]/i.test(head),
    marker: MARKER.test(head),
    speaker: counts.dashes > 0 && SPEAKER.test(head),
    ruler: RULER.test(head) && RULER.test(text.slice(line.start, line.end)),
    length: line.end - line.start,
  };
}

type Counts = Pick<Signature, 'tabs' | 'pipes' | 'semicolons' | 'commas' | 'gaps' | 'dashes' | 'slashes'>;

/** One pass over the line; commas and semicolons inside double quotes belong to their cell (RFC 4180). */
function countMarks(text: string, line: Line): Counts {
  const found = { tabs: 0, pipes: 0, semicolons: 0, commas: 0, gaps: 0, dashes: 0, slashes: 0 };
  let quoted = false;
  let seen = false;
  for (let i = line.start; i < line.end; i += 1) {
    const character = text.charAt(i);
    if (character === ' ') {
      const from = i;
      while (text.charCodeAt(i + 1) === 32) i += 1;
      if (i > from && seen && i + 1 < line.end) found.gaps += 1;
      continue;
    }
    if (character === '"') quoted = !quoted;
    const mark = MARKS[character];
    if (mark && !(quoted && (mark === 'commas' || mark === 'semicolons')) && isSeparator(mark, text, i, seen)) found[mark] += 1;
    seen = true;
  }
  return found;
}

const MARKS: Readonly<Record<string, keyof Counts>> = {
  '\t': 'tabs',
  '|': 'pipes',
  ';': 'semicolons',
  ',': 'commas',
  '-': 'dashes',
  ':': 'dashes',
  '.': 'dashes',
  '/': 'slashes',
};

/** Dashes, colons, dots and slashes separate only with space around them; "8/10", "Mary-Jane" and "9:15" are one value. */
function isSeparator(mark: keyof Counts, text: string, at: number, seen: boolean): boolean {
  if (mark === 'slashes') return text.charAt(at + 1) === ' ' && text.charAt(at - 1) === ' ';
  if (mark !== 'dashes') return true;
  return text.charAt(at) === '.' ? text.startsWith(' ...', at - 1) : seen && text.charAt(at + 1) === ' ';
}

const CUT: Partial<Record<TableKind, RegExp>> = {
  tab: /\t/g,
  pipe: /\|/g,
  semicolon: /;/g,
  comma: /,/g,
  aligned: / {2,}|\t/g,
  dash: /\s*\.{3,}\s*|\s+-+\s+|:\s+|\s+-(?=\S)|-\s+/g,
  slash: /\s+\/\s+/g,
  html: /<\/?t[dhr][^>]*>/gi,
};

/** Cuts a line into trimmed cells. Quotes around a cell are left out of it. */
export function cut(text: string, line: Line, kind: TableKind): Cell[] {
  const from = kind === 'dash' || kind === 'list' || kind === 'slash' ? line.start + (markerLength(text, line) ?? 0) : line.start;
  const pattern = CUT[kind];
  if (!pattern) return [trim(text, from, line.end)];
  const piece = text.slice(from, line.end);
  const cells: Cell[] = [];
  let at = 0;
  for (const match of piece.matchAll(pattern)) {
    if (isQuoted(piece, at, match.index, kind)) continue;
    cells.push(trim(text, from + at, from + match.index));
    at = match.index + match[0].length;
  }
  cells.push(trim(text, from + at, line.end));
  return kind === 'pipe' || kind === 'html' || kind === 'aligned' ? withoutEdges(cells, kind) : cells;
}

function isQuoted(piece: string, start: number, at: number, kind: TableKind): boolean {
  if (kind !== 'comma' && kind !== 'semicolon') return false;
  let quotes = 0;
  for (let i = start; i < at; i += 1) if (piece.charCodeAt(i) === 34) quotes += 1;
  return quotes % 2 === 1;
}

/** Pipes stand at both ends of a Markdown row, and tags around every cell. */
function withoutEdges(cells: Cell[], kind: TableKind): Cell[] {
  const empty = (cell: Cell | undefined) => cell !== undefined && cell.start === cell.end;
  if (kind === 'html') return cells.filter((cell) => !empty(cell));
  if (empty(cells[0])) cells.shift();
  if (kind === 'pipe' && empty(cells.at(-1))) cells.pop();
  return cells;
}

const markerLength = (text: string, line: Line): number | undefined =>
  MARKER.exec(text.slice(line.start, Math.min(line.end, line.start + 40)))?.[0].length;

const EDGE = new Set([' ', '\t', '"', '\r']);

function trim(text: string, start: number, end: number): Cell {
  let from = start;
  let to = end;
  while (from < to && EDGE.has(text.charAt(from))) from += 1;
  while (to > from && EDGE.has(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
