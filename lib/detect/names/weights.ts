import { bytesOf, type Packed, unpack } from './packed-set.ts';

/** A trained table of small whole-number weights, most of them zero: where the others stand, their values (one byte each) and the scale. */
export interface PackedWeights {
  readonly places: Packed;
  /** Base64 of value + 128. */
  readonly values: string;
  /** A weight is its value times this. */
  readonly scale: number;
}

/** The dense table, `2 ** places.bits` long. */
export function unpackWeights({ places, values, scale }: PackedWeights): Float32Array {
  const table = new Float32Array(2 ** places.bits);
  const bytes = bytesOf(values);
  unpack(places).forEach((place, i) => {
    table[place] = ((bytes[i] ?? 128) - 128) * scale;
  });
  return table;
}
