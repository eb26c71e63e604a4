import { acknowledge, at, events, parsed, reply, words } from '../answer.ts';
import type { Replica } from '../replica.ts';

const SEND = /^\/api\/gql_POST$/;
const DRAFT = /^\/api\/drafts$/;
const TELEMETRY = /^\/api\/events$/;
const UPLOAD = /^\/api\/files$/;

const wordsOf = (body: string): string | undefined => words(at(parsed(body), 'variables', 'query'));

/** CodeMirror 6 at a host without an adapter: what the generic one can do, and what it cannot. */
export const poe: Replica = {
  id: 'poe',
  site: 'generic',
  editor: 'CodeMirror 6',
  transport: 'fetch, JSON, to an address on no list',
  hosts: ['poe.com'],
  folder: new URL('.', import.meta.url),
  composer: '.cm-content',
  send: 'button[aria-label="Send message"]',
  inlineStyles: true,
  endpoints: { send: SEND, draft: DRAFT, telemetry: TELEMETRY, upload: UPLOAD },
  says: ({ text }) => wordsOf(text),
  respond({ path, text }, response) {
    if (SEND.test(path)) return events(response, [{ text: reply(wordsOf(text) ?? '') }]);
    return acknowledge(response, path, DRAFT, TELEMETRY, UPLOAD);
  },
};
