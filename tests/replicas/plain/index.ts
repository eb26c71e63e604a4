import type { Replica } from '../replica.ts';

/**
 * An empty page at the addresses of several tools, for tests that send by themselves: what matters there is what arrives. It stands first in the
 * list, so that a replica of the real page takes its host over.
 */
export const plain: Replica = {
  id: 'plain',
  hosts: ['you.com', 'www.kimi.com', 'grok.com'],
  folder: new URL('.', import.meta.url),
  endpoints: {
    send: /^\/(?:api\/streamingSearch|apiv2\/.*\/Chat|rest\/app-chat\/conversations\/new)$/,
    draft: /^$/,
    telemetry: /^\/told$/,
  },
  respond(request, response) {
    const events = request.headers.accept === 'text/event-stream';
    response.writeHead(200, { 'content-type': events ? 'text/event-stream' : 'application/json' }).end(events ? 'data: {}\n\n' : '{}');
    return true;
  },
};
