/**
 * Unpacks one raw Snappy block, the compression of Chromium's LevelDB files and of large IndexedDB values.
 * Format: https://github.com/google/snappy/blob/main/format_description.txt . Undefined if the bytes are not such a block.
 */
export function unsnappy(bytes: Buffer): Buffer | undefined {
  const header = readVarint(bytes, 0);
  if (header === undefined || header.value > 64 * 1024 * 1024) return undefined;
  const output = Buffer.alloc(header.value);
  let read = header.next;
  let written = 0;
  while (read < bytes.length) {
    const piece = ((bytes[read] ?? 0) & 3) === 0 ? literal(bytes, read) : copy(bytes, read);
    if (!fits(piece, written, bytes, output)) return undefined;
    const { offset, length, next } = piece;
    if (offset === undefined) bytes.copy(output, written, next, next + length);
    else for (let i = written; i < written + length; i += 1) output[i] = output[i - offset] ?? 0; // may overlap itself
    read = offset === undefined ? next + length : next;
    written += length;
  }
  return written === output.length ? output : undefined;
}

function fits({ length, offset, next }: Piece, written: number, bytes: Buffer, output: Buffer): boolean {
  const fromWithin = offset === undefined ? next + length <= bytes.length : offset > 0 && offset <= written;
  return fromWithin && written + length <= output.length;
}

interface Piece {
  readonly length: number;
  readonly next: number;
  /** How far back to copy from; absent for a literal, whose bytes begin at `next`. */
  readonly offset?: number;
}

function literal(bytes: Buffer, at: number): Piece {
  const size = (bytes[at] ?? 0) >> 2;
  if (size < 60) return { length: size + 1, next: at + 1 };
  const width = size - 59;
  return { length: littleEndian(bytes, at + 1, width) + 1, next: at + 1 + width };
}

function copy(bytes: Buffer, at: number): Piece {
  const tag = bytes[at] ?? 0;
  if ((tag & 3) === 1) return { length: ((tag >> 2) & 7) + 4, offset: ((tag >> 5) << 8) | (bytes[at + 1] ?? 0), next: at + 2 };
  const width = (tag & 3) === 2 ? 2 : 4;
  return { length: (tag >> 2) + 1, offset: littleEndian(bytes, at + 1, width), next: at + 1 + width };
}

function littleEndian(bytes: Buffer, at: number, width: number): number {
  let value = 0;
  for (let i = width - 1; i >= 0; i -= 1) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}

/** A little-endian base-128 number and where the next byte stands. */
export function readVarint(bytes: Buffer, at: number): { value: number; next: number } | undefined {
  let value = 0;
  for (let i = 0; i < 8; i += 1) {
    const byte = bytes[at + i];
    if (byte === undefined) return undefined;
    value += (byte & 127) * 2 ** (7 * i);
    if (byte < 128) return { value, next: at + i + 1 };
  }
  return undefined;
}
