import type { Endpoint, Sent } from '../types.ts';
import { fromBase64, readableText, toText } from './bytes.ts';
import { framesOf } from './connect.ts';
import { isCompressed, isForm, isParts, linesOf, open } from './open.ts';
import { pairsOf } from './pairs.ts';
import { changeAt, parseJson } from './places.ts';
import { textsInMessage } from './protobuf.ts';

/** What a person says in a request, and what the request is. Text is empty if it says nothing. */
export interface Reading {
  readonly text: string;
  readonly kind: Endpoint['kind'];
  /** The body is compressed: nobody knows what it says, and the pack decides what happens to it. */
  readonly unreadable?: true;
}

/**
 * The person's own words in a request to a known endpoint. Known places are read first; if none of them is there the request is judged
 * whole, every text in it, because an endpoint that changed its shape must not become an open door. Such a request is no send: sockets and
 * calls that share an address carry much besides messages, and a site that sends in a new shape shall not look proven.
 */
export function readSent(sent: Sent, endpoint: Endpoint): Reading {
  const { form = 'json', kind, text: places } = endpoint;
  if (isCompressed(sent, form)) return { text: '', kind, unreadable: true };
  const body = open(sent, form);
  const texts: string[] = [];
  let reached = false;
  const collect = (text: string) => {
    texts.push(text);
    return text;
  };
  if (body !== undefined) for (const place of places) changeAt(body, place, collect, () => (reached = true));
  if (reached) return { text: together(texts), kind };
  const all = [...(form === 'query' ? textsOfQuery(sent) : []), ...textsOfBody(sent, form === 'packed')];
  return { text: together(all), kind: kind === 'send' && places.length > 0 ? 'aside' : kind };
}

/** Some sites send the same words twice, as typed and as a query. */
const together = (texts: readonly string[]): string => [...new Set(texts)].filter((text) => text.trim() !== '').join('\n\n');

/** All texts of a request whatever its form, those in the address too, for looking up words that were stopped before. */
export function textsOf(sent: Sent): string[] {
  const { pathname, search, hash } = new URL(sent.address);
  const steps = (pathname + search + hash)
    .split(/[/?#]/)
    .map(decoded)
    .flatMap((step) => [step, ...textsIn(step, true)]);
  return [...steps, ...textsOfQuery(sent), ...textsOfBody(sent, true)].map(decoded); // some pages escape twice
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const textsOfQuery = ({ address }: Sent): string[] => pairsOf(new URL(address).searchParams).flatMap(([, value]) => textsIn(value, true));

/** With `packed`, base64 is opened too. */
function textsOfBody({ body }: Sent, packed: boolean): string[] {
  if (isParts(body)) return body.flatMap(({ value }) => textsInText(value, packed));
  return textsInText(typeof body === 'string' ? body : toText(body).replaceAll('\0', ''), packed); // two bytes a letter, if need be
}

function textsInText(text: string, packed: boolean): string[] {
  if (text === '') return [];
  const body = parseJson(text);
  if (body !== undefined) return textsIn(body, packed);
  if (isForm(text)) return pairsOf(new URLSearchParams(text)).flatMap(([, value]) => textsIn(value, packed));
  const start = text.search(/[[{]/);
  const framed = start > 0 ? parseJson(text.slice(start, Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1)) : undefined;
  if (framed !== undefined) return textsIn(framed, packed);
  return linesOf(text)?.flatMap((line) => textsIn(line, packed)) ?? (packed ? textsIn(text, true) : [text]);
}

/** Every text in a parsed body; what machines write (ids, tokens, hashes) and what the assistant said is left out. */
function textsIn(value: unknown, packed: boolean): string[] {
  if (typeof value === 'string') {
    const inner = /^\s*[[{"]/.test(value) ? parseJson(value) : undefined;
    if (inner !== undefined) return textsIn(inner, packed);
    if (!MACHINE_MADE.test(value)) return [value];
    return packed ? unpacked(value) : [];
  }
  if (typeof value !== 'object' || value === null || isByAssistant(value)) return [];
  const entries = Object.values(value);
  if (packed && entries.length > 0 && entries.every(Number.isInteger)) return [entries.map((code) => String.fromCharCode(code)).join('')];
  return entries.flatMap((entry) => textsIn(entry, packed));
}

/** A UUID, a picture or file in base64, or a long run without spaces. Short runs stay in: a pupil number alone is a person's words. */
const MACHINE_MADE = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|data:[\w/+.-]+;base64,.*|[\w+/=.:-]{41,})$/i;

function unpacked(value: string): string[] {
  const bytes = fromBase64(value);
  if (!bytes) return [];
  const text = readableText(bytes);
  if (text !== undefined) return [text];
  return (framesOf(bytes) ?? [{ content: bytes }]).flatMap(({ content }) => textsInMessage(content));
}

/** A turn of a resent conversation that the tool wrote. */
function isByAssistant(entry: object): boolean {
  const { role, author, sender } = entry as { role?: unknown; author?: unknown; sender?: unknown };
  const who = role ?? (author as { role?: unknown } | null | undefined)?.role ?? author ?? sender;
  return typeof who === 'string' && /^(?:assistant|model|bot|ai|tool)$/i.test(who);
}
