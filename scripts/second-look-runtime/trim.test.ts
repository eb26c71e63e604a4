import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { joined } from '../../lib/detect/second-look/model/numbers.ts';
import { functionsOf } from './functions.ts';
import { wholeRuntime } from './here.ts';
import { codeOf, wasmOf } from './module.ts';
import { numbersIn, rangesOf, trimmed } from './trim.ts';
import used from './used.generated.json' with { type: 'json' };
import { calledIn, watched } from './watched.ts';

/*
 * A small runtime: function 0 is the page's and calls whatever stands at the place in the table that it is told. `start` (1) calls `direct` (2), and `handed` (3)
 * through the page; `lost` (4) is in the table alone.
 */
const name = (text: string): number[] => [text.length, ...new TextEncoder().encode(text)];
const section = (id: number, ...content: (readonly number[])[]) => ({ id, content: joined(content) });
const answer = (number: number): Uint8Array => Uint8Array.of(0, 0x41, number, 0x0b);
const start = Uint8Array.of(0, 0x41, 1, 0x10, 0, 0x10, 2, 0x6a, 0x0b);
const WASM = wasmOf([
  section(1, [2], [0x60, 0, 1, 0x7f], [0x60, 1, 0x7f, 1, 0x7f]),
  section(2, [1], name('page'), name('invoke'), [0, 1]),
  section(3, [4, 0, 0, 0, 0]),
  section(4, [1, 0x70, 0, 4]),
  section(6, [0]),
  section(7, [2], name('start'), [0, 1], name('table'), [1, 0]),
  section(9, [1, 0, 0x41, 1, 0x0b, 2, 3, 4]),
  { id: 10, content: codeOf([start, answer(10), answer(20), answer(30)]) },
]);

function run(wasm: Uint8Array<ArrayBuffer>) {
  let table: WebAssembly.Table | undefined;
  const page = { invoke: (place: number) => table?.get(place)() };
  const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), { page });
  table = instance.exports.table as WebAssembly.Table;
  return { instance, start: instance.exports.start as () => number, lost: table.get(2) as () => number };
}

const usedIn = (numbers: readonly number[]) => ({ sha256: createHash('sha256').update(WASM).digest('hex'), ranges: rangesOf(numbers) });

test('what others reach stays, by a call or through the page; what nobody was seen to use is a trap', () => {
  const { start: begin, lost } = run(trimmed(WASM, usedIn([])));
  expect(begin()).toBe(30);
  expect(lost).toThrow(WebAssembly.RuntimeError);
  expect(run(trimmed(WASM, usedIn([4]))).lost()).toBe(30);
});

test('a watched runtime does the same and says what was called', () => {
  const { instance, start: begin } = run(watched(WASM));
  expect(calledIn(instance)).toEqual([]);
  expect(begin()).toBe(30);
  expect(calledIn(instance)).toEqual([0, 1, 2]);
});

test('another file than the one that was watched is refused', () => {
  expect(() => trimmed(joined([WASM, [0, 1, 0]]), usedIn([]))).toThrow('run `npm run trim-runtime`');
});

test('of an instruction that nobody knows, and of a body that ends too early, there is an error', () => {
  const withBody = (body: Uint8Array) =>
    functionsOf(wasmOf([section(3, [1, 0]), section(9, [1, 0, 0x41, 1, 0x0b, 0]), { id: 10, content: codeOf([body]) }]));
  expect(() => withBody(Uint8Array.of(0, 0x06, 0x0b)).reachedFrom(0)).toThrow('does not know');
  expect(() => withBody(Uint8Array.of(0, 0x44, 0x0b)).reachedFrom(0)).toThrow('in the middle');
});

test('ranges are numbers again', () => {
  const numbers = [3, 4, 5, 9, 11, 12];
  expect(rangesOf(numbers.toReversed())).toEqual([[3, 5], [9], [11, 12]]);
  expect(numbersIn(usedIn(numbers))).toEqual(numbers);
});

test('every body of the runtime is read to its end, and the shipped one is a module of at most half the size', { timeout: 60_000 }, () => {
  const wasm = wholeRuntime();
  const { bodies, given, reachedFrom } = functionsOf(wasm);
  for (const place of bodies.keys()) reachedFrom(given + place);
  const less = trimmed(wasm, used);
  expect(WebAssembly.validate(less)).toBe(true);
  expect(less.length).toBeLessThan(wasm.length / 2);
});
