import type { FormPart, Sent } from '../sites/types.ts';

/**
 * The private channel between gate (MAIN world, the page's own) and guard (isolated world).
 *
 * The gate makes an element inside a *closed* shadow root and hands out only the host of that root, as the `relatedTarget` of an event on
 * `window`. Extensions may look into closed roots (`chrome.dom.openOrClosedShadowRoot`, `element.openOrClosedShadowRoot`), pages may not:
 * so a page that listens for the offer, or asks for one itself, holds a shell it cannot open. Questions are dispatched on the element
 * inside, do not bubble and are not composed, so they never pass through anything the page can listen on. Synchronous across worlds in
 * Chromium and Firefox.
 */

/** The gate offers the channel under this name, at its start and whenever it is asked to. */
export const OFFER = 'lollipop:offer';
/** The guard asks for the offer under this name, so that either script may start first. */
export const WANTED = 'lollipop:wanted';

/**
 * The two questions. `judge` goes with a request to a known address: the guard cancels the event to say "judged: let it go", so that no
 * answer means stop. `glance` goes with any other request: the guard cancels it to say "stop".
 */
export type Question = 'judge' | 'glance';

export type Route = 'fetch' | 'xhr' | 'websocket' | 'beacon' | 'events' | 'form' | 'window' | 'worker' | 'element';

/**
 * A body as it crosses the worlds, as one string: `text`; `bytes`, one character a byte, of which only the lower eight bits count; `parts`
 * of a form; or `unread`, which could not be read, or not in time. The last two are lists of `packPart`.
 */
export type Handed = readonly [kind: 'text' | 'bytes' | 'parts' | 'unread', payload: string];

export interface HandedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

export interface Asked {
  readonly route: string;
  readonly address: string;
  /** Undefined: it could not be read. */
  readonly body: Sent['body'] | undefined;
  /** Files in the body, as far as they are known to be some. */
  readonly files: readonly HandedFile[];
}

/** One string for everything: strings cross the worlds in both browsers, objects do not. */
export function pack(route: Route, address: string, [kind, payload]: Handed): string {
  return `${route}\n${kind}\n${address}\n${payload}`;
}

/** A field of a form, or with `size` in bytes a file of this name. Lengths first, so that any text may stand in it. */
export function packPart(name: string, value: string, size = -1): string {
  return `${name.length},${value.length},${size}\n${name}${value}`;
}

export function unpack(detail: string): Asked {
  const [route = '', kind = '', address = ''] = detail.split('\n', 3);
  const payload = detail.slice(route.length + kind.length + address.length + 3);
  if (kind === 'text') return { route, address, body: payload, files: [] };
  if (kind === 'bytes') return { route, address, body: bytesOf(payload), files: [] };
  const { parts, files } = unpackParts(payload);
  return { route, address, body: kind === 'parts' ? parts : undefined, files };
}

function bytesOf(payload: string): Uint8Array {
  const bytes = new Uint8Array(payload.length);
  for (let at = 0; at < payload.length; at++) bytes[at] = payload.charCodeAt(at); // keeps the lower eight bits
  return bytes;
}

export function unpackParts(payload: string): { parts: FormPart[]; files: HandedFile[] } {
  const parts: FormPart[] = [];
  const files: HandedFile[] = [];
  for (let at = 0; at < payload.length; ) {
    const start = payload.indexOf('\n', at) + 1;
    const [nameLength = 0, valueLength = 0, size = -1] = payload.slice(at, start).split(',').map(Number);
    at = start + nameLength + valueLength;
    const name = payload.slice(start, start + nameLength);
    const value = payload.slice(start + nameLength, at);
    parts.push(size < 0 ? { name, value } : { name, value, isFile: true });
    if (size >= 0) files.push({ name: value, size });
  }
  return { parts, files };
}
