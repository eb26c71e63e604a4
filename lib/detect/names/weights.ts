import { type Packed, unpack } from './packed-set.ts';

/** A trained table of small whole-number weights, most of them zero: where the others stand, their values (one byte each) and the scale. */
export interface PackedWeights {
  readonly places: Packed;
  /** One character a value, `valueCharacter`: most values are near zero, which compression uses and base64 would hide from it. */
  readonly values: string;
  /** A weight is its value times this. */
  readonly scale: number;
}

/** The character of zero; with 46 steps either side all others are printable ASCII. */
const ZERO = 79;
const MOST = 46;
export const valueCharacter = (value: number): string => String.fromCharCode(ZERO + Math.max(-MOST, Math.min(MOST, value)));

/** The weight of the i-th place. */
export const weightAt = ({ values, scale }: PackedWeights, i: number): number => (values.charCodeAt(i) - ZERO) * scale;

/** The dense table, `2 ** places.bits` long. */
export function unpackWeights(packed: PackedWeights): Float32Array {
  const table = new Float32Array(2 ** packed.places.bits);
  unpack(packed.places).forEach((place, i) => {
    table[place] = weightAt(packed, i);
  });
  return table;
}
