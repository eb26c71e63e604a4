import type { TextPlace } from '../types.ts';
import { fromBase64, readableText, toBase64, toBytes } from './bytes.ts';
import { fieldsOf, messageOf } from './protobuf.ts';

/** What is done with what stands at a place; gives what stands there afterwards. */
type Visit = (found: unknown) => unknown;

/**
 * Calls `change` with every text at the place and returns the body with the texts it gave back. What is not changed is not copied: a
 * `change` that returns what it got gives the same body. `reached` says that the place is there, whether or not it holds a text.
 */
export function changeAt(body: unknown, place: TextPlace, change: (text: string) => string, reached: () => void = () => {}): unknown {
  const atEnd: Visit = (found) => {
    reached();
    return changeText(found, change);
  };
  const { path, newestOf } = place;
  if (!newestOf) return visit(body, path.split('/'), atEnd);
  return visit(body, newestOf.list.split('/'), (list) => {
    if (!Array.isArray(list)) return list;
    const newest = list.findLastIndex((entry) => holds(entry, newestOf.role, newestOf.is));
    return visit(list, [String(newest), ...path.split('/')], atEnd);
  });
}

function changeText(found: unknown, change: (text: string) => string): unknown {
  if (typeof found === 'string') return change(found);
  if (!(found instanceof Uint8Array)) return found;
  const text = readableText(found);
  return text === undefined ? found : unlessSame(text, change(text), found, toBytes);
}

function holds(entry: unknown, path: string, value: string): boolean {
  let found = false;
  visit(entry, path.split('/'), (at) => {
    found ||= at === value;
    return at;
  });
  return found;
}

function visit(node: unknown, [step, ...rest]: readonly string[], atEnd: Visit): unknown {
  if (step === undefined) return atEnd(node);
  if (step === '$') return inside(node, parseJson, (inner) => JSON.stringify(inner), rest, atEnd);
  if (step === '=')
    return inside(
      node,
      (text) => fromBase64(text),
      (inner, text) => toBase64(inner as Uint8Array, text),
      rest,
      atEnd,
    );
  if (node instanceof Uint8Array) return visitMessage(node, Number(step), rest, atEnd);
  if (typeof node !== 'object' || node === null) return node;
  return visitEntries(node as Record<string, unknown>, step === '*' ? Object.keys(node) : [step], rest, atEnd);
}

function visitEntries(node: Record<string, unknown>, keys: readonly string[], rest: readonly string[], atEnd: Visit): unknown {
  let copy: Record<string, unknown> | undefined;
  for (const key of keys) {
    if (!Object.hasOwn(node, key)) continue;
    const after = visit(node[key], rest, atEnd);
    if (after === node[key]) continue;
    copy ??= (Array.isArray(node) ? [...node] : { ...node }) as Record<string, unknown>;
    copy[key] = after;
  }
  return copy ?? node;
}

/** A text with something written inside it: opened, visited, and written again if that changed. */
function inside(
  node: unknown,
  open: (text: string) => unknown,
  write: (inner: unknown, text: string) => string,
  rest: readonly string[],
  atEnd: Visit,
): unknown {
  const inner = typeof node === 'string' ? open(node) : undefined;
  return inner === undefined ? node : unlessSame(inner, visit(inner, rest, atEnd), node, (after) => write(after, node as string));
}

function visitMessage(bytes: Uint8Array, number: number, rest: readonly string[], atEnd: Visit): unknown {
  const fields = fieldsOf(bytes);
  if (!fields) return bytes;
  const after = fields.map((field) => {
    if (field.number !== number || !field.content) return field;
    return unlessSame(field.content, visit(field.content, rest, atEnd), field, (content) => ({ ...field, content: content as Uint8Array }));
  });
  return after.every((field, index) => field === fields[index]) ? bytes : messageOf(after);
}

const unlessSame = <Inner, Outer>(before: Inner, after: Inner, outer: Outer, write: (after: Inner) => Outer): Outer =>
  after === before ? outer : write(after);

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
