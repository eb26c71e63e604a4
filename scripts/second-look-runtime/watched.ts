import { joined, numberBytes, type Place, readNumber } from '../../lib/detect/second-look/model/numbers.ts';
import { bodiesIn, codeOf, instructionsOf, SECTION, sectionsOf, startOf, wasmOf, withContent } from './module.ts';

const NUMBER = 0x7f;
const CONSTANT = 0x41;
const SET = 0x24;
const END = 0x0b;
const GLOBAL = 3;

/** The same module, in which every function says that it was called: first of all it sets a variable of its own, exported by its place among the bodies, to 1. */
export function watched(wasm: Uint8Array): Uint8Array<ArrayBuffer> {
  const sections = sectionsOf(wasm);
  const bodies = bodiesIn(sections);
  const first = readNumber(startOf(sections, SECTION.globals));
  const marks = bodies.map(() => [NUMBER, 1, CONSTANT, 0, END]);
  const names = bodies.map((_, place) => [...named(place), GLOBAL, ...numberBytes(first + place)]);
  const telling = bodies.map((body, place) => {
    const start = instructionsOf(body).at;
    return joined([body.subarray(0, start), [CONSTANT, 1, SET, ...numberBytes(first + place)], body.subarray(start)]);
  });
  const more = (id: number, added: readonly (readonly number[])[]): Uint8Array => longer(startOf(sections, id), added);
  const withMarks = withContent(sections, SECTION.globals, more(SECTION.globals, marks));
  return wasmOf(withContent(withContent(withMarks, SECTION.exports, more(SECTION.exports, names)), SECTION.code, codeOf(telling)));
}

/** Places among the bodies of what was called so far. */
export const calledIn = ({ exports }: WebAssembly.Instance): number[] =>
  Object.entries(exports).flatMap(([name, mark]) => (/^\d+$/.test(name) && (mark as WebAssembly.Global).value === 1 ? [Number(name)] : []));

function named(place: number): number[] {
  const name = [...new TextEncoder().encode(`${place}`)];
  return [name.length, ...name];
}

function longer(list: Place, added: readonly (readonly number[])[]): Uint8Array {
  const length = readNumber(list);
  return joined([numberBytes(length + added.length), list.bytes.subarray(list.at), ...added]);
}
