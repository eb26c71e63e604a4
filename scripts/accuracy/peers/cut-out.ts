/** Half-open, UTF-16. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Stands where something was cut out; private use, so no prompt holds it. */
export const CUT = '\u{e000}';

/**
 * Where a redactor cut, from what it left: `redacted` is `text` with every finding replaced by `CUT`. Two cuts with nothing but spaces between count
 * as one. Where what is left could stand in two places the first is taken; the last piece always ends the text.
 */
export function spansCutOut(text: string, redacted: string): Span[] {
  const pieces = redacted.split(new RegExp(`${CUT}(?:\\s*${CUT})*`, 'u'));
  const spans: Span[] = [];
  let at = pieces[0]?.length ?? 0;
  pieces.slice(1).forEach((piece, place) => {
    const last = place === pieces.length - 2;
    const next = last ? text.length - piece.length : text.indexOf(piece, at + 1);
    const end = next < 0 ? text.length : Math.max(at, next);
    spans.push({ start: at, end });
    at = Math.min(text.length, end + piece.length);
  });
  return spans.filter(({ start, end }) => end > start);
}
