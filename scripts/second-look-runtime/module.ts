import { joined, numberBytes, type Place, readNumber } from '../../lib/detect/second-look/model/numbers.ts';

/** A WebAssembly file taken apart as far as is needed here: https://webassembly.github.io/spec/core/binary/modules.html */

interface Section {
  readonly id: number;
  readonly content: Uint8Array;
}

export const SECTION = { types: 1, imports: 2, functions: 3, globals: 6, exports: 7, elements: 9, code: 10 } as const;
const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

export function sectionsOf(wasm: Uint8Array): Section[] {
  const sections: Section[] = [];
  const place: Place = { bytes: wasm, at: HEADER.length };
  while (place.at < wasm.length) {
    const id = wasm[place.at] ?? 0;
    place.at += 1;
    const content = take(place, readNumber(place));
    sections.push({ id, content });
  }
  return sections;
}

export const wasmOf = (sections: readonly Section[]): Uint8Array<ArrayBuffer> =>
  joined([HEADER, ...sections.flatMap(({ id, content }) => [[id, ...numberBytes(content.length)], content])]);

/** Where the content of a section begins; an empty list if there is none. */
export const startOf = (sections: readonly Section[], id: number): Place => ({
  bytes: sections.find((section) => section.id === id)?.content ?? Uint8Array.of(0),
  at: 0,
});

export const withContent = (sections: readonly Section[], id: number, content: Uint8Array): Section[] =>
  sections.map((section) => (section.id === id ? { id, content } : section));

/** As many things as the number at `place` says. */
export function list<Thing>(place: Place, thing: (place: Place) => Thing): Thing[] {
  return Array.from({ length: readNumber(place) }, () => thing(place));
}

/** The next `size` bytes. */
export function take(place: Place, size: number): Uint8Array {
  place.at += size;
  return place.bytes.subarray(place.at - size, place.at);
}

/** Bodies of the module's own functions, in their order, each with its local variables in front. */
export const bodiesIn = (sections: readonly Section[]): Uint8Array[] =>
  list(startOf(sections, SECTION.code), (place) => take(place, readNumber(place)));

export const codeOf = (bodies: readonly Uint8Array[]): Uint8Array =>
  joined([numberBytes(bodies.length), ...bodies.flatMap((body) => [numberBytes(body.length), body])]);

/** Where the instructions of a body begin. */
export function instructionsOf(body: Uint8Array): Place {
  const place: Place = { bytes: body, at: 0 };
  list(place, () => {
    readNumber(place); // so many
    place.at += 1; // of this type
  });
  return place;
}
