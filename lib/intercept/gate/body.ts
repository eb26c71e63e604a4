import { natives } from './natives.ts';

/** The text of a request body: at once where the browser allows it, later for blobs and streams, undefined if it cannot be read. */
export type BodyText = string | Promise<string | undefined> | undefined;

/** Longer bodies are not read: a text of this size is a file, and files have their own check. 5 MB, in UTF-16 units or bytes. */
const LONGEST = 5_000_000;
/** A body that takes longer than this to read is treated as unreadable, in milliseconds. */
const PATIENCE = 200;

export function textOf(body: unknown): BodyText {
  if (body === null || body === undefined) return '';
  if (typeof body === 'string') return short(body);
  if (natives.isView(body)) return bytes(body as ArrayBufferView<ArrayBuffer>);
  switch (natives.kindOf(body)) {
    case 'ArrayBuffer':
      return bytes(body as ArrayBuffer);
    case 'URLSearchParams':
      return short(natives.parametersText(body as URLSearchParams));
    case 'FormData':
      return short(formText(body as FormData));
    case 'Blob':
    case 'File':
      return (body as Blob).size > LONGEST ? undefined : inTime(natives.blobText(body as Blob));
    default:
      return undefined;
  }
}

export function textOfRequest(request: Request): BodyText {
  return inTime(natives.requestText(natives.clone(request)));
}

const bytes = (body: ArrayBuffer | ArrayBufferView<ArrayBuffer>) => (body.byteLength > LONGEST ? undefined : natives.decode(body));
const short = (text: string) => (text.length > LONGEST ? undefined : text);

function formText(form: FormData): string {
  const texts: string[] = [];
  for (const [, value] of natives.formEntries(form)) if (typeof value === 'string') texts.push(value);
  return texts.join('\n\n');
}

function inTime(reading: Promise<string>): Promise<string | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  return Promise.race([reading.then(short, () => undefined), late]);
}
