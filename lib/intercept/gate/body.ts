import { type Handed, packPart } from '../channel.ts';
import { natives } from './natives.ts';

/** A request body as it is handed to the guard: at once where the browser allows it, later for blobs, streams and what is packed. */
export type Reading = Handed | Promise<Handed>;

/** A body of which nothing is known. */
export const UNREAD: Handed = ['unread', ''];
/** One that could be read, but not while the page waits. */
export const LATE: Handed = ['unread', ''];

/** Longer bodies are not read: a text of this size is a file, and files have their own check. 5 MB, in UTF-16 units or bytes. */
const LONGEST = 5_000_000;
/** What a page writes for its server is shorter than this; what is longer is a picture or a recording. */
const LONGEST_PART = 100_000;
/** Of files: those that say nothing of themselves too. */
const TEXTUAL = /^$|text|json|xml/;
/** A body that takes longer than this to read is treated as unreadable, in milliseconds of a thread that is free. */
const PATIENCE = 500;

/** With `glance` the body is only searched for words that are held: text that calls itself a file is searched too. */
export function readingOf(body: unknown, glance = false): Reading {
  if (body === null || body === undefined) return ['text', ''];
  if (natives.isView(body)) return bytes(body as ArrayBufferView<ArrayBuffer>);
  switch (natives.kindOf(body)) {
    case 'ArrayBuffer':
      return bytes(body as ArrayBuffer);
    case 'URLSearchParams':
      return text(natives.parametersText(body as URLSearchParams));
    case 'FormData':
      return withBlobs(body as FormData, glance);
    case 'Blob':
    case 'File':
      return blob(body as Blob);
    case 'Document':
    case 'HTMLDocument':
    case 'XMLDocument':
      return text(natives.words(natives.root(body as Document)) ?? '');
    default:
      return text(String(body)); // what the browser itself makes of anything else
  }
}

/** For ways that have to answer at once: what cannot be read at once is unread. */
export function readAtOnce(body: unknown): Handed {
  const reading = natives.kindOf(body) === 'FormData' ? fields(body as FormData) : readingOf(body);
  return natives.isPromise(reading) ? LATE : reading;
}

/** The body of a request, read from a copy so that the request can still be sent. A copy holds a stream open until it has been read. */
export function readRequest(request: Request, glance = false): Promise<Handed> {
  const copy = natives.clone(request);
  if (natives.requestType(copy).startsWith('multipart/')) return inTime(natives.requestForm(copy), (form) => withBlobs(form, glance));
  return inTime(natives.requestBytes(copy), bytes);
}

const text = (whole: string): Handed => (whole.length > LONGEST ? UNREAD : ['text', whole]);

/** Compressed bodies are told by their first bytes, as by the header that names them: a page may write gzip and say so only to its server. */
function bytes(body: ArrayBuffer | ArrayBufferView<ArrayBuffer>): Reading {
  if (body.byteLength > LONGEST) return ['unread', packPart('', '', body.byteLength)];
  const plain = natives.byteText(body);
  const head = (plain.charCodeAt(0) & 255) * 256 + (plain.charCodeAt(1) & 255);
  const format = head === GZIP ? 'gzip' : head >> 8 === ZLIB && head % 31 === 0 ? 'deflate' : undefined;
  const handed: Handed = ['bytes', plain];
  return format ? inTime(unpacked(body, format), (inner) => ['bytes', natives.byteText(inner)], handed) : handed;
}

/** https://www.rfc-editor.org/rfc/rfc1952#page-6 */
const GZIP = 0x1f8b;
/** https://www.rfc-editor.org/rfc/rfc1950#page-5: the two bytes are a multiple of 31. */
const ZLIB = 0x78;

function unpacked(body: ArrayBuffer | ArrayBufferView<ArrayBuffer>, format: 'gzip' | 'deflate'): Promise<ArrayBuffer> {
  const packed = natives.responseBody(new natives.Response(body));
  return natives.responseBytes(new natives.Response(natives.pipe(packed, new natives.DecompressionStream(format))));
}

/** The text fields of a form as they are, and of its files name and size: what is in a file is not read here. */
export function fields(form: FormData): Handed {
  let parts = '';
  natives.eachField(form, (value, name) => {
    parts += typeof value === 'string' ? packPart(name, value) : packPart(name, natives.fileName(value), natives.blobSize(value));
  });
  return parts.length > LONGEST ? UNREAD : ['parts', parts];
}

/**
 * A part without a name of its own is no file of a person's: many pages put their JSON into one. And some make a file of a long paste, which is none of a
 * person's either, but a person may have let one of that kind go: it is not judged, only searched.
 */
function withBlobs(form: FormData, glance: boolean): Reading {
  const known = fields(form);
  const parts: Promise<string>[] = [];
  natives.eachField(form, (value) => {
    if (typeof value === 'string' || natives.blobSize(value) > LONGEST_PART) return;
    if (natives.fileName(value) === 'blob' || (glance && TEXTUAL.test(natives.blobType(value)))) parts.push(natives.blobText(value));
  });
  if (parts.length === 0 || known[0] === 'unread') return known;
  return inTime(natives.Promise.all(parts), (texts) => ['parts', known[1] + texts.map((part) => packPart('', part)).join('')], known);
}

function blob(body: Blob): Reading {
  const size = natives.blobSize(body);
  const name = natives.kindOf(body) === 'File' ? natives.fileName(body as File) : '';
  const unread: Handed = ['unread', packPart('', name, size)];
  return size > LONGEST ? unread : inTime(natives.blobBytes(body), bytes, unread);
}

async function inTime<Value>(reading: Promise<Value>, hand: (value: Value) => Reading, otherwise = UNREAD): Promise<Handed> {
  try {
    return await hand(await natives.within(reading, PATIENCE));
  } catch {
    return otherwise;
  }
}
