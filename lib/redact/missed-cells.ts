/** A stretch of a text; UTF-16 offsets, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface Cell extends Span {
  readonly words: string;
}

/** Of the rows with as many cells, how many must hold a name in a column for it to be one of names. */
const SHARE = 0.6;
const LEAST_ROWS = 3;
const NAME = /^\p{L}[\p{L}\p{M}'’. -]{1,30}$/u;

/**
 * The other half of a name in a pasted table: where "Olivia" was found and "Smith" in the next column was not, although most cells of that column are
 * names. Nothing where the neighbour was not found, which may be the person's own wish. Linear.
 */
export function missedCells(text: string, found: readonly Span[]): Span[] {
  const separator = ['\t', '|', ';', ','].find((sign) => text.includes(sign));
  if (!separator || found.length < LEAST_ROWS) return [];
  const names = new Set(found.map(({ start }) => start));
  const isFound = (cell: Cell | undefined): boolean => cell !== undefined && names.has(cell.start);
  const bySize = new Map<number, Cell[][]>();
  for (const row of rowsOf(text, separator)) {
    const same = bySize.get(row.length);
    if (same) same.push(row);
    else bySize.set(row.length, [row]);
  }
  return [...bySize.values()].flatMap((rows) => {
    const isOfNames = (column: number): boolean => rows.filter((row) => isFound(row[column])).length >= SHARE * rows.length;
    const columns = (rows.length < LEAST_ROWS ? [] : (rows[0] ?? [])).flatMap((_, column) => (isOfNames(column) ? [column] : []));
    const missed = (row: Cell[], column: number): Cell[] => {
      const cell = row[column];
      const beside = [column - 1, column + 1].some((next) => columns.includes(next) && isFound(row[next]));
      return cell && beside && !isFound(cell) && NAME.test(cell.words) ? [cell] : [];
    };
    return rows.flatMap((row) => columns.flatMap((column) => missed(row, column)));
  });
}

function* rowsOf(text: string, separator: string): Iterable<Cell[]> {
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.includes(separator)) yield cellsOf(line, at, separator);
    at += line.length + 1;
  }
}

function cellsOf(line: string, lineStart: number, separator: string): Cell[] {
  let at = lineStart;
  return line.split(separator).map((raw) => {
    const words = raw.trim().replace(/^"|"$/g, '');
    const start = at + raw.indexOf(words);
    at += raw.length + 1;
    return { start, end: start + words.length, words };
  });
}
