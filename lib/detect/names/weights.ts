import { type Coded, decode } from './coded.ts';
import { type Packed, unpack } from './packed-set.ts';

/** A trained table of small whole-number weights, most of them zero: where the others stand, their values and the scale. */
export interface PackedWeights {
  readonly places: Packed;
  /** `folded` values, in the order of the places. */
  readonly values: Coded;
  /** A weight is its value times this. */
  readonly scale: number;
}

/** Whole numbers on either side of zero as numbers from zero up: 0, 1, -1, 2, -2 … */
export const folded = (value: number): number => (value > 0 ? 2 * value - 1 : -2 * value);
export const unfolded = (number: number): number => (number & 1 ? (number + 1) / 2 : -number / 2);

/** The weights other than zero, in the order of `unpack(places)`. */
export function weightsOf({ values, scale }: PackedWeights): Float64Array {
  return Float64Array.from(decode(values), (number) => unfolded(number) * scale);
}

/** The dense table, `2 ** places.bits` long. */
export function unpackWeights(packed: PackedWeights): Float32Array {
  const table = new Float32Array(2 ** packed.places.bits);
  const weights = weightsOf(packed);
  unpack(packed.places).forEach((place, i) => {
    table[place] = weights[i] as number;
  });
  return table;
}
