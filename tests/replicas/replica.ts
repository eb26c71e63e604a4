import type { ServerResponse } from 'node:http';
import type { WebSocket } from 'ws';
import type { ReceivedRequest } from './recorder.ts';

/**
 * One practice site: a page that looks and sends like a real tool, served at that tool's real host name so that the extension's shipped
 * match patterns are tested unchanged. A new one is a folder with an `index.ts` and one line in `replicas/index.ts`.
 */
export interface Replica {
  /** Folder name. */
  readonly id: string;
  /** Real host names that the test browser is told to find on this computer. */
  readonly hosts: readonly [string, ...string[]];
  readonly folder: URL;
  /** Paths by which words reach the tool: `send` starts an answer, `draft` is called while the person is still writing. */
  readonly endpoints: { readonly send: RegExp; readonly draft: RegExp; readonly telemetry: RegExp };
  /** Answers a request that has been recorded already; false means "not mine" (404). Called after the whole body has arrived. */
  respond(request: ReceivedRequest, response: ServerResponse): boolean;
  /** Answers one WebSocket message that has been recorded already. */
  respondToMessage?(socket: WebSocket, text: string): void;
}
