/** Bytes and text, without a second copy of a large body more than needed. */

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder();
const encoder = new TextEncoder();

export const toBytes = (text: string): Uint8Array => encoder.encode(text);
export const toText = (bytes: Uint8Array): string => lenient.decode(bytes);

/** Whether every byte is proper UTF-8, control characters included. */
export function isText(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Undefined unless every byte is proper UTF-8 and none is a control character that people do not type. */
export function readableText(bytes: Uint8Array): string | undefined {
  try {
    const text = strict.decode(bytes);
    return CONTROL.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells bytes from words
const CONTROL = /[\u0000-\u0008\u000E-\u001F]/;

/** Either alphabet of RFC 4648, with or without padding or a `data:` head; undefined if it is neither. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    const plain = text.slice(headOf(text).length).replaceAll('-', '+').replaceAll('_', '/');
    return Uint8Array.from(atob(plain), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** The way `like` was written: its head, its alphabet, its padding. */
export function toBase64(bytes: Uint8Array, like: string): string {
  const plain = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const padded = like.endsWith('=') || like.length % 4 === 0 ? plain : plain.replace(/=+$/, '');
  return headOf(like) + (/[-_]/.test(like.slice(headOf(like).length)) ? padded.replaceAll('+', '-').replaceAll('/', '_') : padded);
}

const headOf = (text: string): string => /^data:[^,]{0,200},/.exec(text)?.[0] ?? '';
