import type { BodyForm, Endpoint, FormPart, Sent } from '../types.ts';
import { toBytes, toText } from './bytes.ts';
import { bodyOfFrames, framesOf } from './connect.ts';
import { isParts, LINE_END, open } from './open.ts';
import { changeAt } from './places.ts';

/**
 * The same request with the person's words changed and not a byte besides; undefined if that cannot be promised: the place is not there,
 * the body is signed, or writing it again would change something else. The gate stops and never rewrites (docs/architecture.md); this is
 * for tests of what a site would have received, and for anybody who must know whether a site's body could be changed at all.
 */
export function rewriteSent(sent: Sent, endpoint: Endpoint, change: (text: string) => string): Sent | undefined {
  if (endpoint.signed) return undefined;
  const originals: string[] = [];
  const after = apply(sent, endpoint, (text) => {
    originals.push(text);
    return change(text);
  });
  if (!after || originals.length === 0) return undefined;
  const undone = apply(after, endpoint, () => originals.shift() ?? '');
  return undone && originals.length === 0 && isSame(undone, sent, endpoint.form) ? after : undefined;
}

function apply(sent: Sent, { form = 'json', text: places }: Endpoint, change: (text: string) => string): Sent | undefined {
  const before = open(sent, form);
  if (before === undefined) return undefined;
  const after = places.reduce<unknown>((body, place) => changeAt(body, place, change), before);
  if (after === before) return sent;
  switch (form) {
    case 'json':
      return { ...sent, body: JSON.stringify(after) };
    case 'lines':
      return { ...sent, body: joinLines(sent.body as string, before as unknown[], after as unknown[]) };
    case 'form':
      return { ...sent, body: joinFields(sent.body as string, before as Fields, after as Fields) };
    case 'parts':
      return { ...sent, body: (sent.body as readonly FormPart[]).map((part) => withValue(part, after as Fields)) };
    case 'query':
      return { ...sent, address: joinQuery(sent.address, before as Fields, after as Fields) };
    case 'connect':
      return { ...sent, body: joinFrames(sent.body as Uint8Array, after as unknown[]) };
    case 'packed':
      return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function joinLines(body: string, before: readonly unknown[], after: readonly unknown[]): string {
  const lines = body.split(LINE_END);
  const ends = body.match(new RegExp(LINE_END, 'g')) ?? [];
  return lines
    .map((line, index) => {
      const head = /^data: ?/.exec(line)?.[0] ?? '';
      const now = after[index] === before[index] ? line : head + JSON.stringify(after[index]);
      return now + (ends[index] ?? '');
    })
    .join('');
}

/** Fields that did not change stay as they were written; a changed one is written the way its old value was. */
function joinFields(text: string, before: Fields, after: Fields): string {
  return text
    .split('&')
    .map((pair) => {
      const cut = pair.indexOf('=');
      const name = decode(pair.slice(0, cut));
      if (before[name] === after[name]) return pair;
      const write = WAYS.find((way) => way(String(before[name])) === pair.slice(cut + 1)) ?? encodeURIComponent;
      return `${pair.slice(0, cut)}=${write(String(after[name]))}`;
    })
    .join('&');
}

function joinQuery(address: string, before: Fields, after: Fields): string {
  const [, head = '', query = '', tail = ''] = /^([^?#]*\?)([^#]*)(.*)$/.exec(address) ?? [];
  return head + joinFields(query, before, after) + tail;
}

const decode = (text: string): string => new URLSearchParams(`${text}=`).keys().next().value ?? text;
const WAYS = [encodeURIComponent, (text: string) => new URLSearchParams([['', text]]).toString().slice(1)];

const withValue = (part: FormPart, fields: Fields): FormPart =>
  typeof fields[part.name] === 'string' ? { ...part, value: String(fields[part.name]) } : part;

function joinFrames(body: Uint8Array, after: readonly unknown[]): Uint8Array {
  const content = (index: number) =>
    after[index] instanceof Uint8Array ? (after[index] as Uint8Array) : toBytes(JSON.stringify(after[index]));
  return bodyOfFrames((framesOf(body) ?? []).map(({ flags }, index) => ({ flags, content: content(index) })));
}

/** Byte for byte; of forms by their fields, since what did not change there was not written again and a short text hides how it was escaped. */
function isSame(one: Sent, other: Sent, form: BodyForm = 'json'): boolean {
  if (form === 'form' || form === 'query') return JSON.stringify(open(one, form)) === JSON.stringify(open(other, form));
  const plain = ({ body }: Sent) => (isParts(body) ? JSON.stringify(body) : typeof body === 'string' ? body : Array.from(body).join());
  return one.address === other.address && plain(one) === plain(other);
}

/** For messages of tests: a body in words. */
export const inWords = ({ address, body }: Sent): string =>
  `${address}\n${isParts(body) ? JSON.stringify(body) : typeof body === 'string' ? body : toText(body)}`;
