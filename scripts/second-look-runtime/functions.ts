import { type Place, readNumber } from '../../lib/detect/second-look/model/numbers.ts';
import { step } from './instructions.ts';
import { bodiesIn, instructionsOf, list, SECTION, sectionsOf, startOf, take } from './module.ts';

/** Who calls whom. Functions go by their number in the file: those that it is given come first, then its own. */
export interface Functions {
  /** How many it is given. */
  readonly given: number;
  readonly bodies: readonly Uint8Array[];
  /** Those that anything outside may call by name. */
  readonly named: readonly number[];
  /** Those that a function may call or hand on by itself, whatever it is told. */
  reachedFrom(number: number): readonly number[];
}

const FUNCTION = 0;
const MEMORY = 2;

export function functionsOf(wasm: Uint8Array): Functions {
  const sections = sectionsOf(wasm);
  const types = list(startOf(sections, SECTION.types), typeIn);
  const givenTypes = list(startOf(sections, SECTION.imports), importIn).filter((type) => type !== undefined);
  const typeOf = [...givenTypes, ...list(startOf(sections, SECTION.functions), readNumber)].map((type) => types[type]);
  const table = tableIn(startOf(sections, SECTION.elements));
  const bodies = bodiesIn(sections);
  const given = givenTypes.length;
  return {
    given,
    bodies,
    named: list(startOf(sections, SECTION.exports), exportIn).filter((number) => number !== undefined),
    reachedFrom(number) {
      const body = bodies[number - given];
      if (!body) return [];
      const { calls, constants } = saidIn(body);
      const throughTable = new Set([...calls].filter((call) => call < given).map((call) => typeOf[call]?.withoutFirst));
      const handed = [...constants].map((entry) => table.get(entry) ?? -1).filter((entry) => throughTable.has(typeOf[entry]?.whole));
      return [...calls, ...handed];
    },
  };
}

function saidIn(body: Uint8Array): { readonly calls: ReadonlySet<number>; readonly constants: ReadonlySet<number> } {
  const [calls, constants] = [new Set<number>(), new Set<number>()];
  const place = instructionsOf(body);
  while (place.at < body.length) {
    const { kind, number } = step(place);
    if (kind === 'function') calls.add(number);
    else if (kind === 'constant') constants.add(number);
  }
  if (place.at !== body.length) throw new Error('A function of the WebAssembly ends in the middle of an instruction.');
  return { calls, constants };
}

/**
 * A type in words, and without its first parameter: what may throw is called by a function of the page, which is told its place in the table and then what it
 * is to be given (https://emscripten.org/docs/porting/exceptions.html#javascript-based-exception-support). So a constant counts as a call if it is the place of a
 * function that one of the page's own functions, called in the same body, could call that way.
 */
function typeIn(place: Place): { readonly whole: string; readonly withoutFirst: string } {
  place.at += 1; // it is a function's
  const [parameters, results] = [take(place, readNumber(place)), take(place, readNumber(place))];
  return { whole: `${parameters}>${results}`, withoutFirst: `${parameters.subarray(1)}>${results}` };
}

function importIn(place: Place): number | undefined {
  take(place, readNumber(place));
  take(place, readNumber(place));
  const kind = place.bytes[place.at];
  place.at += 1;
  if (kind === FUNCTION) return readNumber(place);
  if (kind !== MEMORY) throw new Error('The runtime is given something else than functions and memory.');
  const hasMost = (readNumber(place) & 1) === 1;
  readNumber(place);
  if (hasMost) readNumber(place);
  return undefined;
}

function exportIn(place: Place): number | undefined {
  take(place, readNumber(place));
  const kind = place.bytes[place.at];
  place.at += 1;
  const number = readNumber(place);
  return kind === FUNCTION ? number : undefined;
}

/** The functions in the table by their places: one list, from a constant place on. */
function tableIn(place: Place): ReadonlyMap<number, number> {
  const [lists, flags, constant] = [readNumber(place), readNumber(place), readNumber(place)];
  const first = readNumber(place);
  const end = readNumber(place);
  if (lists !== 1 || flags !== 0 || constant !== 0x41 || end !== 0x0b)
    throw new Error('The runtime fills its table in another way than it did.');
  return new Map(list(place, readNumber).map((number, entry) => [first + entry, number]));
}
