import { acknowledge, at, events, parsed, reply, words } from '../answer.ts';
import type { Replica } from '../replica.ts';

const SEND = /^\/api\/chat$/;
const DRAFT = /^\/api\/drafts$/;
const TELEMETRY = /^\/api\/events$/;
const UPLOAD = /^\/api\/files$/;

const wordsOf = (body: string): string | undefined => words(at(parsed(body), 'message'));

/** The editor in a `srcdoc` frame, at a host without an adapter; the page around it sends. */
export const manus: Replica = {
  id: 'manus',
  site: 'generic',
  editor: 'editable region in a srcdoc frame',
  transport: 'fetch, JSON, to an address on no list',
  hosts: ['manus.im'],
  folder: new URL('.', import.meta.url),
  composer: '#editor',
  send: 'button[aria-label="Send message"]',
  inFrame: true,
  endpoints: { send: SEND, draft: DRAFT, telemetry: TELEMETRY, upload: UPLOAD },
  says: ({ text }) => wordsOf(text),
  respond({ path, text }, response) {
    if (SEND.test(path)) return events(response, [{ text: reply(wordsOf(text) ?? '') }]);
    return acknowledge(response, path, DRAFT, TELEMETRY, UPLOAD);
  },
};
