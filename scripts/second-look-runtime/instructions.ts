import { type Place, readNumber } from '../../lib/detect/second-look/model/numbers.ts';

/**
 * Steps over WebAssembly's instructions one by one. What stands behind each is laid down in
 * https://webassembly.github.io/spec/core/binary/instructions.html and, for 0xFE, https://github.com/WebAssembly/threads. Anything it does not know is an
 * error: a step of the wrong length would read nonsense from there on.
 */

const CALL = 0x10;
const CONSTANT = 0x41;
const REFERENCE = 0xd2;

/** How many numbers stand behind an instruction of one byte. */
const NUMBERS: readonly (readonly [from: number, to: number, numbers: number])[] = [
  [0x00, 0x01, 0], // unreachable, nop
  [0x02, 0x04, 1], // block, loop, if: their type
  [0x05, 0x05, 0], // else
  [0x0b, 0x0b, 0], // end
  [0x0c, 0x0d, 1], // br, br_if
  [0x0f, 0x0f, 0], // return
  [CALL, CALL, 1],
  [0x11, 0x11, 2], // call_indirect
  [0x1a, 0x1b, 0], // drop, select
  [0x20, 0x26, 1], // variables and tables
  [0x28, 0x3e, 2], // load, store: alignment and offset
  [0x3f, 0x40, 1], // memory.size, memory.grow
  [CONSTANT, 0x42, 1], // i32.const, i64.const
  [0x45, 0xc4, 0], // arithmetic
  [0xd0, 0xd0, 1], // ref.null
  [0xd1, 0xd1, 0],
  [REFERENCE, REFERENCE, 1],
];
const SATURATING_AND_BULK = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];

const numbersAfter = new Map(
  NUMBERS.flatMap(([from, to, numbers]) => Array.from({ length: to - from + 1 }, (_, more) => [from + more, numbers])),
);

/** What an instruction says that matters here: a function that it calls or refers to, or a constant of 32 bits. */
export interface Step {
  readonly kind: 'function' | 'constant' | 'other';
  readonly number: number;
}

const OTHER: Step = { kind: 'other', number: 0 };

/** The instruction at `place`, which moves behind it. */
export function step(place: Place): Step {
  const code = place.bytes[place.at] ?? -1;
  place.at += 1;
  if (code === CALL || code === REFERENCE) return { kind: 'function', number: readNumber(place) };
  if (code === CONSTANT) return { kind: 'constant', number: readNumber(place) };
  const numbers = numbersAfter.get(code);
  if (numbers !== undefined) skip(place, numbers);
  else if (code === 0x0e)
    skip(place, readNumber(place) + 1); // br_table
  else if (code === 0x1c)
    skip(place, readNumber(place)); // select with types
  else if (code === 0x43)
    place.at += 4; // f32.const
  else if (code === 0x44)
    place.at += 8; // f64.const
  else if (code === 0xfc) skip(place, SATURATING_AND_BULK[readNumber(place)] ?? unknown(code));
  else if (code === 0xfd) stepOverVector(place);
  else if (code === 0xfe)
    skip(place, readNumber(place) === 3 ? 1 : 2); // atomics; 3 is a fence
  else unknown(code);
  return OTHER;
}

/** https://github.com/WebAssembly/simd/blob/main/proposals/simd/BinarySIMD.md */
function stepOverVector(place: Place): void {
  const code = readNumber(place);
  if (code <= 11 || code === 92 || code === 93)
    skip(place, 2); // load, store
  else if (code === 12 || code === 13)
    place.at += 16; // v128.const, shuffle
  else if (code >= 21 && code <= 34)
    place.at += 1; // a lane
  else if (code >= 84 && code <= 91) {
    skip(place, 2); // load or store of a lane
    place.at += 1;
  } else if (code > 275) unknown(code);
}

function skip(place: Place, numbers: number): void {
  for (let left = numbers; left > 0; left -= 1) readNumber(place);
}

function unknown(code: number): never {
  throw new Error(`The WebAssembly holds an instruction, ${code}, that scripts/second-look-runtime does not know.`);
}
