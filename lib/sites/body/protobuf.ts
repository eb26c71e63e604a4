import { readableText } from './bytes.ts';

/** One field of a message as it stands on the wire (https://protobuf.dev/programming-guides/encoding/). */
export interface Field {
  readonly number: number;
  /** Tag and, for anything but wire type 2, the value too, exactly as they came. */
  readonly head: Uint8Array;
  /** What a length-delimited field holds: a text, bytes or a message. */
  readonly content?: Uint8Array;
}

/** The fields of a message in order; undefined if the bytes are none. */
export function fieldsOf(bytes: Uint8Array): Field[] | undefined {
  const fields: Field[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++];
      if (byte === undefined || shift > 2 ** 63) return Number.NaN;
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const start = at;
    const tag = varint();
    const wire = tag % 8;
    const number = Math.floor(tag / 8);
    if (!(number > 0)) return undefined;
    const tagEnd = at;
    if (wire === 2) {
      const length = varint();
      if (!(at + length <= bytes.length)) return undefined;
      fields.push({ number, head: bytes.subarray(start, tagEnd), content: bytes.subarray(at, at + length) });
      at += length;
      continue;
    }
    if (wire === 0) varint();
    else at += wire === 1 ? 8 : wire === 5 ? 4 : Number.NaN;
    if (!(at <= bytes.length)) return undefined;
    fields.push({ number, head: bytes.subarray(start, at) });
  }
  return fields;
}

export function messageOf(fields: readonly Field[]): Uint8Array {
  return joined(fields.flatMap(({ head, content }) => (content ? [head, lengthOf(content), content] : [head])));
}

/** Every text in a message, at any depth. Text and message look alike on the wire, so a content that reads as text is one. */
export function textsInMessage(bytes: Uint8Array): string[] {
  return (fieldsOf(bytes) ?? []).flatMap(({ content }) => {
    if (!content || content.length === 0) return [];
    const text = readableText(content);
    return text === undefined ? textsInMessage(content) : [text];
  });
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function lengthOf({ length }: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  let rest = length;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.from([...bytes, rest]);
}
