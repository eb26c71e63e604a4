/** Ten is the number below which nothing is published: of counts, of people, of browsers. */
export const THRESHOLD = 10;

/** What is known of one cell of a table while browsers' files are added up. */
export interface Tally {
  number: number;
  /** Browsers that contributed. */
  files: number;
  /** The most that one of them contributed. */
  largest: number;
  /** The first ten of them, as running numbers. Ten are enough to say of any cells together whether they come from ten. */
  readonly contributors: number[];
}

export const emptyTally = (): Tally => ({ number: 0, files: 0, largest: 0, contributors: [] });

/** Adds what one browser contributed to a cell; call it once a browser. */
export function addTo(tally: Tally, number: number, file: number): void {
  tally.number += number;
  tally.files += 1;
  tally.largest = Math.max(tally.largest, number);
  if (tally.contributors.length < THRESHOLD) tally.contributors.push(file);
}

/** Whether the cells together come from ten browsers or more: one list is full, or all are whole and can be joined. */
export function fromEnoughFiles(tallies: readonly Tally[]): boolean {
  if (tallies.some(({ files }) => files >= THRESHOLD)) return true;
  return new Set(tallies.flatMap(({ contributors }) => contributors)).size >= THRESHOLD;
}
