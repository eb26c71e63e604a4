import type { Piece } from './tokenise.ts';

/** What the encoder reads in one go. `owner[i]` is the piece of the text that place i answers for, -1 for none. */
export interface Window {
  readonly ids: Int32Array;
  readonly forms: Int32Array;
  readonly owner: Int32Array;
}

const START = 2;
const END = 3;
const LENGTH = 256;
/** Headings and "all names are invented" stand in the first pieces, which every later window repeats. */
const HEAD = 40;
const OVERLAP = 32;
const FIRST = LENGTH - 2;
const LATER = LENGTH - HEAD - 3;

/**
 * Windows over a text of any length, as scripts/train-second-look/README.md says. A text that grows at its end keeps all of its windows but the
 * last, so that they need not be read again. Neighbours share 32 pieces: the first half is answered by the earlier, the second by the later.
 */
export function windowsOf(pieces: readonly Piece[]): Window[] {
  const bounds: [start: number, end: number][] = [[0, Math.min(FIRST, pieces.length)]];
  for (let end = bounds[0]?.[1] ?? 0; end < pieces.length; ) {
    const start = end - OVERLAP;
    end = Math.min(start + LATER, pieces.length);
    bounds.push([start, end]);
  }
  return bounds.map(([start, end], place) => {
    const low = place === 0 ? start : start + OVERLAP / 2;
    const high = place === bounds.length - 1 ? end : end - OVERLAP / 2;
    return windowOf(pieces, place > 0, start, end, (piece) => (low <= piece && piece < high ? piece : -1));
  });
}

function windowOf(pieces: readonly Piece[], later: boolean, start: number, end: number, speaker: (piece: number) => number): Window {
  const ids = [START];
  const forms = [0];
  const owner = [-1];
  const put = (id: number, form: number, speaks: number) => {
    ids.push(id);
    forms.push(form);
    owner.push(speaks);
  };
  if (later) {
    for (const { id, form } of pieces.slice(0, HEAD)) put(id, form, -1);
    put(END, 0, -1);
  }
  for (const [place, { id, form }] of pieces.slice(start, end).entries()) put(id, form, speaker(start + place));
  put(END, 0, -1);
  return { ids: Int32Array.from(ids), forms: Int32Array.from(forms), owner: Int32Array.from(owner) };
}
