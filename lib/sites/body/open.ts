import type { BodyForm, FormPart, Sent } from '../types.ts';
import { isText, toBytes, toText } from './bytes.ts';
import { COMPRESSED, framesOf } from './connect.ts';
import { pairsOf } from './pairs.ts';
import { parseJson } from './places.ts';

/** The body as values that a path can go through; undefined if it is not written in this form. */
export function open({ address, body }: Sent, form: BodyForm): unknown {
  if (form === 'query') return fieldsOf(pairsOf(new URL(address).searchParams));
  if (form === 'parts') return isParts(body) ? fieldsOf(body.map(({ name, value }) => [name, value])) : undefined;
  if (isParts(body)) return undefined;
  if (form === 'connect') return messagesOf(typeof body === 'string' ? toBytes(body) : body);
  const text = typeof body === 'string' ? body : toText(body);
  switch (form) {
    case 'json':
      return parseJson(text);
    case 'lines':
      return linesOf(text)?.map(parseLine);
    case 'form':
      return isForm(text) ? fieldsOf(pairsOf(new URLSearchParams(text))) : undefined;
    case 'packed':
      return parseJson(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  }
}

export const isParts = (body: Sent['body']): body is readonly FormPart[] => Array.isArray(body);

/** SignalR ends its frames with the record separator (https://github.com/dotnet/aspnetcore/blob/main/src/SignalR/docs/specs/HubProtocol.md). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what the protocol uses
export const LINE_END = /[\n\u001E]/;

/** The lines, if one of them at least is JSON. */
export function linesOf(text: string): string[] | undefined {
  const lines = text.split(LINE_END);
  return lines.some((line) => /^\s*(?:data:)?\s*[[{]/.test(line)) ? lines : undefined;
}

/** JSON, or JSON after the `data:` of server-sent events; any other line is left as it is. */
const parseLine = (line: string): unknown => parseJson(line.replace(/^data:/, '')) ?? line;

export const isForm = (text: string): boolean => /^[\w.~%+[\]-]{1,60}=\S*$/.test(text);

/** Fields by name; a name that comes twice holds a list, so that neither is overlooked. */
function fieldsOf(entries: readonly (readonly [string, string])[]): Record<string, unknown> {
  const fields: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of entries) {
    const known = fields[name];
    fields[name] = known === undefined ? value : [known, value].flat();
  }
  return fields;
}

/**
 * Gzip, as bytes or decoded as if it were text, a frame that says so, or bytes that are no text where there should be one (deflate and brotli
 * have no mark of their own). Only asynchronous code can open it, and no verdict waits for that.
 */
export function isCompressed({ body }: Sent, form: BodyForm): boolean {
  if (isParts(body)) return false;
  if (typeof body === 'string') return body.startsWith('\u001F\uFFFD');
  if (body[0] === 0x1f && body[1] === 0x8b) return true;
  if (form === 'connect') return (framesOf(body) ?? []).some(({ flags }) => flags & COMPRESSED);
  return form !== 'packed' && !isText(body);
}

/** Each frame as JSON, or as bytes if it is protobuf. */
function messagesOf(bytes: Uint8Array): unknown[] | undefined {
  return framesOf(bytes)?.map(({ content }) => parseJson(toText(content)) ?? content);
}
