import { acknowledge, at, events, parsed, reply, words } from '../answer.ts';
import type { Replica } from '../replica.ts';

const SEND = /^\/api\/organizations\/[^/]+\/chat_conversations\/[^/]+\/completion$/;
const DRAFT = /^\/api\/organizations\/[^/]+\/drafts$/;
const TELEMETRY = /^\/api\/event_logging\/batch$/;
const UPLOAD = /^\/api\/[^/]+\/upload-file$/;

const wordsOf = (body: string): string | undefined => words(at(parsed(body), 'prompt'));

/** A Claude-like site: TipTap, fetch with JSON, answers as events, files in a FormData. */
export const claude: Replica = {
  id: 'claude',
  site: 'claude',
  editor: 'TipTap',
  transport: 'fetch, JSON',
  hosts: ['claude.ai'],
  folder: new URL('.', import.meta.url),
  composer: 'div.tiptap.ProseMirror',
  send: 'button[aria-label="Send message"]',
  endpoints: { send: SEND, draft: DRAFT, telemetry: TELEMETRY, upload: UPLOAD },
  says: ({ text }) => wordsOf(text),
  respond({ path, text }, response) {
    if (SEND.test(path)) return events(response, [{ text: reply(wordsOf(text) ?? '') }]);
    return acknowledge(response, path, DRAFT, TELEMETRY, UPLOAD);
  },
};
