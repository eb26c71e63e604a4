/**
 * Whole numbers of seven bits a byte, the lowest first, as ONNX files have them (https://protobuf.dev/programming-guides/encoding/#varints) and
 * WebAssembly (https://webassembly.github.io/spec/core/binary/values.html#integers).
 */

export interface Place {
  readonly bytes: Uint8Array;
  at: number;
}

/** The number at `place`, which moves behind it. Throws where the bytes end before the number does. */
export function readNumber(place: Place): number {
  let number = 0;
  for (let weight = 1; ; weight *= 128) {
    const byte = place.bytes[place.at];
    if (byte === undefined) throw new Error('The file ends in the middle of a number.');
    place.at += 1;
    number += (byte & 127) * weight;
    if (byte < 128) return number;
  }
}

export const numberBytes = (number: number): number[] =>
  number < 128 ? [number] : [(number % 128) + 128, ...numberBytes(Math.floor(number / 128))];

export function joined(parts: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
