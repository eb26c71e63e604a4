/**
 * The browser's own functions, taken at document_start before any script of the page ran, so that a page that patches them later
 * changes nothing for the gate. That is no rare thing: Angular's zone.js puts its own `Promise` and timers in place of the browser's.
 */
const { apply, construct } = Reflect;

/** Turns a method into a function that takes `this` first and cannot be re-routed through `Function.prototype`. */
function method<This, Args extends unknown[], Result>(
  native: (this: This, ...args: Args) => Result,
): (self: This, ...args: Args) => Result {
  return (self, ...args) => apply(native, self, args) as Result;
}

function getter<This, Value>(prototype: object, name: string): (self: This) => Value {
  const native = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (self) => (native ? apply(native, self, []) : undefined);
}

const decode = method<TextDecoder, [AllowSharedBufferSource], string>(TextDecoder.prototype.decode);
/** One character a byte (https://encoding.spec.whatwg.org/#x-user-defined); `latin1` is windows-1252 in browsers and would change some. */
const byteDecoder = new TextDecoder('x-user-defined');

const tag = method<object, [], string>(Object.prototype.toString);
const { setTimeout: timer } = window;
const closed = Object.getOwnPropertyDescriptor(window, 'closed')?.get;
const STEP = 25;
const { race } = Promise;
const then = method<Promise<unknown>, [(value: unknown) => unknown, () => unknown], unknown>(Promise.prototype.then);
const NativePromise = Promise;
const headers = getter<Request, Headers>(Request.prototype, 'headers');
const header = method<Headers, [string], string | null>(Headers.prototype.get);

export const natives = {
  apply,
  construct,
  dispatch: method<EventTarget, [Event], boolean>(EventTarget.prototype.dispatchEvent),
  listen: method<EventTarget, [string, (event: Event) => void, boolean], void>(EventTarget.prototype.addEventListener),
  /** One character a byte, as the channel takes them. */
  byteText: (bytes: AllowSharedBufferSource) => decode(byteDecoder, bytes),
  clone: method<Request, [], Request>(Request.prototype.clone),
  requestBytes: method<Request, [], Promise<ArrayBuffer>>(Request.prototype.arrayBuffer),
  requestForm: method<Request, [], Promise<FormData>>(Request.prototype.formData),
  requestType: (request: Request) => header(headers(request), 'content-type') ?? '',
  requestUrl: getter<Request, string>(Request.prototype, 'url'),
  requestMethod: getter<Request, string>(Request.prototype, 'method'),
  requestBodyUsed: getter<Request, boolean>(Request.prototype, 'bodyUsed'),
  blobBytes: method<Blob, [], Promise<ArrayBuffer>>(Blob.prototype.arrayBuffer),
  blobText: method<Blob, [], Promise<string>>(Blob.prototype.text),
  blobSize: getter<Blob, number>(Blob.prototype, 'size'),
  blobType: getter<Blob, string>(Blob.prototype, 'type'),
  fileOf: method<FileSystemFileHandle, [], Promise<File>>(FileSystemFileHandle.prototype.getFile),
  fileName: getter<File, string>(File.prototype, 'name'),
  socketUrl: getter<WebSocket, string>(WebSocket.prototype, 'url'),
  parametersText: method<URLSearchParams, [], string>(URLSearchParams.prototype.toString),
  eachField: method<FormData, [(value: FormDataEntryValue, name: string) => void], void>(FormData.prototype.forEach),
  responseBody: getter<Response, ReadableStream>(Response.prototype, 'body'),
  responseBytes: method<Response, [], Promise<ArrayBuffer>>(Response.prototype.arrayBuffer),
  pipe: method<ReadableStream, [ReadableWritablePair], ReadableStream>(ReadableStream.prototype.pipeThrough),
  root: getter<Document, Element>(Document.prototype, 'documentElement'),
  words: getter<Node, string | null>(Node.prototype, 'textContent'),
  /** Taken from the prototype: a field of the form called `action` hides the form's own. */
  formAction: getter<HTMLFormElement, string>(HTMLFormElement.prototype, 'action'),
  formMethod: getter<HTMLFormElement, string>(HTMLFormElement.prototype, 'method'),
  /** Does something when a promise has come true; nothing when it has not. */
  after: <Value>(promise: Promise<Value>, next: (value: Value) => unknown): void =>
    void then(promise, next as (value: unknown) => unknown, () => {}),
  itemOf: (item: ClipboardItem, type: string): Promise<Blob> => apply(ClipboardItem.prototype.getType, item, [type]),
  /** This window was a frame's, and the page has taken the frame away: nobody listens here any more, and what was asked would come back as anything. */
  isGone: (): boolean => closed !== undefined && apply(closed, window, []),
  isView: ArrayBuffer.isView,
  isPlain: (value: unknown) => /^\[object (?:Object|Array|Map)\]$/.test(tag(value as object)),
  json: JSON.stringify,
  /** "Blob", "Request" and so on; unlike `instanceof` also right for objects made in another frame. */
  kindOf: (value: unknown) => tag(value as object).slice('[object '.length, -1),
  isPromise: <Value>(value: Value | Promise<Value>): value is Promise<Value> => value instanceof NativePromise,
  /**
   * Rejects after so many milliseconds in which the page's thread was free: counted in short steps, since on a busy one a timer comes before
   * an answer that has long been there.
   */
  within: <Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> => {
    const late = new NativePromise<never>((_, reject) => {
      const wait = (left: number): unknown => (left > 0 ? apply(timer, window, [() => wait(left - STEP), STEP]) : reject());
      wait(milliseconds);
    });
    return apply(race, NativePromise, [[promise, late]]) as Promise<Value>;
  },
  refused: (reason: unknown) => NativePromise.reject(reason),
  CustomEvent,
  MouseEvent,
  URL,
  TypeError,
  DOMException,
  Promise,
  FormData,
  Request,
  Response,
  Uint8Array,
  DecompressionStream,
};
