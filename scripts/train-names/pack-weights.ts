import { countsOf, decode, encode } from '../../lib/detect/names/coded.ts';
import { pack } from '../../lib/detect/names/packed-set.ts';
import { folded, type PackedWeights } from '../../lib/detect/names/weights.ts';

/** The widest value either side of zero: as many as a byte holds. */
const MOST = 127;

/** Rounds a table to `levels` steps either side of zero and packs those of at least `least` steps. `bits`: log2 of its length. */
export function packWeights(table: Float32Array, bits: number, levels = 31, least = 1): PackedWeights {
  const sizes = [...table]
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const scale = (sizes[Math.floor(sizes.length * 0.995)] ?? 1) / levels;
  const places: number[] = [];
  const values: number[] = [];
  table.forEach((weight, place) => {
    const value = Math.round(weight / scale);
    if (Math.abs(value) < least) return;
    places.push(place);
    values.push(folded(Math.max(-MOST, Math.min(MOST, value))));
  });
  return { places: pack(places, bits), values: encode(values), scale: Number(scale.toPrecision(4)) };
}

/** Small tables of one kind: the counts of all their values together cost less than their own. */
export function shareCounts(tables: readonly PackedWeights[]): PackedWeights[] {
  const values = tables.map((table) => [...decode(table.values)]);
  const counts = countsOf(values.flat());
  return tables.map((table, k) => ({ ...table, values: encode(values[k] ?? [], counts) }));
}
