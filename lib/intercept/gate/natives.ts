/**
 * The browser's own functions, taken at document_start before any script of the page ran, so that a page that patches them later
 * changes nothing for the gate.
 */
const { apply } = Reflect;

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

const decoder = new TextDecoder();
const decode = method<TextDecoder, [AllowSharedBufferSource], string>(TextDecoder.prototype.decode);

const tag = method<object, [], string>(Object.prototype.toString);

export const natives = {
  apply,
  dispatch: method<EventTarget, [Event], boolean>(EventTarget.prototype.dispatchEvent),
  decode: (bytes: AllowSharedBufferSource) => decode(decoder, bytes),
  clone: method<Request, [], Request>(Request.prototype.clone),
  requestText: method<Request, [], Promise<string>>(Request.prototype.text),
  requestUrl: getter<Request, string>(Request.prototype, 'url'),
  requestMethod: getter<Request, string>(Request.prototype, 'method'),
  blobText: method<Blob, [], Promise<string>>(Blob.prototype.text),
  socketUrl: getter<WebSocket, string>(WebSocket.prototype, 'url'),
  parametersText: method<URLSearchParams, [], string>(URLSearchParams.prototype.toString),
  formEntries: method<FormData, [], FormDataIterator<[string, FormDataEntryValue]>>(FormData.prototype.entries),
  requestBodyUsed: getter<Request, boolean>(Request.prototype, 'bodyUsed'),
  isView: ArrayBuffer.isView,
  /** "Blob", "Request" and so on; unlike `instanceof` also right for objects made in another frame. */
  kindOf: (value: unknown) => tag(value as object).slice('[object '.length, -1),
  CustomEvent,
  MouseEvent,
  URL,
  TypeError,
};
