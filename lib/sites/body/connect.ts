import { joined } from './protobuf.ts';

/**
 * Frames of Connect and gRPC-Web (https://connectrpc.com/docs/protocol#streaming-rpcs): one byte of flags, four bytes of length, the
 * largest first, then the message.
 */
export interface Frame {
  readonly flags: number;
  readonly content: Uint8Array;
}

const HEAD = 5;
/** The message is compressed and cannot be read here. */
export const COMPRESSED = 1;

/** The frames of a body in order; undefined if the bytes are not frames from the first to the last. */
export function framesOf(bytes: Uint8Array): Frame[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const frames: Frame[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + HEAD > bytes.length) return undefined;
    const end = at + HEAD + view.getUint32(at + 1);
    if (end > bytes.length) return undefined;
    frames.push({ flags: view.getUint8(at), content: bytes.subarray(at + HEAD, end) });
    at = end;
  }
  return frames.length > 0 ? frames : undefined;
}

export function bodyOfFrames(frames: readonly Frame[]): Uint8Array {
  return joined(
    frames.flatMap(({ flags, content }) => {
      const head = new Uint8Array(HEAD);
      head[0] = flags;
      new DataView(head.buffer).setUint32(1, content.length);
      return [head, content];
    }),
  );
}
