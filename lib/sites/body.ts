import type { Endpoint, TextPlace } from './types.ts';

/**
 * The person's own words in the body of a request. Known places are read first; a body that cannot be read that way is judged whole, every
 * text in it, because an endpoint that changed its shape must not become an open door.
 */
export function userText(body: string, endpoint: Endpoint): string {
  const parsed = parse(body);
  if (parsed === undefined) return body;
  const placed = endpoint.text.flatMap((place) => textsAt(parsed, place));
  return (placed.length > 0 ? placed : allTexts(parsed)).join('\n\n');
}

/** All texts of a body whatever its form, for looking up words that were stopped before. */
export function textsOf(body: string): string[] {
  const parsed = parse(body);
  return parsed === undefined ? [body] : allTexts(parsed);
}

/** Every text in a parsed body; what machines write (ids, tokens, hashes) is left out. */
function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return MACHINE_MADE.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(allTexts);
}

/** A UUID, or a long run without spaces. Short runs stay in: a pupil number alone is a person's words. */
const MACHINE_MADE = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|[\w+/=.:-]{41,})$/i;

/** JSON as it is, or the fields of a form as an object, with the JSON inside them opened too; undefined if the body is neither. */
function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    if (!FORM.test(body)) return undefined;
    return [...new URLSearchParams(body).values()].map((value) => parse(value) ?? value);
  }
}

const FORM = /^[\w.~%+[\]-]{1,60}=\S*$/;

function textsAt(body: unknown, place: TextPlace): string[] {
  const root = place.newestOf ? newest(body, place.newestOf) : body;
  return walk(root, place.path.split('.')).filter((value) => typeof value === 'string');
}

function newest(body: unknown, { list, role, is }: NonNullable<TextPlace['newestOf']>): unknown {
  const entries = walk(body, [...list.split('.'), '*']);
  return entries.findLast((entry) => walk(entry, role.split('.')).includes(is));
}

function walk(value: unknown, path: readonly string[]): unknown[] {
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') return Object.values(value).flatMap((entry) => walk(entry, rest));
  return walk((value as Record<string, unknown>)[step], rest);
}
