/** What one run showed of one route on one replica in one browser. */
export interface Cell {
  readonly replica: string;
  readonly route: string;
  readonly state: State;
  /** What was tested: the commit that the extension was built from. */
  readonly commit: string;
  /** Why it is not proven, from what was seen. */
  readonly reason?: string;
  /** Of the text that must arrive: by which method and address it came, and how many bytes of it. Only when it did. */
  readonly way?: string;
  readonly bytes?: number;
  /** What else has to be known. */
  readonly note?: string;
}

/**
 * `proven`: nothing restricted arrived and the clean text did, unchanged. `blocked-only`: nothing restricted arrived, and the clean text did not
 * arrive either, or a text was lost. `not covered`: restricted words arrived, or the route could not be tried. `no such way`: the page has none.
 */
export type State = 'proven' | 'blocked-only' | 'not covered' | 'no such way';

/** From best to worst: a cell may not get worse than its record. A way that has gone comes last, or a broken page would pass. */
export const STATES: readonly State[] = ['proven', 'blocked-only', 'not covered', 'no such way'];

/** All cells of one browser, as tests/coverage/record holds them. */
export interface CoverageRecord {
  /** Name and version, as the browser says. */
  readonly version: string;
  readonly cells: readonly Cell[];
}
