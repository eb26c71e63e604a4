import type { PreparedText } from '../text/prepare.ts';
import type { Category } from './categories.ts';

/**
 * One thing a detector saw. Offsets are UTF-16 units into the text given to `scan`, end exclusive.
 * A finding never carries the text it points at, so that it can be passed on without leaking it.
 */
export interface Finding {
  readonly category: Category;
  readonly start: number;
  readonly end: number;
  /** 0 to 1. Below 0.5 never affects a data class; 0.8 or more is near certain. */
  readonly confidence: number;
  /** Id of the detector, for `explain()` and the accuracy report. */
  readonly detector: string;
  /**
   * Topics only: index into `ScanResult.findings` of the person the topic is about, or `singled_out` when no name is
   * given but only one person can be meant. A topic about nobody is not emitted.
   */
  readonly subject?: number | 'singled_out';
}

/** A pasted table: how many rows of data (headings apart) and what its columns hold, left to right. */
export interface TableSummary {
  readonly start: number;
  readonly end: number;
  readonly rows: number;
  readonly columns: readonly (Category | 'other')[];
}

/** Everything a decision may see. `people` is the number of distinct private people. */
export interface ScanResult {
  readonly findings: readonly Finding[];
  readonly people: number;
  readonly tables: readonly TableSummary[];
}

export interface ScanOptions {
  /** Words that the trust's policy treats as confidential, e.g. a project name. Matched whole, any case. */
  readonly customTerms?: readonly string[];
}

/** What a detector may look at: the prepared text and what the detectors before it found. */
export interface Context {
  /** Names and what the detectors before this one found, in the order they were found; here offsets refer to `text.folded`. */
  readonly found: readonly Finding[];
  /** Heading of the table column at an offset of `text.folded`, or the label before it, in lower case; undefined in prose. */
  columnAt?(offset: number): string | undefined;
}

/** A span a detector reports; the engine adds the detector's id and maps offsets back to the original text. */
export interface Hit {
  readonly category: Category;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** `find` must report `found` (an exact substring of `text`) with the detector's first category unless `as` says another. */
export interface HitExample {
  readonly text: string;
  readonly found: string;
  readonly as?: Category;
}

/**
 * A detector file. Reading order: what it finds and who lays down its format, `keywords`, `find`, `examples`.
 * The examples are run by every build; a new detector is one file and one line in `detectors/index.ts`.
 */
export interface Detector {
  readonly id: string;
  readonly categories: readonly [Category, ...Category[]];
  /**
   * The prefilter: `find` is called only if one of these occurs in the folded lower-case text.
   * `ANY_DIGIT` stands for any digit. An empty list means always.
   */
  readonly keywords: readonly string[];
  /** Offsets in the hits refer to `text.folded`. Must be linear in the length of the text and must not throw. */
  find(text: PreparedText, context: Context): Iterable<Hit>;
  readonly examples: { readonly hits: readonly HitExample[]; readonly misses: readonly string[] };
}

/** Confidence from which a finding counts at all. */
export const LEAST = 0.5;

export const ANY_DIGIT = '\u0000digit';
