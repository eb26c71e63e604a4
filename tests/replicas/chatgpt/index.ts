import type { ServerResponse } from 'node:http';
import { at, parsed } from '../answer.ts';
import type { ReceivedRequest } from '../recorder.ts';
import type { Replica } from '../replica.ts';
import { sendReply } from './reply.ts';

const SEND = /^\/backend-(?:api|anon)\/(?:f\/)?conversation$/;
const DRAFT = /^\/backend-(?:api|anon)\/.*\/(?:prepare|generate_autocompletions)$/;
const TELEMETRY = /^\/ces\/v1\/t$/;

/**
 * A ChatGPT-like site: ProseMirror composer, drafts posted while the person types, the prompt by fetch, the answer as a stream of events,
 * files uploaded as soon as they are chosen. The addresses and fields are those seen on the real one; the page and the words are ours.
 */
export const chatgpt: Replica = {
  id: 'chatgpt',
  site: 'chatgpt',
  editor: 'ProseMirror',
  transport: 'fetch, JSON; also XMLHttpRequest, WebSocket, sendBeacon and a Request',
  hosts: ['chatgpt.com', 'files.oaiusercontent.com'],
  folder: new URL('.', import.meta.url),
  composer: '#prompt-textarea',
  send: '[data-testid="send-button"]',
  endpoints: { send: SEND, draft: DRAFT, telemetry: TELEMETRY, upload: /\/raw$/ },
  says: ({ text }) => (at(parsed(text), 'messages') === undefined ? undefined : promptOf(text)),
  respond,
  respondToMessage(socket, text) {
    socket.send(JSON.stringify({ type: 'accepted', characters: promptOf(text).length }));
  },
};

function respond(request: ReceivedRequest, response: ServerResponse): boolean {
  const path = request.path.split('?')[0] ?? '';
  if (SEND.test(path) && request.method === 'POST') {
    if (request.headers.accept?.includes('text/event-stream') === true) sendReply(response, promptOf(request.text));
    else json(response, { status: 'accepted', characters: promptOf(request.text).length });
    return true;
  }
  if (DRAFT.test(path)) return json(response, path.endsWith('prepare') ? { status: 'ok', conduit_token: 'practice' } : { suggestions: [] });
  if (TELEMETRY.test(path)) return json(response, { success: true });
  if (path === '/backend-api/files') {
    return json(response, {
      status: 'success',
      file_id: 'file-practice',
      upload_url: 'https://files.oaiusercontent.com/files/file-practice/raw',
    });
  }
  if (path.endsWith('/raw')) return acceptUpload(response);
  if (path.endsWith('/uploaded')) return json(response, { status: 'success' });
  return false;
}

function json(response: ServerResponse, value: unknown): true {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  return true;
}

/** Files go to another host, so the browser asks first (OPTIONS) and both answers must allow it. */
function acceptUpload(response: ServerResponse): true {
  const headers = {
    'access-control-allow-origin': 'https://chatgpt.com',
    'access-control-allow-methods': 'PUT',
    'access-control-allow-headers': '*',
  };
  response.writeHead(201, headers).end();
  return true;
}

/** The person's words in a body of the conversation call; the raw body if it is not one. */
function promptOf(body: string): string {
  try {
    const parts: unknown = JSON.parse(body)?.messages?.[0]?.content?.parts;
    return Array.isArray(parts) ? parts.filter((part) => typeof part === 'string').join('\n') : body;
  } catch {
    return body;
  }
}
