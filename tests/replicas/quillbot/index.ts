import { acknowledge, at, events, parsed, reply, words } from '../answer.ts';
import type { Replica } from '../replica.ts';

const SEND = /^\/api\/ai-chat\/chat\/conversation\/[^/]+$/;
const DRAFT = /^\/api\/ai-chat\/drafts$/;
const TELEMETRY = /^\/api\/tracking$/;
const UPLOAD = /^\/api\/ai-chat\/files$/;

const wordsOf = (body: string): string | undefined => words(at(parsed(body), 'message', 'content'));

/** Slate, at a host whose editor no source names, so that the generic selectors have to find it. */
export const quillbot: Replica = {
  id: 'quillbot',
  site: 'quillbot',
  editor: 'Slate',
  transport: 'fetch, JSON',
  hosts: ['quillbot.com'],
  folder: new URL('.', import.meta.url),
  composer: '[data-slate-editor="true"]',
  send: 'button[data-testid="send-message"]',
  inlineStyles: true,
  endpoints: { send: SEND, draft: DRAFT, telemetry: TELEMETRY, upload: UPLOAD },
  says: ({ text }) => wordsOf(text),
  respond({ path, text }, response) {
    if (SEND.test(path)) return events(response, [{ text: reply(wordsOf(text) ?? '') }]);
    return acknowledge(response, path, DRAFT, TELEMETRY, UPLOAD);
  },
};
