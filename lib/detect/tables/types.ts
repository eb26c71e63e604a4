import type { Category } from '../categories.ts';

/** A trimmed piece of one line; offsets into `text.folded`, end exclusive. Empty cells have `start === end`. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

export interface Row {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
}

/** Which part of a person's name a column holds. */
export type NamePart = 'full_name' | 'forename' | 'surname' | 'initials';

export interface Column {
  /** Heading in lower case; empty when the table has none. */
  readonly heading: string;
  readonly type: Category | 'other';
  readonly part?: NamePart;
  /** The heading can only stand above private people of a school (Pupil, Forename, UPN), not above any name (Author, Player). */
  readonly school: boolean;
}

export type TableKind =
  | 'tab'
  | 'pipe'
  | 'semicolon'
  | 'comma'
  | 'html'
  | 'aligned'
  | 'dash'
  | 'slash'
  | 'transcript'
  | 'list'
  | 'surname_first';

export interface Table {
  readonly kind: TableKind;
  readonly start: number;
  readonly end: number;
  readonly header: Row | undefined;
  /** Rows of data; the heading, rulers, blank and placeholder rows are left out. */
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}
