/** Words to be put in place of a stretch of a text; UTF-16 offsets, end exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}
