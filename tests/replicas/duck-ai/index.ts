import { at, events, json, parsed, reply, words } from '../answer.ts';
import type { Replica } from '../replica.ts';

const SEND = /^\/duckchat\/v1\/chat$/;
const DRAFT = /^\/duckchat\/v1\/drafts$/;
const TELEMETRY = /^\/t\/duckchat$/;

/** The newest turn of the conversation; or a field, where a form was sent by the browser itself. */
const wordsOf = (body: string): string | undefined => {
  const messages = at(parsed(body), 'messages');
  if (Array.isArray(messages)) return words(at(messages.at(-1), 'content'));
  return new URLSearchParams(body).get('user-prompt') ?? undefined;
};

/** A Duck.ai-like site: a plain text area in a form, and the whole conversation sent again with every turn. */
export const duckAi: Replica = {
  id: 'duck-ai',
  site: 'duck-ai',
  editor: 'plain text area in a form',
  transport: 'fetch, JSON of the whole conversation',
  hosts: ['duck.ai'],
  folder: new URL('.', import.meta.url),
  composer: 'textarea[name="user-prompt"]',
  send: '#send-slot button[type="submit"]',
  lacks: { files: 'the page takes no files' },
  endpoints: { send: SEND, draft: DRAFT, telemetry: TELEMETRY },
  says: ({ text }) => wordsOf(text),
  respond({ path, text }, response) {
    if (SEND.test(path)) return events(response, [{ text: reply(wordsOf(text) ?? '') }]);
    return (DRAFT.test(path) || TELEMETRY.test(path)) && json(response, {});
  },
};
