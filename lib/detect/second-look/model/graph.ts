import { joined, numberBytes, type Place, readNumber } from './numbers.ts';

/** Numbers of fields in https://github.com/onnx/onnx/blob/main/onnx/onnx.proto. */
const GRAPH = 7;
const WEIGHTS = 5;
const BYTES = 9;
const ELSEWHERE = 13;
const IS_ELSEWHERE = [...tag(14, 0), 1];

/** In bytes: a smaller constant stays, since the runtime computes shapes from some of them before it would fetch them. */
const SMALL = 1024;

/**
 * The model without its weights, 32 kB: each weight says instead where in `file`, which is the model itself, it stands. ONNX Runtime reads it there and
 * straight to where it stays. From the whole model it makes two copies of all weights first, and WebAssembly never gives memory back.
 * Throws if `model` is no ONNX.
 */
export const graphOf = (model: Uint8Array, file: string): Uint8Array<ArrayBuffer> =>
  rewritten(model, 0, model.length, GRAPH, (from, to) =>
    rewritten(model, from, to, WEIGHTS, (start, end) => rewritten(model, start, end, BYTES, (first, last) => elsewhere(file, first, last))),
  );

/** Every field of a message, those called `wanted` as `change` makes them; undefined leaves one as it is, and an array is several fields in its place. */
function rewritten(
  bytes: Uint8Array,
  from: number,
  to: number,
  wanted: number,
  change: (from: number, to: number) => Uint8Array | readonly number[] | undefined,
): Uint8Array<ArrayBuffer> {
  const parts: (Uint8Array | readonly number[])[] = [];
  const place: Place = { bytes, at: from };
  while (place.at < to) {
    const start = place.at;
    const [field, content] = stepOver(place);
    const changed = field === wanted ? change(content, place.at) : undefined;
    if (changed instanceof Uint8Array) parts.push(tag(field, 2), numberBytes(changed.length));
    parts.push(changed ?? bytes.subarray(start, place.at));
  }
  return joined(parts);
}

/** Of the field at `place`, which moves behind it: its number and where its content begins. */
function stepOver(place: Place): readonly [field: number, content: number] {
  const key = readNumber(place);
  const kind = key & 7;
  const size = kind === 2 ? readNumber(place) : { 1: 8, 5: 4 }[kind];
  const content = place.at;
  if (size !== undefined) place.at += size;
  else if (kind === 0) readNumber(place);
  else throw new Error('This is no ONNX.');
  return [key >>> 3, content];
}

function elsewhere(file: string, from: number, to: number): readonly number[] | undefined {
  if (to - from < SMALL) return undefined;
  const entries = { location: file, offset: `${from}`, length: `${to - from}` };
  return [...Object.entries(entries).flatMap(([key, value]) => part(ELSEWHERE, [...words(1, key), ...words(2, value)])), ...IS_ELSEWHERE];
}

const words = (field: number, text: string): number[] => part(field, [...new TextEncoder().encode(text)]);
const part = (field: number, content: readonly number[]): number[] => [...tag(field, 2), ...numberBytes(content.length), ...content];

function tag(field: number, kind: number): number[] {
  return numberBytes(field * 8 + kind);
}
