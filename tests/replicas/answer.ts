import type { ServerResponse } from 'node:http';

/** What the practice sites answer with. Each gives true, so that a replica can return it: "this request was mine". */

export function json(response: ServerResponse, value: unknown): true {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  return true;
}

/** Says yes to a request that needs no answer of its own (drafts, telemetry, uploads), if its path is one of these. */
export const acknowledge = (response: ServerResponse, path: string, ...mine: readonly RegExp[]): boolean =>
  mine.some((pattern) => pattern.test(path)) && json(response, {});

/** Server-sent events, one for each value, then `[DONE]`. */
export function events(response: ServerResponse, values: readonly unknown[]): true {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
  response.end([...values.map((value) => JSON.stringify(value)), '[DONE]'].map((data) => `data: ${data}\n\n`).join(''));
  return true;
}

/** Files and sockets may go to another host of the site, so the browser asks first (OPTIONS) and both answers must allow it. */
export function allow(response: ServerResponse, origin: string): true {
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-methods', 'POST, PUT');
  response.setHeader('access-control-allow-headers', '*');
  return json(response, { status: 'ok' });
}

/**
 * The practice answer: how much arrived, and none of the words, so that a search for them finds the person's own. Placeholders are nobody's, and come
 * back as an AI tool would write them.
 */
export function reply(prompt: string): string {
  const named = [...new Set(prompt.match(/\b(?:Pupil|Staff|Parent|Adult) [A-Z]{1,2}\b/g))];
  const about = named.length > 0 ? ` It is about ${named.map((name) => `**${name}**’s work`).join(' and ')}.` : '';
  return `This is a practice answer.${about} ${prompt.length} characters arrived here.`;
}

/** A value of the body as JSON, or undefined where it is none: what arrives is not always what was expected. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Follows keys and indexes into a value; undefined where a step leads nowhere. */
export function at(value: unknown, ...steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | null | undefined)?.[step], value);
}

export const words = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
