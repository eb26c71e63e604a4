/**
 * A set of hashes packed small: sorted, the gaps Rice-coded (a quotient in unary, then `riceBits` low bits), base64 for the bundle.
 * Twelve bits or so a word instead of forty as text; the price is that about one unknown word in 2^bits / size is taken for a member.
 * Rice, R. F., "Some Practical Universal Noiseless Coding Techniques", JPL 79-22, 1979.
 */
export interface Packed {
  /** Width of the hashes kept: the top `bits` bits of `hashText`. */
  readonly bits: number;
  readonly riceBits: number;
  readonly size: number;
  readonly data: string;
}

/** The members in ascending order. Throws only if `data` is not base64. */
export function unpack({ riceBits, size, data }: Packed): Uint32Array {
  const bytes = bytesOf(data);
  const members = new Uint32Array(size);
  let at = 0;
  let last = -1;
  const bit = () => {
    const value = ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
    at += 1;
    return value;
  };
  for (let i = 0; i < size; i += 1) {
    let gap = 0;
    while (bit() === 1) gap += 1;
    for (let b = 0; b < riceBits; b += 1) gap = (gap << 1) | bit();
    last += gap + 1;
    members[i] = last;
  }
  return members;
}

/** The reverse of `unpack`, for the build; `members` ascending and distinct. */
export function pack(members: readonly number[], bits: number): Packed {
  const riceBits = Math.max(0, Math.round(Math.log2((2 ** bits / Math.max(1, members.length)) * 0.69)));
  const out: number[] = [];
  let byte = 0;
  let filled = 0;
  const put = (value: number) => {
    byte = (byte << 1) | value;
    filled += 1;
    if (filled === 8) {
      out.push(byte);
      byte = 0;
      filled = 0;
    }
  };
  let last = -1;
  for (const member of members) {
    const gap = member - last - 1;
    for (let i = 0; i < gap >> riceBits; i += 1) put(1);
    put(0);
    for (let b = riceBits - 1; b >= 0; b -= 1) put((gap >> b) & 1);
    last = member;
  }
  while (filled > 0) put(0);
  return { bits, riceBits, size: members.length, data: btoa(out.map((value) => String.fromCharCode(value)).join('')) };
}

export function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}
