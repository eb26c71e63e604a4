import type { Sent, Upload } from '../types.ts';
import { fromBase64, toBytes } from './bytes.ts';
import { isParts, open } from './open.ts';
import { changeAt } from './places.ts';

/** The file in an upload; undefined where it is not in the body as text or bytes (a FormData holds its files apart) or not where it should be. */
export function fileIn(sent: Sent, { how, file = '' }: Upload): Uint8Array | undefined {
  const { body } = sent;
  if (isParts(body) || how === 'parts') return undefined;
  if (how === 'raw') return typeof body === 'string' ? toBytes(body) : body;
  let found: Uint8Array | undefined;
  changeAt(open(sent, 'json'), { path: file }, (text) => {
    found ??= fromBase64(text);
    return text;
  });
  return found;
}
