import type { IncomingHttpHeaders } from 'node:http';
import { readings } from './decode.ts';

/** One request, with everything that came over the wire. `body` grows while it arrives, so a request cut short is on record too. */
export interface ReceivedRequest {
  readonly kind: 'request';
  /** Milliseconds since 1970 when its first byte was seen. */
  readonly at: number;
  readonly method: string;
  readonly host: string;
  /** With the query, as sent. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  body: Buffer;
  /** `body` as UTF-8. */
  readonly text: string;
}

/** One WebSocket message from the page (fragments put together). */
export interface ReceivedMessage {
  readonly kind: 'message';
  readonly at: number;
  readonly host: string;
  readonly path: string;
  readonly body: Buffer;
  readonly text: string;
}

export type Received = ReceivedRequest | ReceivedMessage;

export class RequestRecord implements ReceivedRequest {
  readonly kind = 'request';
  readonly at = Date.now();
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  body: Buffer = Buffer.alloc(0);

  constructor(method: string, host: string, path: string, headers: IncomingHttpHeaders) {
    this.method = method;
    this.host = host;
    this.path = path;
    this.headers = headers;
  }

  get text(): string {
    return this.body.toString('utf8');
  }
}

/** Keeps every byte that the practice sites were sent, and reads it in every way it could have been escaped. */
export class Recorder {
  #received: Received[] = [];

  add(record: Received): void {
    this.#received.push(record);
  }

  /** In order of arrival. With `path`, only what went to a matching path. */
  received(path: RegExp = /^/): readonly Received[] {
    return this.#received.filter((record) => path.test(record.path.split('?')[0] ?? ''));
  }

  /** Addresses, headers and bodies in every reading, one after the other: a search for a string finds it however it was escaped. */
  receivedText(path: RegExp = /^/): string {
    return this.received(path).flatMap(wholeText).join('\n');
  }

  /** One record in every reading. */
  readingsOf(record: Received): readonly string[] {
    return wholeText(record);
  }

  clear(): void {
    this.#received = [];
  }
}

function wholeText(record: Received): string[] {
  const headers = record.kind === 'request' ? JSON.stringify(record.headers) : '';
  return [...readings(Buffer.from(`${record.path}\n${headers}`)), ...readings(record.body)];
}
