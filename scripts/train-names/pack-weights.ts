import { pack } from '../../lib/detect/names/packed-set.ts';
import type { PackedWeights } from '../../lib/detect/names/weights.ts';

/** Rounds a table to `levels` steps either side of zero and packs what is left. `bits`: log2 of its length. */
export function packWeights(table: Float32Array, bits: number, levels = 31): PackedWeights {
  const sizes = [...table]
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const scale = (sizes[Math.floor(sizes.length * 0.995)] ?? 1) / levels;
  const places: number[] = [];
  let values = '';
  table.forEach((weight, place) => {
    const value = Math.max(-127, Math.min(127, Math.round(weight / scale)));
    if (value === 0) return;
    places.push(place);
    values += String.fromCharCode(value + 128);
  });
  return { places: pack(places, bits), values: btoa(values), scale: Number(scale.toPrecision(6)) };
}
