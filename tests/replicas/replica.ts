import type { ServerResponse } from 'node:http';
import type { WebSocket } from 'ws';
import type { Received, ReceivedRequest } from './recorder.ts';

/**
 * One practice site: a page that sends like a real tool, served at that tool's real host name so that the extension's shipped
 * match patterns are tested unchanged. A new one is a folder with an `index.ts` and a `page.ts`, and one line in `replicas/index.ts`.
 */
export interface Replica {
  /** Folder name. */
  readonly id: string;
  /** Id of the adapter that has to fit this site; `generic` where there is none for its host. */
  readonly site: string;
  /** The message box and the way of the prompt, in words for docs/coverage.md. */
  readonly editor: string;
  readonly transport: string;
  /** Real host names that the test browser is told to find on this computer. The page is on the first. */
  readonly hosts: readonly [string, ...string[]];
  /** Where the page lies on its host; `/` if not said. */
  readonly path?: string;
  readonly folder: URL;
  /** For Puppeteer: `>>>` goes through shadow roots. */
  readonly composer: string;
  readonly send: string;
  /** The composer is in a frame of the page's own, so a selector finds it in there. */
  readonly inFrame?: true;
  /** Its library writes style attributes, which the page's content security policy then has to allow. */
  readonly inlineStyles?: true;
  /** What this page cannot be made to do, by route, with the reason. */
  readonly lacks?: Readonly<Record<string, string>>;
  /** Paths by which words reach the tool: `send` starts an answer, `draft` is called while the person is still writing. */
  readonly endpoints: { readonly send: RegExp; readonly draft: RegExp; readonly telemetry: RegExp; readonly upload?: RegExp };
  /** The person's words in a record of the send address, as the tool would read them; undefined for a record without any. */
  says(record: Received): string | undefined;
  /** Answers a request that has been recorded already; false means "not mine" (404). Called after the whole body has arrived. */
  respond(request: ReceivedRequest, response: ServerResponse): boolean;
  /** Answers one WebSocket message that has been recorded already. */
  respondToMessage?(socket: WebSocket, text: string): void;
}
