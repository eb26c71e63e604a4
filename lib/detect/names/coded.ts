import { bytesOf } from './packed-set.ts';

/**
 * A run of small numbers of which some are much more frequent than others, written in as many bits as that is worth. A third less than a character
 * a number leaves after the bundle's compression, and each is read in one step. Duda, "Asymmetric numeral systems", https://arxiv.org/abs/1311.2540
 */
export interface Coded {
  readonly size: number;
  /** How often each number occurs, of `WHOLE`. */
  readonly counts: readonly number[];
  /** Base64. */
  readonly data: string;
}

const BITS = 12;
const WHOLE = 2 ** BITS;
/** The state is kept from here to 256 times this, so that all of it stays within 31 bits. */
const LEAST = 2 ** 23;

/** The numbers in order. Throws only if `data` is not base64. */
export function decode({ size, counts, data }: Coded): Uint8Array {
  const bytes = bytesOf(data);
  const numberAt = new Uint8Array(WHOLE);
  const starts = startsOf(counts);
  counts.forEach((count, number) => {
    const start = starts[number] as number;
    numberAt.fill(number, start, start + count);
  });
  const numbers = new Uint8Array(size);
  let at = 4;
  let state = bytes.subarray(0, at).reduce((sum, byte) => (sum << 8) | byte, 0);
  for (let i = 0; i < size; i += 1) {
    const slot = state & (WHOLE - 1);
    const number = numberAt[slot] as number;
    numbers[i] = number;
    state = (counts[number] as number) * (state >>> BITS) + slot - (starts[number] as number);
    for (; state < LEAST && at < bytes.length; at += 1) state = (state << 8) | (bytes[at] as number);
  }
  return numbers;
}

/** The reverse of `decode`, for the build; numbers from 0 to 255. `counts`: those of several runs together, which are then written alike. */
export function encode(numbers: readonly number[], counts = countsOf(numbers)): Coded {
  const starts = startsOf(counts);
  const out: number[] = [];
  let state = LEAST;
  for (const number of numbers.toReversed()) {
    const count = counts[number] as number;
    for (; state >= (LEAST / WHOLE) * 256 * count; state >>>= 8) out.push(state & 255);
    state = Math.floor(state / count) * WHOLE + (state % count) + (starts[number] as number);
  }
  for (let i = 0; i < 4; i += 1, state >>>= 8) out.push(state & 255);
  return { size: numbers.length, counts, data: btoa(out.reverse().reduce((text, byte) => text + String.fromCharCode(byte), '')) };
}

/** How often each number occurs, of `WHOLE` in all; whatever occurs has at least one. */
export function countsOf(numbers: readonly number[]): number[] {
  const counts = new Array<number>(Math.max(0, ...numbers) + 1).fill(0);
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  const shares = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.round((count * WHOLE) / numbers.length))));
  const most = shares.indexOf(Math.max(...shares));
  shares[most] = (shares[most] as number) + WHOLE - shares.reduce((sum, share) => sum + share, 0);
  return shares;
}

function startsOf(counts: readonly number[]): number[] {
  let start = 0;
  return counts.map((count) => {
    start += count;
    return start - count;
  });
}
