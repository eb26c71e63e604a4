import { pack } from '../../lib/detect/names/packed-set.ts';
import { type PackedWeights, valueCharacter } from '../../lib/detect/names/weights.ts';

/** Rounds a table to `levels` steps either side of zero and packs those of at least `least` steps. `bits`: log2 of its length. */
export function packWeights(table: Float32Array, bits: number, levels = 31, least = 1): PackedWeights {
  const sizes = [...table]
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const scale = (sizes[Math.floor(sizes.length * 0.995)] ?? 1) / levels;
  const places: number[] = [];
  let values = '';
  table.forEach((weight, place) => {
    const value = Math.round(weight / scale);
    if (Math.abs(value) < least) return;
    places.push(place);
    values += valueCharacter(value);
  });
  return { places: pack(places, bits), values, scale: Number(scale.toPrecision(6)) };
}
