import { createHash } from 'node:crypto';
import { type Functions, functionsOf } from './functions.ts';
import { codeOf, SECTION, sectionsOf, wasmOf, withContent } from './module.ts';

/** What `npm run trim-runtime` found: which functions of which file were called. Both ends of a range count; numbers as in `Functions`. */
export interface Used {
  readonly sha256: string;
  readonly ranges: readonly (readonly number[])[];
}

/** No variables, `unreachable`, `end`: whoever calls it stops with an error, as if the module were damaged. */
const TRAP = Uint8Array.of(0, 0, 0x0b);

/**
 * ONNX Runtime without what our model never uses, 14 MB to 7: each function that is neither among those that were seen at work nor reachable from them, or from outside,
 * becomes a trap. Numbers and table stay as they are. Throws if `wasm` is not the file that was watched.
 */
export function trimmed(wasm: Uint8Array, used: Used): Uint8Array<ArrayBuffer> {
  if (createHash('sha256').update(wasm).digest('hex') !== used.sha256)
    throw new Error(
      'The WebAssembly of onnxruntime-web is not the one that was watched at work: run `npm run trim-runtime`, then the tests.',
    );
  const functions = functionsOf(wasm);
  const kept = reachable(functions, [...numbersIn(used), ...functions.named]);
  const bodies = functions.bodies.map((body, place) => (kept.has(functions.given + place) ? body : TRAP));
  return wasmOf(withContent(sectionsOf(wasm), SECTION.code, codeOf(bodies)));
}

export const numbersIn = ({ ranges }: Used): number[] =>
  ranges.flatMap(([first = 0, last = first]) => Array.from({ length: last - first + 1 }, (_, more) => first + more));

export function rangesOf(numbers: Iterable<number>): number[][] {
  const ranges: [number, number][] = [];
  for (const number of [...numbers].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? [first] : [first, last]));
}

function reachable(functions: Functions, from: readonly number[]): ReadonlySet<number> {
  const seen = new Set(from);
  const open = [...seen];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    const next = functions.reachedFrom(number).filter((other) => !seen.has(other));
    for (const other of next) seen.add(other);
    open.push(...new Set(next));
  }
  return seen;
}
