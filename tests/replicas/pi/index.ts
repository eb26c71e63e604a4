import { at, json, parsed, reply, words } from '../answer.ts';
import type { Replica } from '../replica.ts';

const SEND = /^\/api\/chat$/;
const DRAFT = /^\/api\/drafts$/;
const TELEMETRY = /^\/api\/events$/;

const wordsOf = (body: string): string | undefined => words(at(parsed(body), 'text'));

/** deep-chat: message box and send button in an open shadow root, its own answer to Enter. */
export const pi: Replica = {
  id: 'pi',
  site: 'pi',
  editor: 'deep-chat, in a shadow root',
  transport: 'fetch, JSON',
  hosts: ['pi.ai'],
  folder: new URL('.', import.meta.url),
  composer: 'deep-chat >>> #text-input',
  send: 'deep-chat >>> .input-button',
  inlineStyles: true,
  lacks: { early: 'what was written before the page woke up is not taken over', edit: 'messages cannot be edited there' },
  endpoints: { send: SEND, draft: DRAFT, telemetry: TELEMETRY, upload: /^\/api\/files$/ },
  says: ({ text }) => wordsOf(text),
  respond({ path, text }, response) {
    if (SEND.test(path)) return json(response, { text: reply(wordsOf(text) ?? '') });
    return (DRAFT.test(path) || TELEMETRY.test(path) || path === '/api/files') && json(response, {});
  },
};
